// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slafold.h"
#include "support/calendartext.h"
#include "support/promises.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

// The stories begin on Thursday, 2026-01-01, at 0:00 UTC: the office is open from 9:00 to 17:00, on Friday from 33:00 to 41:00,
// and on Monday from 105:00 to 113:00.
const QString Office = u"UTC | mon-fri 09:00-17:00"_qs;
const QString Plain = u"first_response 1:00; next_reply 2:00; resolution 8:00"_qs;
const QString Resolution = u"resolution 8:00"_qs;

quint32 priorityOf(const TicketHistory &ticket)
{
    constexpr auto Priority = std::size_t(BuiltInDimension::Priority);
    return ticket.dimensions.size() > Priority ? ticket.dimensions[Priority] : 0;
}

/** A floor on which one ticket has a story. */
class Floor
{
public:
    Floor(const QString &policies, const QString &story, const QString &attributes = {})
        : m_ticket(m_teller.tell(u"T"_qs, story, attributes)),
          m_levels(m_teller.levelMap()),
          m_policies(policiesFromText(policies), std::vector{calendarFromText(Office)}, *m_teller.directory, m_levels)
    {}

    SlaClocks clocks(double now, bool vip = false) const
    {
        SlaFold fold(m_policies, m_levels);
        return fold(m_ticket.events, {priorityOf(m_ticket), vip}, at(now));
    }

private:
    Storyteller m_teller;
    TicketHistory m_ticket;
    LevelMap m_levels;
    SlaPolicies m_policies;
};

QString told(const QString &policies, const QString &story, double now, const QString &attributes = {}, bool vip = false)
{
    return describe(Floor(policies, story, attributes).clocks(now, vip));
}

// docs/definitions.md, "SLA clocks", the example.
const QString ExamplePolicies = u"first_response 2:00 in office; next_reply 4:00 in office; resolution 16:00 in office; "
                                "next_reply 2:00 in office for high; resolution 8:00 in office for high"_qs;
const QString ExampleStory = u"9h opened N1 by customer; 11.5h reply by ann; 14h state waiting by ann; 34h customer by customer; "
                             "37h priority high by ann; 40.5h reply by ann; 41h resolved by ann"_qs;

} // namespace

class TestSlaFold : public QObject
{
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("policies");
        QTest::addColumn<QString>("story");
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("clocks");
    }

    static void row(const char *name, const QString &policies, const char *story, double now, const char *clocks)
    {
        QTest::newRow(name) << policies << QString::fromLatin1(story) << now << QString::fromLatin1(clocks);
    }

    static void compare()
    {
        QFETCH(QString, policies);
        QFETCH(QString, story);
        QFETCH(double, now);
        QTEST(told(policies, story, now, u"priority=low"_qs), "clocks");
    }

