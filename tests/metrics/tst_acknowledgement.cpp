// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/acknowledgement.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestAcknowledgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnacknowledgedAreCensored()
    {
        const auto context = contextAt(100);
        AcknowledgementState state;
        AcknowledgementState other;
        const auto add = [&](AcknowledgementState &to, quint32 acknowledged, quint32 end) {
            const EscalationFact fact{.at = h(90), .endAfter = end, .acknowledgedAfter = acknowledged};
            to.addEscalation({fact, 1}, context);
        };
        add(state, h(1), h(5));
        add(state, h(4), NotYet);
        const EscalationFact mute{.at = h(90), .tellsAgents = false}; // of a log without agents
        state.addEscalation({mute, 2}, context);
        add(other, NotYet, h(2));   // came back before anybody looked: left the watch after 2 h
        add(other, NotYet, NotYet); // nobody yet, after 10 h
        state.merge(other);
        const Acknowledgement value = state.value(context);
        QCOMPARE(value.acknowledged, 2);
        QCOMPARE(value.of, 4);
        QCOMPARE(*value.atHorizon[0].value, 0.25 + 0.75 / 2);
        QCOMPARE(value.atHorizon[0].median, 4 * Hour);
    }
};

PALIER_TEST(TestAcknowledgement, QCoreApplication)
#include "tst_acknowledgement.moc"
