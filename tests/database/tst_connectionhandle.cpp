// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionhandle.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QSqlError>

using namespace palier;
using namespace palier::test;

class TestConnectionHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsNameBack()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        {
            const ConnectionHandle one(DatabaseAddress::file(u"a"_qs));
            const ConnectionHandle two(DatabaseAddress::file(u"a"_qs));
            QVERIFY(one.database.connectionName() != two.database.connectionName());
            QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    void speaksTheLanguageOfItsEngine()
    {
        const QSqlError nothing(u"driver"_qs, u"text"_qs, QSqlError::UnknownError);
        const ConnectionHandle file(DatabaseAddress::file(u"a"_qs));
        QCOMPARE(describe(file.error(nothing)), u"database.failed(a, text)"_qs);
        QVERIFY(!file.isServer());
        const ConnectionHandle server(DatabaseAddress::server({u"db"_qs, 5432, u"support"_qs, {}, {}, {}, {}}));
        QCOMPARE(describe(server.error(nothing)), u"server.lost(postgresql://db/support)"_qs);
        QVERIFY(server.isServer());
    }
};

PALIER_TEST(TestConnectionHandle, QCoreApplication)
#include "tst_connectionhandle.moc"