private Q_SLOTS:
    void keepsTheFirstResponse_data()
    {
        columns();
        const QString first = u"first_response 1:00"_qs;
        row("new", first, "0h opened N1 by customer", 0, "first_response running 0:00/1:00");
        row("waiting for us", first, "0h opened N1 by customer", 0.5, "first_response running 0:30/1:00");
        row("before it exists", first, "1h opened N1", 0.5, "none");
        row("answered", first, "0h opened N1; 30m reply by ann", 3, "first_response met 0:30/1:00 at 0:30");
        row("answered by whoever it was", first, "0h opened N1; 30m reply", 3, "first_response met 0:30/1:00 at 0:30");
        row("answered in the last second", first, "0h opened N1; 1h reply by ann", 3, "first_response met 1:00/1:00 at 1:00");
        row("a second late", first, "0h opened N1; 3601s reply by ann", 3,
            "first_response met 1:00:01/1:00 at 1:00:01 breached 1:00");
        row("run out this second", first, "0h opened N1", 1, "first_response running 1:00/1:00 breached 1:00");
        row("run out long ago", first, "0h opened N1; 5h note by ann", 9, "first_response running 9:00/1:00 breached 1:00");
        row("a machine does not answer", first, "0h opened N1; 5m reply by system; 6m reply by rule", 0.5,
            "first_response running 0:30/1:00");
        row("nor does the customer", first, "0h opened N1; 5m reply by customer; 6m customer by customer", 0.5,
            "first_response running 0:30/1:00");
        row("nor a note", first, "0h opened N1; 5m note by ann", 0.5, "first_response running 0:30/1:00");
        row("only the first counts", first, "0h opened N1; 5m reply by ann; 4h reply by ann", 9,
            "first_response met 0:05/1:00 at 0:05");
        row("what comes after now does not exist", first, "0h opened N1; 30m reply by ann; 40m void", 0.25,
            "first_response running 0:15/1:00");
        row("waiting for the customer", first, "0h opened N1; 15m state waiting by ann", 3,
            "first_response paused 0:15/1:00 since 0:15");
        row("resolved without a word", first, "0h opened N1; 30m resolved by ann", 3, "first_response ended 0:30/1:00 at 0:30");
        row("told afterwards", first, "0h opened N1; 30m resolved by ann; 2h reply by ann", 3,
            "first_response met 0:30/1:00 at 2:00");
        row("reopened without a word", first, "0h opened N1; 30m resolved by ann; 2h reopened; 3h reply by ann", 9,
            "first_response met 1:30/1:00 at 3:00 breached 2:30");
        row("void", first, "0h opened N1; 30m reply by ann; 2h state void", 3, "none");
        row("merged", first, "0h opened N1; 30m merged", 3, "none");
    }

    void keepsTheFirstResponse() { compare(); }

    void keepsTheNextReply_data()
    {
        columns();
        const QString next = u"next_reply 2:00"_qs;
        row("before our first word there is no next", next, "0h opened N1 by customer; 1h customer by customer", 9, "none");
        row("nothing asked", next, "0h opened N1; 1h reply by ann", 9, "none");
        row("asked", next, "0h opened N1; 1h reply by ann; 2h customer by customer", 3, "next_reply running 1:00/2:00");
        row("asked by a reply of his", next, "0h opened N1; 1h reply by ann; 2h reply by customer", 3,
            "next_reply running 1:00/2:00");
        row("the first message counts", next,
            "0h opened N1; 1h reply by ann; 2h customer by customer; 3h customer by customer; 4h reply by ann", 9,
            "next_reply met 2:00/2:00 at 4:00");
        row("asked twice, late twice", next,
            "0h opened N1; 1h reply by ann; 2h customer by customer; 5h reply by ann; 6h customer by customer", 9,
            "next_reply running 3:00/2:00 breached 8:00 round 2, 2 breached");
        row("late once", next,
            "0h opened N1; 1h reply by ann; 2h customer by customer; 5h reply by ann; 6h customer by customer; 7h reply by ann",
            9, "next_reply met 1:00/2:00 at 7:00 round 2, 1 breached");
        row("waiting stops it", next,
            "0h opened N1; 1h reply by ann; 2h customer by customer; 3h state waiting by ann; 6h state open by ann", 6.5,
            "next_reply running 1:30/2:00");
        row("waiting once more", next,
            "0h opened N1; 1h reply by ann + state waiting by ann; 2h customer by customer; 3h state waiting by ann", 6,
            "next_reply paused 1:00/2:00 since 3:00");
        row("resolved without a word", next, "0h opened N1; 1h reply by ann; 2h customer by customer; 3h resolved by ann", 9,
            "next_reply ended 1:00/2:00 at 3:00");
        row("thanks for all", next, "0h opened N1; 1h reply by ann + resolved by ann; 2h customer by customer", 9,
            "next_reply ended 0:00/2:00 at 2:00");
        row("no thanks", next, "0h opened N1; 1h reply by ann + resolved by ann; 2h customer by customer; 5h reopened", 8,
            "next_reply running 3:00/2:00 breached 7:00");
    }

    void keepsTheNextReply() { compare(); }

    void keepsTheResolution_data()
    {
        columns();
        row("running", Resolution, "0h opened N1; 1h reply by ann", 3, "resolution running 3:00/8:00");
        row("resolved", Resolution, "0h opened N1; 3h resolved by ann; 4h closed", 9, "resolution met 3:00/8:00 at 3:00");
        row("resolved by a state", Resolution, "0h opened N1; 3h state resolved; 4h state resolved", 9,
            "resolution met 3:00/8:00 at 3:00");
        row("late", Resolution, "0h opened N1; 10h resolved by ann", 99, "resolution met 10:00/8:00 at 10:00 breached 8:00");
        row("closed without a solution", Resolution, "0h opened N1; 3h closed; 4h resolved", 9,
            "resolution ended 3:00/8:00 at 3:00");
        row("waiting", Resolution, "0h opened N1; 1h state waiting; 6h state open; 8h state waiting", 20,
            "resolution paused 3:00/8:00 since 8:00");
        row("the customer wrote", Resolution, "0h opened N1; 1h state waiting; 6h customer by customer", 8,
            "resolution running 3:00/8:00");
        row("our own words do not end the waiting", Resolution, "0h opened N1; 1h state waiting; 6h reply by ann", 8,
            "resolution paused 1:00/8:00 since 1:00");
        row("reopened", Resolution, "0h opened N1; 3h resolved by ann; 20h reopened", 22, "resolution running 5:00/8:00");
        row("reopened too late for the promise", Resolution, "0h opened N1; 3h resolved by ann; 20h state open; 26h resolved", 99,
            "resolution met 9:00/8:00 at 26:00 breached 25:00");
        row("reopened to wait", Resolution, "0h opened N1; 3h resolved by ann; 20h state waiting", 22,
            "resolution paused 3:00/8:00 since 20:00");
        row("office hours", u"resolution 8:00 in office"_qs, "0h opened N1", 20, "resolution running 8:00/8:00 breached 17:00");
        row("over the night", u"resolution 8:00 in office"_qs, "15h opened N1", 35, "resolution running 4:00/8:00");
        row("over the week-end", u"resolution 8:00 in office"_qs, "35h opened N1; 106h resolved by ann", 200,
            "resolution met 7:00/8:00 at 106:00");
        row("run out with the day", u"resolution 8:00 in office"_qs, "0h opened N1; 20h resolved by ann", 99,
            "resolution met 8:00/8:00 at 20:00 breached 17:00");
        row("solved as it closes", u"resolution 8:00 in office"_qs, "0h opened N1; 17h resolved by ann", 99,
            "resolution met 8:00/8:00 at 17:00");
        row("waiting since it ran out", Resolution, "0h opened N1; 8h state waiting", 20,
            "resolution paused 8:00/8:00 since 8:00 breached 8:00");
        row("begins without being opened", Resolution, "1h note by ann; 2h opened N1", 3, "resolution running 2:00/8:00");
    }

    void keepsTheResolution() { compare(); }

    void choosesAgain_data()
    {
        columns();
        const QString byPriority = u"resolution 8:00 for low; resolution 4:00 for high"_qs;
        row("as it was", byPriority, "0h opened N1", 2, "resolution running 2:00/8:00");
        row("more urgent", byPriority, "0h opened N1; 1h priority high by ann", 2, "resolution running 2:00/4:00");
        row("too late at once", byPriority, "0h opened N1; 6h priority high by ann", 7,
            "resolution running 7:00/4:00 breached 6:00");
        row("less urgent later does not undo it", byPriority, "0h opened N1; 6h priority high by ann; 7h priority low by ann",
            7.5, "resolution running 7:30/8:00 breached 6:00");
        row("changed in the same second", byPriority, "0h opened N1; 8h priority high by ann + resolved by ann", 9,
            "resolution met 8:00/4:00 at 8:00");
        row("promised nothing", byPriority, "0h opened N1; 1h priority none by ann", 2, "none");
        row("promised nothing for a while", byPriority, "0h opened N1; 1h priority none by ann; 5h priority high by ann", 6,
            "resolution running 2:00/4:00");
        row("while waiting", byPriority, "0h opened N1; 5h state waiting; 6h priority high by ann", 9,
            "resolution paused 5:00/4:00 since 5:00 breached 6:00");
        row("after the resolution", byPriority, "0h opened N1; 5h resolved by ann; 6h priority high by ann", 9,
            "resolution met 5:00/8:00 at 5:00");
        row("reopened under the new promise", byPriority,
            "0h opened N1; 5h resolved by ann; 6h priority high by ann; 7h reopened", 9,
            "resolution running 7:00/4:00 breached 7:00");
        const QString calendars = u"resolution 8:00 for low in office; resolution 8:00 for high"_qs;
        row("each promise counts in its own hours", calendars, "9h opened N1; 15h priority high by ann", 17.5,
            "resolution running 8:30/8:00 breached 17:00");
        row("used time stays", calendars, "0h opened N1; 15h priority high by ann; 16h priority low by ann", 99,
            "resolution running 16:00/8:00 breached 17:00");
        const QString byUnit = u"resolution 8:00; resolution 2:00 at N2"_qs;
        row("another unit", byUnit, "0h opened N1; 1h moved N2 by ann", 1.5, "resolution running 1:30/2:00");
        row("a unit without a tier changes nothing", byUnit, "0h opened N2; 1h moved Robot", 1.5, "resolution running 1:30/2:00");
        row("back again", byUnit, "0h opened N1; 1h moved N2 by ann; 1.5h moved N1 by bob", 5, "resolution running 5:00/8:00");
        row("an undone move never was", byUnit, "0h opened N1; 1h moved N2 by ann in g; 4h undo g by ann", 5,
            "resolution running 5:00/8:00");
    }

    void choosesAgain() { compare(); }

    void asksWhoTheCustomerIs()
    {
        const QString policies = u"resolution 8:00; resolution 1:00 vip"_qs;
        QCOMPARE(told(policies, u"0h opened N1"_qs, 0.5, {}, false), u"resolution running 0:30/8:00"_qs);
        QCOMPARE(told(policies, u"0h opened N1"_qs, 0.5, {}, true), u"resolution running 0:30/1:00"_qs);
    }

    void withoutHistoryOrPromiseThereIsNoClock()
    {
        QCOMPARE(told({}, u"0h opened N1; 1h reply by ann; 2h customer by customer"_qs, 5), u"none"_qs);
        const LevelMap levels;
        const SlaPolicies policies;
        SlaFold fold(policies, levels);
        QCOMPARE(describe(fold({}, {}, at(5))), u"none"_qs);
        QCOMPARE(describe(fold({}, {}, Instant{Duration{-5}})), u"none"_qs);
    }

    void worksTheExample_data()
    {
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("clocks");
        QTest::newRow("Thursday 9:30") << 9.5 << u"first_response running 0:30/2:00; resolution running 0:30/16:00"_qs;
        QTest::newRow("Thursday 12:00")
            << 12.0 << u"first_response met 2:30/2:00 at 11:30 breached 11:00; resolution running 3:00/16:00"_qs;
        QTest::newRow("Thursday 20:00")
            << 20.0 << u"first_response met 2:30/2:00 at 11:30 breached 11:00; resolution paused 5:00/16:00 since 14:00"_qs;
        QTest::newRow("Friday 11:00")
            << 35.0
            << u"first_response met 2:30/2:00 at 11:30 breached 11:00; next_reply running 1:00/4:00; resolution running 6:00/16:00"_qs;
        QTest::newRow("Friday 16:00")
            << 40.0
            << u"first_response met 2:30/2:00 at 11:30 breached 11:00; next_reply running 6:00/2:00 breached 37:00; resolution running 11:00/8:00 breached 37:00"_qs;
        QTest::newRow("Monday 10:00")
            << 106.0
            << u"first_response met 2:30/2:00 at 11:30 breached 11:00; next_reply met 6:30/2:00 at 40:30 breached 37:00; resolution met 12:00/8:00 at 41:00 breached 37:00"_qs;
    }

    void worksTheExample()
    {
        QFETCH(double, now);
        QTEST(told(ExamplePolicies, ExampleStory, now, u"priority=low"_qs), "clocks");
    }

    void turnsInTheExample()
    {
        const Floor floor(ExamplePolicies, ExampleStory, u"priority=low"_qs);
        const SlaClocks friday = floor.clocks(35);
        QCOMPARE(friday[SlaClockKind::Resolution].nextTurn(0.8), instant(u"2026-01-05T09:48"_qs));
        QCOMPARE(friday[SlaClockKind::NextReply].nextTurn(1), instant(u"2026-01-02T14:00"_qs));
        QVERIFY(!friday[SlaClockKind::FirstResponse].nextTurn(2));
        QVERIFY(!floor.clocks(20)[SlaClockKind::Resolution].nextTurn(0.8)); // waiting
    }

    void agreesWithCountingMinutes_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void agreesWithCountingMinutes();
};

