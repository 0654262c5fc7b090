// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/time/dateorderproof.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDateOrderProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QStringList>("column"); // the texts of lines 2, 3, …
        QTest::addColumn<QString>("outcome");
        QTest::newRow("day first") << test::list("03/04/2026|13/04/2026") << "day";
        QTest::newRow("month first") << test::list("03.04.2026 10:00|04.13.2026 10:00") << "month";
        QTest::newRow("ISO needs no proof") << test::list("2026-04-03|2026-04-13") << "none";
        QTest::newRow("nothing decides") << test::list("2026-04-13|03/04/2026|04/05/2026")
                                         << "3:at:import.time-ambiguous(03/04/2026)";
        QTest::newRow("both are proved") << test::list("13/04/2026|03/04/2026|04/13/2026")
                                         << "4:at:import.time-contradictory(04/13/2026, 2)";
    }

    void decides()
    {
        QFETCH(QStringList, column);
        DateOrderProof proof;
        for (qsizetype i = 0; i < column.size(); ++i)
            proof.add(column[i].toStdString(), i + 2);
        const auto refusal = proof.refusal(QStringLiteral("at"));
        QString order = proof.order() == DateOrder::DayFirst ? QStringLiteral("day") : QStringLiteral("month");
        if (proof.order() == DateOrder::Unproved)
            order = QStringLiteral("none");
        QTEST(refusal ? test::describe(*refusal) : order, "outcome");
    }
};

PALIER_TEST(TestDateOrderProof, QCoreApplication)
#include "tst_dateorderproof.moc"
