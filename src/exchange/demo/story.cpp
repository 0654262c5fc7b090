// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/story.h"

#include "exchange/demo/escalation.h"
#include "exchange/demo/intake.h"
#include "exchange/demo/odds.h"

#include <algorithm>

namespace palier::demo {

Story::Story(const World &world, const Arrival &arrival, int number) : m_scene(comeIn(world, arrival, number)) {}

ToldTicket Story::tell() &&
{
    m_isByAgent = m_scene.hasOwner();
    if (isNoise())
        return std::move(m_scene).finished(m_scene.world().now);
    if (m_scene.random().chance(0.012))
        dispatch();
    else
        levelOne();
    afterwards();
    return std::move(m_scene).finished(m_scene.world().now);
}

/** What is no request at all. */
bool Story::isNoise()
{
    const double what = m_scene.random().fraction();
    if (what > 0.03)
        return false;
    m_scene.work(20 * Minute, 0.8);
    if (!m_scene.hasOwner())
        m_scene.assign();
    m_scene.soon(20, 300);
    if (what < 0.017) {
        m_scene.note("duplicate", m_scene.owner());
        m_scene.change(EventKind::Merged, {}, ticketId(static_cast<int>(m_scene.random().below(m_scene.world().size.tickets))),
            m_scene.owner());
    } else {
        m_scene.setState(TicketState::Void, m_scene.owner());
    }
    m_scene.plant("void", what < 0.017 ? QStringLiteral("merged") : QStringLiteral("spam"));
    return true;
}

/** A dispatcher sends it where it belongs before anybody has looked at it: born there, no escalation. */
void Story::dispatch()
{
    const Catalog &catalog = m_scene.world().catalog;
    const std::size_t to = catalog.unit(m_scene.topic().to);
    const bool isGuarded = !m_isByAgent && catalog.units[to].tier == 2;
    if (!isGuarded)
        return levelOne();
    m_scene.soon(30, 170);
    m_scene.move(to, {ActorKind::Agent, m_scene.world().staff.onShift(m_scene.unit(), m_scene.at(), m_scene.random())});
    m_scene.plant("routing", catalog.units[to].name);
    m_scene.work(45 * Minute, 0.8);
    m_scene.assign();
    m_scene.work(3 * Hour, 0.9);
    m_scene.resolve();
}

void Story::levelOne()
{
    Random &random = m_scene.random();
    if (!m_scene.hasOwner()) {
        m_scene.work(14 * Minute, 0.9);
        m_scene.assign();
    }
    strayAround();
    m_isAngry = random.chance(0.14);
    m_isEscalated = random.chance(escalationChance(m_scene, m_isAngry));
    if (m_isEscalated && rush())
        return;
    if (!m_isEscalated && !m_isAngry && random.chance(0.80))
        return finishHere();
    talk(m_isAngry);
    if (!m_isEscalated)
        return random.chance(0.04) ? returnTwice() : finishHere();
    linger();
    Escalation(m_scene).tell();
}

/** Things that happen on any floor and mean nothing: wrong clicks, changes of mind, a desk outside support. */
void Story::strayAround()
{
    Random &random = m_scene.random();
    if (random.chance(0.012))
        tryMisclick();
    if (m_scene.topic().isOutside && random.chance(0.35))
        tryOutside();
    if (random.chance(0.02)) {
        const QString before = m_scene.ticket().priority;
        m_scene.soon(30, 600);
        m_scene.change(EventKind::Priority, before, QStringLiteral("haute"), m_scene.owner());
    }
}

void Story::tryMisclick()
{
    const std::size_t home = m_scene.unit();
    const std::size_t wrong = m_scene.world().catalog.unit(m_scene.topic().to);
    const bool isUndone = m_scene.random().chance(0.3);
    const QString group = isUndone ? QStringLiteral("command-") + m_scene.ticket().extId : QString();
    m_scene.soon(20, 200);
    m_scene.move(wrong, m_scene.owner(), {}, ReturnKind::Unknown, group);
    if (isUndone) {
        m_scene.soon(150, 1500);
        m_scene.undo(group, m_scene.owner(), home);
    } else {
        m_scene.soon(8, 100);
        m_scene.move(home, m_scene.owner());
    }
    m_scene.plant(isUndone ? "undo" : "mis-click", m_scene.nameOfUnit(wrong));
}

void Story::tryOutside()
{
    const Catalog &catalog = m_scene.world().catalog;
    const std::size_t home = m_scene.unit();
    const Person sender = m_scene.owner();
    const auto outside = std::ranges::find(catalog.units, UnitKind::Outside, &UnitPlan::kind) - catalog.units.begin();
    m_scene.work(20 * Minute, 0.5);
    m_scene.move(static_cast<std::size_t>(outside), sender);
    m_scene.work(5 * Hour, 0.7);
    const std::size_t clerk = m_scene.world().staff.onShift(m_scene.unit(), m_scene.at(), m_scene.random());
    m_scene.noteText(m_scene.words("received"), {ActorKind::Agent, clerk});
    m_scene.soon(60, 600);
    m_scene.move(home, {ActorKind::Agent, clerk});
    m_scene.plant("outside");
}

/** Sent up at once, with nothing tried: premature, and undocumented too. */
bool Story::rush()
{
    const bool mayBePlanted = !m_scene.topic().isMandated && Escalation::pathLeadsToTeam(m_scene);
    if (!mayBePlanted || !m_scene.random().chance(0.07))
        return false;
    m_scene.soon(40, 240);
    Escalation(m_scene).rush();
    return true;
}

void Story::talk(bool isAngry)
{
    Random &random = m_scene.random();
    m_scene.work(m_isByAgent ? 5 * Minute : 15 * Minute, 0.8);
    const bool asks = random.chance(m_isEscalated ? 0.2 : 0.45);
    m_scene.reply(asks ? "question" : "firstReply");
    if (asks) {
        m_scene.soon(5, 60);
        m_scene.setState(TicketState::Waiting, m_scene.owner());
        m_scene.wait(100 * Minute, 1.0);
        m_scene.customerWrites("answer");
    }
    if (random.chance(0.35)) {
        m_scene.work(30 * Minute, 0.8);
        m_scene.note("check", m_scene.owner());
    }
    if (!isAngry)
        return;
    m_scene.wait(80 * Minute, 0.8);
    m_scene.customerWrites("angry");
}

/** Before it goes up: usually an hour or two, for some much too long. */
void Story::linger()
{
    Random &random = m_scene.random();
    const double how = random.fraction();
    if (how < 0.04) {
        m_scene.work(60 * Hour, 0.25);
        return m_scene.plant("late", QStringLiteral("delay"));
    }
    if (how < 0.08) {
        for (int i = 0; i < 3; ++i) {
            m_scene.work(3 * Hour, 0.5);
            m_scene.reply("advice");
            if (i == 0)
                continue;
            m_scene.wait(90 * Minute, 0.5);
            m_scene.customerWrites("angry");
        }
        m_scene.plant("late", QStringLiteral("replies"));
    }
    m_scene.work(75 * Minute, 1.0, 12 * Hour);
}

/** How long a ticket takes that is not settled at once. */
Duration Story::thoroughly()
{
    if (m_scene.random().chance(0.02))
        return 60 * Hour;
    return m_isByAgent ? 150 * Minute : 70 * Minute;
}

void Story::finishHere()
{
    Random &random = m_scene.random();
    if (random.chance(0.035))
        return endWithout();
    const bool isQuick = m_isByAgent && random.chance(0.75);
    m_scene.work(isQuick ? 14 * Minute : thoroughly(), 1.1);
    m_scene.resolve();
}

/** The customer does not answer any more. */
void Story::endWithout()
{
    m_scene.work(1 * Hour, 0.8);
    m_scene.reply("question");
    m_scene.setState(TicketState::Waiting, m_scene.owner());
    m_scene.wait(8 * Day, 0.15);
    m_scene.setState(TicketState::Closed, Robot);
}

void Story::afterwards()
{
    Random &random = m_scene.random();
    if (m_scene.state() != TicketState::Resolved)
        return;
    if (random.chance(0.3)) {
        m_scene.wait(3 * Hour, 0.9);
        m_scene.customerWrites("thanks");
    } else if (random.chance(m_isEscalated ? 0.1 : 0.055)) {
        backAgain();
    }
    if (m_isEscalated && m_scene.unitPlan().tier > 1 && random.chance(0.12))
        Escalation(m_scene).handBack();
    m_scene.wait(6 * Day, 0.1);
    m_scene.setState(TicketState::Closed, Robot);
}

/** What was solved was not. */
void Story::backAgain()
{
    Random &random = m_scene.random();
    m_scene.wait(40 * Hour, 0.7);
    m_scene.reopen();
    m_scene.work(90 * Minute, 0.8);
    if (!m_isEscalated && random.chance(0.3)) {
        m_isEscalated = true;
        m_scene.reply("firstReply");
        m_scene.work(1 * Hour, 0.8);
        return Escalation(m_scene).tell();
    }
    m_scene.work(4 * Hour, 0.8);
    m_scene.resolve();
}

/** Should have gone up and never did: back twice, and each time solved on level 1. */
void Story::returnTwice()
{
    m_scene.work(2 * Hour, 0.8);
    m_scene.resolve();
    for (int i = 0; i < 2; ++i) {
        m_scene.wait(30 * Hour, 0.4);
        m_scene.reopen();
        m_scene.work(3 * Hour, 0.6);
        m_scene.resolve();
    }
    m_scene.plant("missed", QStringLiteral("reopened"));
}

} // namespace palier::demo