namespace {

/** The definitions once more, counted minute by minute, with phases that follow from what is true at the minute. */
class MinuteCounter
{
public:
    MinuteCounter(const SlaPolicies &policies, const LevelMap &levels) : m_policies(policies), m_levels(levels) {}

    void happen(const TicketEvent &event)
    {
        switch (event.kind) {
        case EventKind::Opened:
        case EventKind::Moved:
            if (const Level &level = m_levels.at(event.place(), event.instant()); level.hasTier())
                m_subject.unit = level.unit;
            break;
        case EventKind::Priority:
            m_subject.priority = event.priority();
            break;
        case EventKind::Reply:
            m_replied = true;
            m_asked = false;
            break;
        case EventKind::Customer:
            m_waiting = false;
            if (m_replied && !m_asked) {
                m_asked = true;
                const quint32 rounds = next.rounds;
                const quint32 breached = next.breachedRounds;
                next = {.started = event.instant(),
                    .policy = m_policies.policyFor(SlaClockKind::NextReply, m_subject),
                    .rounds = rounds + 1,
                    .breachedRounds = breached};
            }
            break;
        case EventKind::State:
            if (event.state() != TicketState::Resolved && event.state() != TicketState::Closed)
                m_done.reset();
            else if (!m_done)
                m_done = event.state();
            m_waiting = event.state() == TicketState::Waiting;
            break;
        default:
            break;
        }
        follow();
    }

