// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/outcomesection.h"

#include "support/reports.h"
#include "support/testprogram.h"

#include <QTest>

#include <numeric>

using namespace palier;

class TestOutcomeSection : public QObject
{
    Q_OBJECT

    static QString text(const Snapshot &snapshot, Language language = Language::English)
    {
        return test::sectionText(
            [&](const Format &format) { return outcomeSection(snapshot.all.get<Outcomes>(), 7 * Day, format); }, language);
    }

private Q_SLOTS:
    void oneBarEach()
    {
        QCOMPARE(text(test::ask(test::vectorFloor(), 240)), QString::fromUtf8(R"(What became of 6 escalations
────────────────────────────
Resolved                   2  33.3%  █████████████▍
Bounced back               3  50.0%  ████████████████████
Answered and handed back   0   0.0%
Resolved, then reopened    0   0.0%
Closed without a solution  0   0.0%
Still open                 1  16.7%  ██████▋

1 of the resolved escalations is younger than 7 days: the success rate may still fall, for a ticket
reopened within this time takes its success back.)"));
    }

    void inFrench()
    {
        QCOMPARE(text(test::ask(test::busyFloor(400, 4), 800), Language::French), QString::fromUtf8(R"(Issue de 100 escalades
──────────────────────
Résolues                 100  100,0_%  ████████████████████████████████████████
Retournées                 0    0,0_%
Rendues avec réponse       0    0,0_%
Résolues puis rouvertes    0    0,0_%
Closes sans solution       0    0,0_%
Encore ouvertes            0    0,0_%)"));
    }

    void percentagesAddUp_data()
    {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<QList<double>>("percentages");
        QTest::newRow("thirds") << QList<qint64>{1, 1, 1} << QList<double>{33.4, 33.3, 33.3};
        QTest::newRow("sevenths") << QList<qint64>{3, 3, 1} << QList<double>{42.9, 42.8, 14.3};
        QTest::newRow("one in thousands") << QList<qint64>{6999, 1} << QList<double>{100.0, 0.0};
        QTest::newRow("nothing") << QList<qint64>{0, 0} << QList<double>{0, 0};
    }

    void percentagesAddUp()
    {
        QFETCH(QList<qint64>, counts);
        const auto found = percentagesOf(counts, 1);
        QTEST(QList<double>(found.begin(), found.end()), "percentages");
    }
};

PALIER_TEST(TestOutcomeSection, QCoreApplication)
#include "tst_outcomesection.moc"
