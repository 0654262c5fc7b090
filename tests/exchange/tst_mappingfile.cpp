// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/errors.h"
#include "exchange/importing.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestMappingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsThree() { QCOMPARE(shippedMappings(), test::list("bpi2013-csv|bpi2013-xes|events")); }

    void shippedOnesAreGood()
    {
        for (const QString &name : shippedMappings()) {
            const auto mapping = loadMapping(name);
            QVERIFY2(mapping, qPrintable(name));
            QCOMPARE(mapping->name, name);
        }
    }

    void loadsAFileUnderItsName()
    {
        const QTemporaryDir folder;
        const QString path = test::writeFile(folder.filePath(QStringLiteral("our.desk.json")), test::plainMapping());
        QCOMPARE(loadMapping(path)->name, QStringLiteral("our.desk"));
    }

    void saysWhatIsMissing()
    {
        const auto none = loadMapping(QStringLiteral("nothing"));
        QCOMPARE(none.error().code, errors::MappingNotFound);
        QCOMPARE(none.error().parameters, test::list("nothing|bpi2013-csv, bpi2013-xes, events"));
        QCOMPARE(loadMapping(QStringLiteral("/")).error().code, errors::MappingNotFound);
        QCOMPARE(loadMapping(QString()).error().code, errors::MappingNotFound);
    }
};

PALIER_TEST(TestMappingFile, QCoreApplication)
#include "tst_mappingfile.moc"
