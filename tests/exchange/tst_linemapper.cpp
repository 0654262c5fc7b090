// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/mapping/levelproposals.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLineMapper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCells_data()
    {
        QTest::addColumn<QByteArray>("more"); // columns behind t, at, k, u
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("refusals");
        const auto row = [](const char *name, const QByteArray &more, const QByteArray &keys, const QByteArray &line,
                             const QString &refusals) { QTest::newRow(name) << more << keys << line << refusals; };
        const QByteArray good = "T1,2026-03-01T09:00:00Z,opened,N1";
        const auto text = [](const char *refusals) { return QString::fromUtf8(refusals); };
        row("nothing wrong", "", "", good, {});
        row("no ticket", "", "", ",2026-03-01T09:00:00Z,opened,N1", text("2:t:import.ticket-missing()"));
        row("blank ticket", "", "", "  ,2026-03-01T09:00:00Z,opened,N1", text("2:t:import.ticket-missing()"));
        row("spreadsheet ticket", "", "", "1.23457E+11,2026-03-01T09:00:00Z,opened,N1",
            text("2:t:import.ticket-scientific(1.23457E+11)"));
        row("French spreadsheet ticket", "", "", "\"1,23E+05\",2026-03-01T09:00:00Z,opened,N1",
            text("2:t:import.ticket-scientific(1,23E+05)"));
        row("a ticket with an E", "", "", "12E34,2026-03-01T09:00:00Z,opened,N1", {});
        row("no time", "", "", "T1,,opened,N1", text("2:at:import.time-missing()"));
        row("no unit", "", "", "T1,2026-03-01T09:00:00Z,opened,", text("2:u:import.unit-missing()"));
        row("blank unit", "", "", "T1,2026-03-01T09:00:00Z,opened,\"  \"", text("2:u:import.unit-missing()"));
        row("unit of another blank", "", "", "T1,2026-03-01T09:00:00Z,opened,\xc2\xa0", text("2:u:import.unit-missing()"));
        row("unknown kind", "", "", "T1,2026-03-01T09:00:00Z,Opened,N1", text("2:k:import.kind-unknown(Opened)"));
        row("kinds that no file can say", "", "", "T1,2026-03-01T09:00:00Z,undo,N1", text("2:k:import.kind-unknown(undo)"));
        row("all that is wrong", "", "", ",soon,x,N1",
            text("2:t:import.ticket-missing()\n2:at:import.time-unreadable(soon)\n2:k:import.kind-unknown(x)"));
        row("tier", "tier", R"("tier": "tier")", good + ",two", text("2:tier:import.tier-invalid(two, 15)"));
        row("half a tier", "tier", R"("tier": "tier")", good + ",1.5", text("2:tier:import.tier-invalid(1.5, 15)"));
        row("tier too high", "tier", R"("tier": "tier")", good + ",16", text("2:tier:import.tier-invalid(16, 15)"));
        row("negative tier", "tier", R"("tier": "tier")", good + ",-1", text("2:tier:import.tier-invalid(-1, 15)"));
        row("unit kind", "uk", R"("unit_kind": "uk")", good + ",squad",
            text("2:uk:import.unit-kind-unknown(squad, team, manager, external, system, outside)"));
        row("return kind", "ret", R"("ret": "ret")", good + ",sent",
            text("2:ret:import.return-unknown(sent, rejected, incomplete, answered)"));
        row("actor kind", "ak", R"("actor_kind": "ak")", good + ",robot",
            text("2:ak:import.actor-kind-unknown(robot, agent, customer, rule, system)"));
        row("long name", "who", R"("actor": "who")", good + ',' + QByteArray(1001, 'x'),
            text("2:who:import.text-too-long(1000)"));
        row("1000 characters", "who", R"("actor": "who")", good + ',' + QByteArray("é").repeated(1000), {});
        row("long attribute", "p", R"("attributes": "*")", good + ',' + QByteArray(1001, 'x'),
            text("2:p:import.text-too-long(1000)"));
    }

    void refusesCells()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, row);
        const QByteArray header = "t,at,k,u" + (more.isEmpty() ? more : ',' + more);
        const auto mapping = test::mappingOf(test::plainMapping(keys.isEmpty() ? keys : ',' + keys));
        test::RecordingSink sink;
        const auto report = test::importBytes(header + '\n' + row + '\n', mapping, sink);
        QTEST(test::describe(report.refusals), "refusals");
        QCOMPARE(sink.commits, report.accepted() ? 1 : 0);
    }

    void proposesLevels_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("cells"); // unit, tier, kind
        QTest::addColumn<QString>("level");
        const QByteArray columns = R"(, "tier": "tier", "unit_kind": "uk")";
        const QByteArray suffixes =
            R"(, "tier": {"suffixes": {" 2nd": 2, " Mgr": {"tier": 4, "kind": "manager"}, "Bot": {"kind": "system"}, "": 1}})";
        QTest::newRow("tier, no kind") << columns << QByteArray("N2,2,") << "level N2 team 2";
        QTest::newRow("tier with spaces") << columns << QByteArray("N2, 2 ,") << "level N2 team 2";
        QTest::newRow("tier and kind") << columns << QByteArray("Direction,4,manager") << "level Direction manager 4";
        QTest::newRow("outside, whatever the tier") << columns << QByteArray("Desk,3,outside") << "level Desk outside 0";
        QTest::newRow("system") << columns << QByteArray("Bot,,system") << "level Bot system 0";
        QTest::newRow("no tier proposes nothing") << columns << QByteArray("Team,,team") << "";
        QTest::newRow("tier 0 proposes nothing") << columns << QByteArray("Team,0,") << "";
        QTest::newRow("a manager without a tier neither") << columns << QByteArray("Boss,0,manager") << "";
        QTest::newRow("suffix") << suffixes << QByteArray("G 2nd,,") << "level G 2nd team 2";
        QTest::newRow("last suffix") << suffixes << QByteArray("V 2nd Mgr,,") << "level V 2nd Mgr manager 4";
        QTest::newRow("suffix of a kind without tier") << suffixes << QByteArray("MailBot,,") << "level MailBot system 0";
        QTest::newRow("no suffix") << suffixes << QByteArray("Z,,") << "level Z team 1";
    }

    void proposesLevels()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, cells);
        test::RecordingSink sink;
        const auto report = test::importBytes(
            "t,at,k,u,tier,uk\nT1,2026-03-01T09:00:00Z,opened," + cells + '\n', test::mappingOf(test::plainMapping(keys)), sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QTEST(sink.lines().filter(QStringLiteral("level ")).join(QLatin1Char('\n')), "level");
    }

    void warnsOfContradictoryLevels()
    {
        test::RecordingSink sink;
        const auto report =
            test::importBytes("t,at,k,u,tier\nT1,2026-03-01T09:00:00Z,opened,N,1\nT2,2026-03-01T09:00:00Z,opened,N,2\n",
                test::mappingOf(test::plainMapping(R"(, "tier": "tier")")), sink);
        QVERIFY(report.accepted());
        QCOMPARE(test::describe(report.warnings), QStringLiteral("3:tier:import.level-conflict(N, team 1, team 2)"));
        QCOMPARE(sink.lines().at(0), QStringLiteral("level N team 1"));
    }

    void refusesAColumnThatHoldsNoUnits()
    {
        QByteArray csv = "t,at,k,u,tier\n";
        for (std::size_t i = 0; i <= LevelProposals::UnitLimit; ++i)
            csv += "T,2026-03-01T09:00:00Z,note," + QByteArray::number(static_cast<qint64>(i)) + ",1\n";
        test::RecordingSink sink;
        const auto report = test::importBytes(csv, test::mappingOf(test::plainMapping(R"(, "tier": "tier")")), sink);
        QCOMPARE(test::describe(report.refusals), QStringLiteral("100002:u:import.too-many-units(100000)"));
    }
};

PALIER_TEST(TestLineMapper, QCoreApplication)
#include "tst_linemapper.moc"
