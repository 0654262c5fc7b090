// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/companionsection.h"

#include "support/promisedfloor.h"
#include "support/reports.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestCompanionSection : public QObject
{
    Q_OBJECT

    static QString text(const Snapshot &snapshot, const WorkspaceSettings &settings = {})
    {
        return test::sectionText([&](const Format &format) { return companionSection(snapshot, settings, format); });
    }

    static Snapshot promised(const QString &policies)
    {
        test::Floor floor;
        floor.ticket("A", "0h opened N1; 2h reply by ann; 9h resolved by ann");
        floor.ticket("B", "0h opened N1; 30m reply by ann; 2h resolved by ann");
        const test::PromisedFloor told(floor, test::promisesFromText(policies), test::at(20));
        return *compute(*told.facts, told.query(test::at(20)));
    }
    static QString linesWith(const QString &word, const QString &text)
    {
        QStringList lines = text.split(QLatin1Char('\n')).filter(word);
        for (QString &line : lines)
            line = line.simplified();
        return lines.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void whatTheSourceCannotTellIsLeftOutAndNamed()
    {
        QCOMPARE(text(test::ask(test::vectorFloor(), 240)), QString::fromUtf8(R"(Further figures
───────────────
First-level resolution     30.0%  3 of 10 tickets; 1 may still be reopened
Resolution time          1 d 6 h  median of 5 tickets; nine in ten: 4 d 4 h
Open tickets                   5
Open escalations               1  tickets open above the level they were born on, or not yet
                                  answered there
Tickets with a bounce          3
Handovers between units        9  0.90 a ticket
Ping-pong tickets              1  three or more times between the same two units
Reopenings                     0
Born on level                     1: 10

The sources do not tell: first-contact resolution, time to first response, time to acknowledge an
escalation.)"));
    }

    void brokenPromises()
    {
        const Snapshot snapshot = promised(QStringLiteral("first_response 1:00; resolution 8:00 in office"));
        QCOMPARE(linesWith(QStringLiteral("with a promise"), text(snapshot)),
            QString::fromUtf8("SLA breaches 50.0% 1 of 2 tickets with a promise\n"
                              "… first response 50.0% 1 of 2 tickets with a promise\n"
                              "… resolution 0.0% 0 of 2 tickets with a promise"));
        const QString french =
            test::sectionText([&](const Format &format) { return companionSection(snapshot, {}, format); }, Language::French);
        QCOMPARE(linesWith(QStringLiteral("avec engagement"), french),
            QString::fromUtf8("SLA dépassés 50,0_% 1 sur 2 tickets avec engagement\n"
                              "… première réponse 50,0_% 1 sur 2 tickets avec engagement\n"
                              "… résolution 0,0_% 0 sur 2 tickets avec engagement"));
        QVERIFY(text(promised(QStringLiteral("resolution 1:00 vip"))).contains(QStringLiteral("–  no promise to these tickets")));
        QVERIFY(!text(promised({})).contains(QStringLiteral("SLA")));
    }

    void everything()
    {
        test::Floor floor;
        floor.ticket("A", "0h opened N1 by customer; 1h reply by ann; 2h resolved by ann");
        floor.ticket("B", "0h opened N1 by customer; 1h moved N2 by ann; 3h reply by bob; 200h resolved by bob");
        floor.ticket("C", "0h opened Billing");
        const WorkspaceSettings settings(
            {{QStringLiteral("cost.tier@1"), QStringLiteral("10")}, {QStringLiteral("cost.tier@2"), QStringLiteral("25")}});
        QCOMPARE(text(test::ask(floor, 201, {}, {}, settings.costs()), settings), QString::fromUtf8(R"(Further figures
───────────────
First-contact resolution  50.0%  1 of 2 tickets
First-level resolution    50.0%  1 of 2 tickets
First response              1 h  median of 2 tickets; nine in ten: 3 h
Resolution time             2 h  median of 2 tickets; nine in ten: 8 d 8 h
Time to acknowledge         2 h  median; nine in ten: 2 h; 1 of 1 escalation
Open tickets                  0
Open escalations              0  tickets open above the level they were born on, or not yet answered
                                 there
Tickets with a bounce         0
Handovers between units       1  0.50 a ticket
Ping-pong tickets             0  three or more times between the same two units
Reopenings                    0
Born on level                    1: 2
Cost of a ticket          22.50  mean over all tickets, by the levels that held them
One level lower           15.00  would have been saved, had the sender's level resolved it
Tickets outside support       1  never held by a unit with a level; in no figure)"));
    }
};

PALIER_TEST(TestCompanionSection, QCoreApplication)
#include "tst_companionsection.moc"
