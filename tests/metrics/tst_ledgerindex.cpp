// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/ledgerindex.h"

#include "metrics/compute.h"
#include "metrics/errors.h"
#include "support/promisedfloor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using Column = LedgerOrder::Column;

Q_DECLARE_METATYPE(LedgerOrder)
Q_DECLARE_METATYPE(LedgerSubset)

class TestLedgerIndex : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const FactTable> table()
    {
        Floor floor;
        floor.ticket("T9", "0h opened N1; 5h resolved by ann", "topic=vpn");
        floor.ticket("T10", "10h opened N1b; 12h moved N2 by Bob; 20h resolved by Bob", "topic=Mail");
        floor.ticket("t100", "20h opened N1; 21h moved N2; 22h moved N1; 23h moved N2");
        floor.ticket("T8", "30h opened Billing");
        floor.ticket("T7", "40h opened N1; 41h void", "topic=vpn");
        return floor.facts(at(100));
    }
    static QString listed(const Query &query, const LedgerOrder &order, const LedgerScope &scope = {})
    {
        const auto index = ledgerIndex(table(), query, order, scope);
        if (!index)
            return index.error().code;
        QStringList ids;
        for (std::size_t i = 0; i < (*index)->rows.size(); ++i)
            ids << (*index)->extId(i);
        return ids.join(u' ');
    }

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<LedgerOrder>("order");
        QTest::addColumn<QString>("up");
        QTest::addColumn<QString>("down");
        const auto row = [](const char *name, const LedgerOrder &order, const char *up, const char *down) {
            QTest::newRow(name) << order << QString::fromLatin1(up) << QString::fromLatin1(down);
        };
        row("ticket", {Column::Ticket, {}, {}}, "T9 T10 t100", "t100 T10 T9");
        row("created", {Column::Created, {}, {}}, "T9 T10 t100", "t100 T10 T9");
        row("escalated: never is last", {Column::EscalatedAfter, {}, {}}, "t100 T10 T9", "T10 t100 T9");
        row("done: not yet is last", {Column::DoneAfter, {}, {}}, "T9 T10 t100", "T10 T9 t100");
        row("hops", {Column::Hops, {}, {}}, "T9 T10 t100", "t100 T10 T9");
        row("reopens: all equal", {Column::Reopens, {}, {}}, "T9 T10 t100", "T9 T10 t100");
        row("state: open, resolved", {Column::State, {}, {}}, "t100 T9 T10", "T9 T10 t100");
        row("outcome", {Column::Outcome, {}, {}}, "T10 t100 T9", "t100 T10 T9");
        row("unit", {Column::Dimension, QStringLiteral("unit"), {}}, "T9 t100 T10", "T10 T9 t100");
        row("topic", {Column::Dimension, QStringLiteral("topic"), {}}, "T10 T9 t100", "T9 T10 t100");
        row("no such dimension", {Column::Dimension, QStringLiteral("moon"), {}}, "query.unknown-dimension",
            "query.unknown-dimension");
        row("not of tickets", {Column::Dimension, QStringLiteral("kind"), {}}, "query.unknown-dimension",
            "query.unknown-dimension");
    }

    void sorts()
    {
        QFETCH(LedgerOrder, order);
        QFETCH(QString, up);
        QFETCH(QString, down);
        order.ascending = true;
        QCOMPARE(listed({.now = at(100)}, order), up);
        order.ascending = false;
        QCOMPARE(listed({.now = at(100)}, order), down);
    }

    void holdsWhatTheQueryIsAbout()
    {
        const LedgerOrder up{Column::Created, {}, true};
        QCOMPARE(listed({.now = at(100), .period = {at(5), at(15)}}, up), QStringLiteral("T10"));
        QCOMPARE(listed({.now = at(100), .filters = {{QStringLiteral("unit"), {QStringLiteral("N1")}}}}, up),
            QStringLiteral("T9 t100"));
        QCOMPARE(listed({.now = at(100)}, up, {LedgerSubset::All, QStringLiteral("t10")}), QStringLiteral("T10 t100"));
        QCOMPARE(listed({.now = at(100)}, up, {LedgerSubset::All, QStringLiteral("nothing")}), QString());
        QCOMPARE(listed({.now = at(100), .filters = {{QStringLiteral("moon"), {}}}}, up), QString(errors::UnknownDimension));
    }

    void subsets_data()
    {
        QTest::addColumn<LedgerSubset>("subset");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("escalations");
        const auto row = [](LedgerSubset subset, const char *wanted, int escalations) {
            QTest::newRow(nameOf(subset).data()) << subset << QString::fromLatin1(wanted) << escalations;
        };
        row(LedgerSubset::All, "T10 t100", 0);
        row(LedgerSubset::Escalated, "T10 t100", 0);
        row(LedgerSubset::NotDone, "t100", 0);
        row(LedgerSubset::Escalations, "T10 t100", 3);
        row(LedgerSubset::FirstContact, "", 0);
        row(LedgerSubset::Replied, "", 0);
        row(LedgerSubset::Resolved, "T10", 0);
        row(LedgerSubset::ResolvedEscalations, "T10", 1);
        row(LedgerSubset::HeldEscalations, "", 0);
        row(LedgerSubset::NotYetHeldEscalations, "T10", 1);
        row(LedgerSubset::Bounced, "t100", 1);
        row(LedgerSubset::AnsweredEscalations, "", 0);
        row(LedgerSubset::ReopenedEscalations, "", 0);
        row(LedgerSubset::ClosedEscalations, "", 0);
        row(LedgerSubset::OpenEscalations, "t100", 1);
    }

    void subsets()
    {
        QFETCH(LedgerSubset, subset);
        QFETCH(QString, wanted);
        QFETCH(int, escalations);
        const Query query{.now = at(100), .period = {at(5), at(100)}};
        QCOMPARE(listed(query, {Column::Created, {}, true}, {subset, {}}), wanted);
        QCOMPARE((*ledgerIndex(table(), query, {}, {subset, {}}))->escalationCount, escalations);
    }

    void listsBrokenPromises()
    {
        Floor floor;
        floor.ticket("late", "0h opened N1; 9h resolved");
        floor.ticket("kept", "0h opened N1; 7h resolved");
        floor.ticket("open", "1h opened N1");
        const PromisedFloor promised(floor, promisesFromText(QStringLiteral("resolution 8:00")), at(20));
        for (const double now : {8.5, 9.0, 20.0}) {
            const Query query = promised.query(at(now));
            const auto index = *ledgerIndex(promised.facts, query, {}, {LedgerSubset::Breached, {}});
            QCOMPARE(std::ssize(index->rows), compute(*promised.facts, query)->all.get<Breaches>().any.count);
            QCOMPARE(std::ssize(index->rows), now < 9 ? 1 : 2);
            QCOMPARE(index->extId(index->rows.size() - 1), QStringLiteral("late"));
        }
        QVERIFY((*ledgerIndex(promised.facts, {.now = at(20)}, {}, {LedgerSubset::Breached, {}}))->rows.empty());
    }

    void tellsWhatHasHeldFromWhatMayYetBeReopened()
    {
        const LedgerOrder up{Column::Created, {}, true};
        const double week = 7 * 24;
        const auto both = [&](double now) {
            const Query query{.now = at(now)};
            return listed(query, up, {LedgerSubset::HeldEscalations, {}}) + QLatin1Char('|') +
                   listed(query, up, {LedgerSubset::NotYetHeldEscalations, {}});
        };
        QCOMPARE(both(20 + week - 0.01), QStringLiteral("|T10"));
        QCOMPARE(both(20 + week), QStringLiteral("T10|"));
    }

    /** Every figure of the Overview opens exactly the tickets that it counts. */
    void subsetsAreWhatTheFiguresCount()
    {
        const auto facts = vectorFloor().facts(at(240));
        const std::vector<std::vector<Filter>> filters{
            {}, {{QStringLiteral("unit"), {QStringLiteral("N1")}}}, {{QStringLiteral("receiving-unit"), {QStringLiteral("N2")}}}};
        for (const auto &filter : filters) {
            const Query query{.now = at(240), .period = {at(10), at(235)}, .filters = filter};
            const auto snapshot = compute(*facts, query);
            const Kpis &kpis = snapshot->all;
            const auto size = [&](LedgerSubset subset) {
                return std::ssize((*ledgerIndex(facts, query, {}, {subset, {}}))->rows);
            };
            const auto escalations = [&](LedgerSubset subset) {
                return (*ledgerIndex(facts, query, {}, {subset, {}}))->escalationCount;
            };
            QCOMPARE(size(LedgerSubset::All), kpis.get<EscalationRate>().toDate.of);
            QCOMPARE(size(LedgerSubset::Escalated), kpis.get<EscalationRate>().toDate.count);
            QCOMPARE(size(LedgerSubset::Escalated), kpis.get<TimeToEscalate>().toDate.count);
            QCOMPARE(size(LedgerSubset::NotDone), kpis.get<Workload>().openTickets);
            QCOMPARE(size(LedgerSubset::FirstContact), kpis.get<FirstContact>().firstContact.count);
            QCOMPARE(size(LedgerSubset::Replied), kpis.get<FirstResponse>().time.count);
            QCOMPARE(size(LedgerSubset::Resolved), kpis.get<ResolutionTime>().time.count);
            QCOMPARE(size(LedgerSubset::ResolvedEscalations), kpis.get<SuccessRate>().tickets);
            QCOMPARE(size(LedgerSubset::Bounced), kpis.get<BounceBackRate>().tickets);
            QCOMPARE(escalations(LedgerSubset::ResolvedEscalations), kpis.get<SuccessRate>().toDate.count);
            QCOMPARE(escalations(LedgerSubset::Bounced), kpis.get<BounceBackRate>().toDate.count);
            QCOMPARE(escalations(LedgerSubset::NotYetHeldEscalations), kpis.get<Outcomes>().notYetHeld);
            QCOMPARE(escalations(LedgerSubset::HeldEscalations),
                kpis.get<Outcomes>().of(Outcome::Resolved) - kpis.get<Outcomes>().notYetHeld);
            QCOMPARE(escalations(LedgerSubset::OpenEscalations), kpis.get<Outcomes>().of(Outcome::Open));
            QCOMPARE(escalations(LedgerSubset::Escalations), kpis.get<Outcomes>().all());
        }
    }

    void findsTicketsInAnotherList()
    {
        const auto list = [](int tickets, const LedgerOrder &order) {
            Floor floor;
            for (int i = 0; i < tickets; ++i) {
                TicketHistory told = floor.teller.tell(QString::number(i), QStringLiteral("%1m opened N1").arg(i / 2));
                told.key = i;
                floor.builder.add(told);
            }
            return *ledgerIndex(floor.facts(at(1000)), {.now = at(1000)}, order);
        };
        constexpr LedgerOrder::Column ById = LedgerOrder::Column::Ticket;
        const auto before = list(20'000, {ById, {}, true});
        const std::vector<std::size_t> rows{5, 19'999, 0};
        QCOMPARE(rowsIn(*before, *before, rows), (std::vector<qint64>{5, 19'999, 0}));
        QCOMPARE(rowsIn(*list(20'000, {ById, {}, false}), *before, rows), (std::vector<qint64>{19'994, 0, 19'999}));
        QCOMPARE(rowsIn(*list(10'000, {ById, {}, true}), *before, rows), (std::vector<qint64>{5, -1, 0}));
        QCOMPARE(rowsIn(*list(0, {}), *before, rows), (std::vector<qint64>{-1, -1, -1}));
    }

    void tellsHowManyTicketsChanged()
    {
        using Stories = std::vector<const char *>; // of the tickets 0, 1 …
        const auto list = [](const Stories &stories, double from) {
            Floor floor;
            for (std::size_t i = 0; i < stories.size(); ++i) {
                TicketHistory told = floor.teller.tell(QString::number(i), QLatin1String(stories[i]));
                told.key = static_cast<qint64>(i);
                floor.builder.add(told);
            }
            return *ledgerIndex(floor.facts(at(100)), {.now = at(100), .period = {at(from), {}}}, {});
        };
        const Stories before{"0h opened N1", "1h opened N1", "2h opened N1"};
        const auto shown = list(before, 0);
        QCOMPARE(changesBetween(*shown, *shown), 0);
        QCOMPARE(changesBetween(*shown, *list(before, 0)), 0);
        QCOMPARE(changesBetween(*shown, *list(before, 1)), 1); // one has left the period
        QCOMPARE(changesBetween(*shown, *list({"0h opened N1", "1h opened N1; 3h moved N2", "2h opened N1"}, 0)), 1);
        QCOMPARE(changesBetween(*shown, *list({"0h opened N1", "1h opened N1 by ann", "2h opened N1", "3h opened N1"}, 0)), 2);
    }

    void readsItsRowsFromTheTable()
    {
        const auto index = *ledgerIndex(table(), {.now = at(100)}, {Column::Created, {}, true});
        QCOMPARE(index->source(1), QStringLiteral("test"));
        QCOMPARE(index->unit(1), QStringLiteral("N1b"));
        QCOMPARE(index->agent(1), QStringLiteral("Bob"));
        QCOMPARE(index->value(1, 0), QStringLiteral("Mail"));
        QCOMPARE(index->value(2, 0), QString());
        QCOMPARE(index->fact(1).doneAfter, 36000U);
        QCOMPARE(index->escalations(0).size(), 0U);
        QCOMPARE(index->escalations(2).size(), 2U);
        QCOMPARE(index->escalations(2)[0].outcome, Outcome::Bounced);
    }

    void sortsMany()
    {
        Floor floor;
        constexpr int Many = 40'000;
        for (int i = 0; i < Many; ++i)
            floor.ticket(qPrintable(QStringLiteral("INC-2026-%1").arg(i * 7919 % Many)),
                qPrintable(QStringLiteral("%1m opened N1").arg(i)));
        const auto index = *ledgerIndex(floor.facts(at(1000)), {.now = at(1000)}, {Column::Ticket, {}, true});
        QCOMPARE(index->rows.size(), std::size_t{Many});
        for (int i = 0; i < Many; ++i)
            QCOMPARE(index->extId(static_cast<std::size_t>(i)), QStringLiteral("INC-2026-%1").arg(i));
    }
};

PALIER_TEST(TestLedgerIndex, QCoreApplication)
#include "tst_ledgerindex.moc"