    /** Everything of this minute has happened. */
    void settle(Instant at)
    {
        for (SlaClock *clock : {&first, &next, &resolution}) {
            if (clock->isOn() && clock->policy && clock->used >= clock->target() && !clock->breached) {
                clock->breached = at;
                ++clock->breachedRounds;
            }
        }
    }

    void pass(Instant at)
    {
        for (SlaClock *clock : {&first, &next, &resolution}) {
            if (clock->phase == SlaPhase::Running && clock->policy && clock->policy->calendar->isOpen(at))
                clock->used += Minute;
        }
    }

    void create(Instant at, quint32 priority, bool vip)
    {
        m_subject = {.priority = priority, .vip = vip, .unit = {}, .created = at};
        first = resolution = {.phase = SlaPhase::Running, .started = at, .rounds = 1};
    }

    SlaClock first, next, resolution;

private:
    void follow()
    {
        const SlaPhase active = m_waiting ? SlaPhase::Paused : SlaPhase::Running;
        const SlaPhase open = m_done ? SlaPhase::Ended : active;
        const SlaPhase asked = m_asked ? open : SlaPhase::Met;
        const auto enter = [&](SlaClock &clock, SlaClockKind kind, SlaPhase phase) {
            clock.phase = phase;
            if (clock.isOn())
                clock.policy = m_policies.policyFor(kind, m_subject);
        };
        enter(first, SlaClockKind::FirstResponse, m_replied ? SlaPhase::Met : open);
        enter(next, SlaClockKind::NextReply, next.rounds == 0 ? SlaPhase::None : asked);
        enter(resolution, SlaClockKind::Resolution, m_done == TicketState::Resolved ? SlaPhase::Met : open);
    }

