// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/duration.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::addColumn<QString>("written");
        QTest::newRow("minutes") << "PT5M" << qint64{300} << "PT5M";
        QTest::newRow("zero") << "PT0S" << qint64{0} << "PT0S";
        QTest::newRow("week") << "P1W" << qint64{604800} << "P7D";
        QTest::newRow("mixed") << "P1DT2H3M4S" << qint64{93784} << "P1DT2H3M4S";
        QTest::newRow("carries") << "PT90M" << qint64{5400} << "PT1H30M";
        QTest::newRow("lower case and spaces") << " p7d " << qint64{604800} << "P7D";
        for (const char *bad : {"", "P", "PT", "7 days", "-P1D", "P1M", "P1Y", "P1.5D", "PT5", "P999999W", "P1D;DROP TABLE"})
            QTest::newRow(bad[0] ? bad : "empty") << bad << qint64{-1} << "";
    }

    void readsIso()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = durationFromIso(text);
        QCOMPARE(duration ? duration->count() : -1, seconds);
        if (duration)
            QTEST(toIso(*duration), "written");
    }
};

PALIER_TEST(TestDuration, QCoreApplication)
#include "tst_duration.moc"
