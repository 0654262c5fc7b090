// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/outcomes.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEscalationHasOne()
    {
        const auto context = contextAt(1000);
        OutcomesState state;
        for (std::size_t i = 0; i < OutcomeCount; ++i) {
            const EscalationFact fact{.at = h(1), .endAfter = h(2), .outcome = static_cast<Outcome>(i)};
            state.addEscalation({fact, i}, context);
        }
        OutcomesState twice = state;
        twice.merge(state);
        const Outcomes outcomes = twice.value(context);
        for (std::size_t i = 0; i < OutcomeCount; ++i)
            QCOMPARE(outcomes.counts[i], 2);
        QCOMPARE(outcomes.all(), 12);
    }

    void aYoungResolutionHasNotYetHeld_data()
    {
        QTest::addColumn<double>("resolved"); // hours before now
        QTest::addColumn<qint64>("notYetHeld");
        QTest::newRow("just now") << 0.0 << qint64{1};
        QTest::newRow("within the window") << 167.9 << qint64{1};
        QTest::newRow("at its end") << 168.0 << qint64{0};
        QTest::newRow("long ago") << 500.0 << qint64{0};
    }

    void aYoungResolutionHasNotYetHeld()
    {
        QFETCH(double, resolved);
        const auto context = contextAt(1000);
        OutcomesState state;
        const EscalationFact fact{.at = h(100), .endAfter = h(900 - resolved), .outcome = Outcome::Resolved};
        state.addEscalation({fact, 1}, context);
        QTEST(state.value(context).notYetHeld, "notYetHeld");
    }
};

PALIER_TEST(TestOutcomes, QCoreApplication)
#include "tst_outcomes.moc"