    const SlaPolicies &m_policies;
    const LevelMap &m_levels;
    SlaSubject m_subject;
    std::optional<TicketState> m_done;
    bool m_waiting = false, m_replied = false, m_asked = false;
};

/** Seconds from the minute in which the share is reached, counted minute by minute. */
std::optional<Instant> turnOf(SlaClock clock, double share, Instant now)
{
    const auto goal = Duration{static_cast<qint64>(std::ceil(share * static_cast<double>(clock.target().count()) - 1e-6))};
    if (clock.used >= goal)
        return std::nullopt;
    for (Instant at = now;; at += Minute) {
        if (!clock.policy->calendar->isOpen(at))
            continue;
        if (clock.used + Minute >= goal)
            return at + (goal - clock.used);
        clock.used += Minute;
    }
}

QString text(const SlaClock &clock)
{
    const bool promised = clock.policy;
    return QStringLiteral("%1 policy %2 used %3 breached %4 rounds %5, %6")
        .arg(nameOf(promised ? clock.phase : SlaPhase::None))
        .arg(promised ? static_cast<int>(clock.policy->record) : -1)
        .arg(hoursText(clock.used), clock.breached ? instantText(*clock.breached) : u"-"_qs)
        .arg(clock.rounds)
        .arg(clock.breachedRounds);
}

unsigned below(unsigned limit, std::mt19937 &random)
{
    return static_cast<unsigned>(random() % limit);
}

QString randomStory(std::mt19937 &random)
{
    static const QStringList rows{u"moved N2 by ann"_qs, u"moved N1 by ann"_qs, u"moved Robot"_qs, u"priority high by ann"_qs,
        u"priority low by ann"_qs, u"priority none by ann"_qs, u"reply by ann"_qs, u"reply by ann"_qs, u"customer by customer"_qs,
        u"customer by customer"_qs, u"state waiting by ann"_qs, u"state open by ann"_qs, u"state open by ann"_qs,
        u"state resolved by ann"_qs, u"state closed by ann"_qs, u"note by ann"_qs};
    unsigned minute = below(1000, random);
    QString story = QStringLiteral("%1m opened N1 by customer").arg(minute);
    for (unsigned left = below(14, random); left > 0; --left) {
        minute += below(4, random) ? below(700, random) : 0;
        story += QStringLiteral("; %1m ").arg(minute) + rows.at(static_cast<qsizetype>(random() % rows.size()));
    }
    return story;
}

/** What may be promised at random, in two calendars. */
QString randomPolicies(std::mt19937 &random)
{
    static const QStringList conditions{
        QString(), u" for high"_qs, u" for low"_qs, u" at N2"_qs, u" vip"_qs, u" for high vip"_qs};
    QStringList policies;
    for (const QString &condition : conditions) {
        for (const char *clock : EnumNames<SlaClockKind>::names) {
            if (random() % 3 == 0)
                continue;
            const QString calendar =
                QStringList{u" in office"_qs, u" in office"_qs, u" in night"_qs, QString()}.at(below(4, random));
            policies.append(QStringLiteral("%1 %2:%3").arg(QLatin1String(clock)).arg(random() % 20).arg(1 + random() % 59) +
                            condition + calendar);
        }
    }
    return policies.join(QLatin1String("; "));
}

} // namespace

