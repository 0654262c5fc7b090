// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/levelproposals.h"
#include "support/recordingsink.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLevelProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFirstOfEachUnit()
    {
        LevelProposals proposals;
        QVERIFY(proposals.add("N2", LevelProposal{UnitKind::Team, 2}, 2));
        QVERIFY(proposals.add("Misc", std::nullopt, 3));
        QVERIFY(proposals.add("Late", std::nullopt, 4));
        QVERIFY(proposals.add("Late", LevelProposal{UnitKind::Manager, 4}, 5));
        QVERIFY(proposals.add("N2", LevelProposal{UnitKind::Team, 2}, 6));
        QVERIFY(proposals.add("N2", LevelProposal{UnitKind::Team, 3}, 7));
        QVERIFY(proposals.add("N2", LevelProposal{UnitKind::Outside, 0}, 8));
        QVERIFY(proposals.add("N2", std::nullopt, 9));
        test::RecordingSink sink;
        for (const LevelRecord &record : proposals.records(QStringLiteral("s"))) {
            QCOMPARE(record.source, QStringLiteral("s"));
            QCOMPARE(record.unit, record.value);
            QVERIFY(sink.proposeLevel(record));
        }
        QCOMPARE(sink.text(), QStringLiteral("level N2 team 2\nlevel Late manager 4"));
        QCOMPARE(test::describe(proposals.conflicts()), QStringLiteral("7::import.level-conflict(N2, team 2, team 3)"));
    }

    void isBounded()
    {
        LevelProposals proposals(2);
        QVERIFY(proposals.add("a", std::nullopt, 1));
        QVERIFY(proposals.add("b", std::nullopt, 2));
        QVERIFY(proposals.add("a", std::nullopt, 3));
        QVERIFY(!proposals.add("c", std::nullopt, 4));
    }
};

PALIER_TEST(TestLevelProposals, QCoreApplication)
#include "tst_levelproposals.moc"
