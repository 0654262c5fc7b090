// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/logline.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLogLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsJourney()
    {
        std::string attributes;
        appendText(attributes, "vpn");
        appendText(attributes, "");
        LogLine line{"T1", 7, 1234, EventKind::State, TicketState::Waiting, ActorKind::Rule, ReturnKind::Answered};
        line.unit = "N2 Réseau";
        line.actor = "ann";
        line.customer = "c";
        line.attributes = attributes;
        std::string bytes;
        pack(line, bytes);
        const LogLine back = unpacked("T1", bytes);
        QCOMPARE(back.line, 7);
        QCOMPARE(back.atMs, 1234);
        QCOMPARE(back.state, TicketState::Waiting);
        QCOMPARE(back.actorKind, ActorKind::Rule);
        QCOMPARE(back.returnKind, ReturnKind::Answered);
        QVERIFY(back.unit == "N2 Réseau" && back.actor == "ann" && back.reason.empty() && back.customer == "c");
        std::string_view values = back.attributes;
        QVERIFY(takeText(values) == "vpn");
        QVERIFY(takeText(values).empty());
        QVERIFY(values.empty());
    }
};

PALIER_TEST(TestLogLine, QCoreApplication)
#include "tst_logline.moc"
