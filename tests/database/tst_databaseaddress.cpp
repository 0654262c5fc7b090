// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databaseaddress.h"

#include "support/testprogram.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestDatabaseAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsCalledByWhoAsksForWhat()
    {
        const ServerAddress server{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, TlsMode::Require, {}, u"secret"_qs};
        QCOMPARE(DatabaseAddress::server(server).name(), u"postgresql://ann@db.example/support"_qs);
    }

    void aFileIsCalledByItsPath()
    {
        const DatabaseAddress file = DatabaseAddress::file(u"/a b.sqlite"_qs);
        QCOMPARE(file.name(), u"/a b.sqlite"_qs);
        QVERIFY(file.isFile() && file.dialect() == Dialect::Sqlite);
    }

    void aPasswordMakesNoOtherDatabase()
    {
        DatabaseAddress one = DatabaseAddress::server({u"db"_qs, 5432, u"support"_qs, {}, {}, {}, {}});
        DatabaseAddress other = one;
        other.setPassword(u"secret"_qs);
        QVERIFY(one == other);
        QCOMPARE(other.server().password, u"secret"_qs);
    }
};

PALIER_TEST(TestDatabaseAddress, QCoreApplication)
#include "tst_databaseaddress.moc"
