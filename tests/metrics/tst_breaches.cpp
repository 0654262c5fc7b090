// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/breaches.h"

#include "support/facts.h"
#include "support/promisedfloor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

/** "2/3: 1/3 0/1 1/2", any and by clock. */
QString describe(const Breaches &breaches)
{
    const auto words = [](const Share &share) { return u"%1/%2"_qs.arg(share.count).arg(share.of); };
    QString text = words(breaches.any) + u':';
    for (const Share &clock : breaches.byClock)
        text += u' ' + words(clock);
    return text;
}

PromisedFloor threeTickets(double now)
{
    Floor floor;
    floor.ticket("late", "0h opened N1; 2h reply by ann; 3h moved N2 by ann; 9h resolved by bob", "topic=vpn");
    floor.ticket("kept", "0h opened N1; 30m reply by ann; 2h resolved by ann", "topic=vpn");
    floor.ticket("open", "1h opened N1; 90m reply by ann", "topic=mail");
    floor.ticket("outside", "0h opened Billing; 9h resolved");
    return {floor, promisesFromText(u"first_response 1:00; resolution 8:00"_qs), at(now)};
}

} // namespace

class TestBreaches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTickets()
    {
        BreachesState state;
        BreachesState other;
        state.addTicket({.promised = 0b101, .broken = 0b101}, contextAt(9)); // once, whatever the clocks
        state.addTicket({}, contextAt(9));                                   // was promised nothing
        other.addTicket({.promised = 0b110, .broken = 0b010}, contextAt(9));
        other.addTicket({.promised = 0b100}, contextAt(9));
        state.merge(other);
        const Breaches breaches = state.value(contextAt(9));
        QCOMPARE(describe(breaches), u"2/3: 1/1 1/1 1/3"_qs);
        QVERIFY(breaches.any.interval);
    }

    void undefinedIsNotZero()
    {
        QVERIFY(!BreachesState().value(contextAt(9)).any.value());
        QVERIFY(!BreachesState().value(contextAt(9)).any.interval);
    }

    void followsTheTicketsOfTheQuestion()
    {
        const PromisedFloor floor = threeTickets(10);
        const auto answer = [&](double now, std::vector<Filter> filters = {}, TimeRange period = {}) {
            Query query = floor.query(at(now));
            query.filters = std::move(filters);
            query.period = period;
            return describe(compute(*floor.facts, query)->all.get<Breaches>());
        };
        QCOMPARE(answer(8.9), u"1/3: 1/3 0/0 1/3"_qs);
        QCOMPARE(answer(9), u"2/3: 1/3 0/0 2/3"_qs); // the open one runs out
        QCOMPARE(answer(10, {{u"topic"_qs, {u"vpn"_qs}}}), u"1/2: 1/2 0/0 1/2"_qs);
        QCOMPARE(answer(10, {{u"topic"_qs, {u"mail"_qs}}}), u"1/1: 0/1 0/0 1/1"_qs);
        // As with K1's denominator, a filter on escalations leaves the tickets.
        QCOMPARE(answer(10, {{u"receiving-unit"_qs, {u"N3"_qs}}}), u"2/3: 1/3 0/0 2/3"_qs);
        QCOMPARE(answer(10, {}, {at(0.5), {}}), u"1/1: 0/1 0/0 1/1"_qs);
    }

    void isAskedByGroup()
    {
        const PromisedFloor floor = threeTickets(10);
        Query query = floor.query(at(10));
        query.groupings = {u"topic"_qs};
        const Snapshot snapshot = *compute(*floor.facts, query);
        QCOMPARE(snapshot.groupings.front().groups.front().value, u"vpn"_qs);
        QCOMPARE(describe(snapshot.groupings.front().groups.front().kpis.get<Breaches>()), u"1/2: 1/2 0/0 1/2"_qs);
    }
};

PALIER_TEST(TestBreaches, QCoreApplication)
#include "tst_breaches.moc"