void TestSlaFold::agreesWithCountingMinutes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const std::vector calendars{
        calendarFromText(u"Asia/Kolkata | mon-fri 09:30-13:00 14:00-18:00, sat 10:00-11:15 | 2026-01-02"_qs),
        calendarFromText(u"Europe/Paris | mon-sun 00:00-05:00 21:30-24:00"_qs, u"night"_qs)};
    for (int round = 0; round < 25; ++round) {
        Storyteller teller;
        const QString story = randomStory(random);
        const TicketHistory ticket = teller.tell(u"T"_qs, story, u"priority=low"_qs);
        teller.directory->dimensions[std::size_t(BuiltInDimension::Priority)].values.code(u"high"_qs);
        const LevelMap levels = teller.levelMap();
        const QString promised = randomPolicies(random);
        const SlaPolicies policies(policiesFromText(promised), calendars, *teller.directory, levels);
        const bool vip = random() % 2;
        const Instant now = ticket.events.front().instant() + static_cast<qint64>(random() % 8000) * Minute;

        MinuteCounter expected(policies, levels);
        std::size_t next = 0;
        for (Instant at = ticket.events.front().instant();; at += Minute) {
            if (next == 0)
                expected.create(at, priorityOf(ticket), vip);
            for (; next < ticket.events.size() && ticket.events[next].instant() == at; ++next)
                expected.happen(ticket.events[next]);
            expected.settle(at);
            if (at == now)
                break;
            expected.pass(at);
        }

        SlaFold fold(policies, levels);
        const SlaClocks clocks = fold(ticket.events, {priorityOf(ticket), vip}, now);
        const QString context = QStringList({story, promised, instantText(now)}).join(u'|');
        const auto same = [&](SlaClockKind kind, const SlaClock &counted) {
            QVERIFY2(text(clocks[kind]) == text(counted),
                qPrintable(QStringList({context, text(clocks[kind]), text(counted)}).join(u'\n')));
            QVERIFY(clocks[kind].started == counted.started || clocks[kind].rounds == 0);
        };
        same(SlaClockKind::FirstResponse, expected.first);
        same(SlaClockKind::NextReply, expected.next);
        same(SlaClockKind::Resolution, expected.resolution);

        // And on, while nothing else happens, to the minutes in which shares of the targets are reached.
        for (const auto &[kind, clock] : {std::pair{SlaClockKind::FirstResponse, &expected.first},
                 std::pair{SlaClockKind::NextReply, &expected.next}, std::pair{SlaClockKind::Resolution, &expected.resolution}}) {
            const bool runs = clock->policy && clock->phase == SlaPhase::Running;
            for (const double share : {0.25, 0.8, 1.0, 1.5})
                QCOMPARE(clocks[kind].nextTurn(share), runs ? turnOf(*clock, share, now) : std::nullopt);
        }
    }
}

PALIER_TEST(TestSlaFold, QCoreApplication)
#include "tst_slafold.moc"
