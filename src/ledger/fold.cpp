// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fold.h"

#include <algorithm>
#include <utility>

namespace palier {

namespace {

EscalationKind kindOf(UnitKind receiver)
{
    if (receiver == UnitKind::Manager)
        return EscalationKind::Hierarchical;
    return receiver == UnitKind::External ? EscalationKind::External : EscalationKind::Functional;
}

quint16 tierBit(quint8 tier)
{
    return static_cast<quint16>(1U << std::min<unsigned>(tier, 15));
}

} // namespace

const TicketEntry &Fold::operator()(std::span<const TicketEvent> history, const Guards &guards, Instant now)
{
    m_guards = guards;
    const Lines::Verdict verdict = m_lines.read(history, now, guards.misclick);
    start(verdict == Lines::Verdict::Present ? m_lines.lines().front() : Line{});
    if (verdict != Lines::Verdict::Present) {
        m_entry.fate = verdict == Lines::Verdict::Void ? Fate::Void : Fate::Absent;
        return m_entry;
    }
    for (const Line &line : m_lines.lines())
        apply(line);
    m_entry.fate = m_entry.bornTier ? Fate::Counted : Fate::Outside;
    m_entry.onDesk = !m_entry.isDone() && m_entry.bornTier && (m_tier > m_entry.bornTier || !m_open.empty());
    m_entry.firstContact = m_entry.firstContact || (m_mayBeFirstContact && m_replies == 1);
    settleAgent();
    return m_entry;
}

void Fold::start(const Line &first)
{
    std::vector<Episode> episodes = std::move(m_entry.episodes);
    episodes.clear();
    m_entry = {};
    m_entry.episodes = std::move(episodes);
    m_entry.created = first.at;
    m_tier = 0;
    m_holderKind = UnitKind::Team;
    m_touched = false;
    m_replies = 0;
    m_mayBeFirstContact = false;
    m_open.clear();
    m_resolved.clear();
    m_crossings.clear();
    m_firstAgent = m_firstOwner = m_resolver = m_bornOwner = m_escalationOwner = m_escalationSender = {};
}

void Fold::apply(const Line &line)
{
    acknowledge(line);
    m_firstAgent = m_firstAgent.isValid() ? m_firstAgent : agentOf(line);
    noteReply(line);
    applyStates(line);
    noteOwner(line); // whoever sent the ticket away sent it as its owner; the new owner comes after
    m_touched = m_touched || line.byAgent;
}

/** Within a line: a reopening, then the move, then a resolution or closing. What changes nothing (resolved when it is closed,
    open when it is open) leaves no trace. */
void Fold::applyStates(const Line &line)
{
    bool placed = !line.place.isValid();
    for (const StateStep step : m_lines.states(line)) {
        const bool done = m_entry.isDone();
        if (step == StateStep::Activate && done)
            reopen(line.at);
        if (step == StateStep::Activate || done)
            continue;
        if (!std::exchange(placed, true))
            place(line);
        finish(line, step);
    }
    if (!placed)
        place(line);
}

/** The receiving unit has acted when an agent of it, not the sender, writes, assigns or changes the state there. */
void Fold::acknowledge(const Line &line)
{
    if (m_open.empty() || !line.acts || line.actorKind != ActorKind::Agent)
        return;
    Episode &episode = m_entry.episodes[m_open.back()];
    if (episode.acknowledged || episode.toUnit != m_entry.holder)
        return;
    const bool stranger = !line.actor.isValid() || line.actor != episode.sender;
    if (stranger && m_members.mayActFor(m_entry.holder, line.actor, line.at))
        episode.acknowledged = line.at;
}

void Fold::noteOwner(const Line &line)
{
    if (!line.assigns)
        return;
    m_entry.owner = line.assignee;
    m_firstOwner = m_firstOwner.isValid() ? m_firstOwner : line.assignee;
    if (m_entry.holder == m_entry.bornUnit)
        m_bornOwner = line.assignee;
}

/** The agent who did this; none where it was a customer, a rule or the system. Who opened a ticket in a log that does not say
    what he is may well be the customer. */
AgentId Fold::agentOf(const Line &line) const
{
    const bool person = line.actorKind == ActorKind::Agent || (line.actorKind == ActorKind::Unknown && !line.opens);
    return person ? line.actor : AgentId{};
}

void Fold::noteReply(const Line &line)
{
    if (!line.replies)
        return;
    ++m_replies;
    if (!m_entry.firstReply)
        m_entry.firstReply = line.at;
}

void Fold::reopen(Instant at)
{
    ++m_entry.reopens;
    for (const quint32 index : m_resolved) {
        Episode &episode = m_entry.episodes[index];
        if (at - *episode.end < m_window)
            episode.outcome = Outcome::Reopened;
    }
    m_resolved.clear();
    const bool spoiled = m_entry.heldSince && at - *m_entry.heldSince < m_window;
    m_entry.firstContact = !spoiled && (m_entry.firstContact || (m_mayBeFirstContact && m_replies == 1));
    m_mayBeFirstContact = false;
    if (spoiled) {
        m_entry.firstLevel = false;
        m_entry.heldSince.reset();
    }
    m_entry.resolvedAt.reset();
    m_entry.closedAt.reset();
}

void Fold::place(const Line &line)
{
    const Level &level = m_levels.at(line.place, line.at);
    // Units without a tier are transparent; back in the unit that last held it, the ticket keeps its tier.
    if (!level.hasTier() || level.unit == m_entry.holder)
        return;
    arrive(line, level);
    m_entry.holder = level.unit;
    m_tier = level.tier;
    m_holderKind = level.kind;
}

void Fold::arrive(const Line &line, const Level &level)
{
    if (m_entry.isDone() && m_tier != 0)
        return; // handed over after the resolution: the holder changes, nothing else
    const quint16 touchedBefore = m_entry.tiersTouched;
    m_entry.tiersTouched |= tierBit(level.tier);
    const bool routing = level.tier > m_tier && line.at - m_entry.created < m_guards.routing && !m_touched;
    if (m_tier == 0 || routing) {
        m_entry.bornTier = level.tier;
        m_entry.bornUnit = level.unit;
        m_entry.tiersTouched = static_cast<quint16>((touchedBefore & ~tierBit(m_tier)) | tierBit(level.tier));
        return;
    }
    countHop(level.unit);
    if (level.tier > m_tier)
        escalate(line, level);
    comeDown(line, level.tier);
}

void Fold::escalate(const Line &line, const Level &level)
{
    const AgentId agent = agentOf(line);
    m_open.push_back(static_cast<quint32>(m_entry.episodes.size()));
    m_entry.episodes.push_back({.at = line.at,
        .fromUnit = m_entry.holder,
        .toUnit = level.unit,
        .fromTier = m_tier,
        .toTier = level.tier,
        .kind = kindOf(level.kind),
        .origin = line.actorKind,
        .reason = line.reason,
        .sender = agent.isValid() ? agent : m_entry.owner});
    if (m_entry.firstEscalation)
        return;
    m_entry.firstEscalation = line.at;
    m_escalationOwner = m_bornOwner;
    m_escalationSender = agent;
}

/** Closes every undecided episode whose sending tier, or one below it, has the ticket again. */
void Fold::comeDown(const Line &line, quint8 tier)
{
    const bool answerIsTheReturn = m_holderKind == UnitKind::Manager || m_holderKind == UnitKind::External;
    const bool answered =
        line.returnKind == ReturnKind::Answered || (line.returnKind == ReturnKind::Unknown && answerIsTheReturn);
    while (!m_open.empty() && m_entry.episodes[m_open.back()].fromTier >= tier) {
        Episode &episode = m_entry.episodes[m_open.back()];
        episode.end = line.at;
        episode.outcome = answered ? Outcome::Answered : Outcome::Bounced;
        episode.returned = line.returnKind;
        m_open.pop_back();
    }
}

void Fold::countHop(UnitId to)
{
    constexpr int PingPong = 3;
    ++m_entry.hops;
    const UnitId one = std::min(m_entry.holder, to);
    const UnitId other = std::max(m_entry.holder, to);
    const auto same = [&](const Crossing &crossing) { return crossing.one == one && crossing.other == other; };
    auto found = std::ranges::find_if(m_crossings, same);
    if (found == m_crossings.end())
        found = m_crossings.insert(found, {one, other, 0});
    m_entry.pingPong = ++found->count >= PingPong || m_entry.pingPong;
}

void Fold::finish(const Line &line, StateStep step)
{
    const bool resolves = step == StateStep::Resolve;
    (resolves ? m_entry.resolvedAt : m_entry.closedAt) = line.at;
    for (const quint32 index : m_open) {
        m_entry.episodes[index].end = line.at;
        m_entry.episodes[index].outcome = resolves ? Outcome::Resolved : Outcome::Closed;
    }
    if (resolves) {
        m_resolved.insert(m_resolved.end(), m_open.begin(), m_open.end());
        settleFlags(line);
    }
    m_open.clear();
}

/** First-contact and first-level resolution: the earliest resolution that held counts, later ones do not replace it. */
void Fold::settleFlags(const Line &line)
{
    if (m_entry.holder == m_entry.bornUnit)
        m_resolver = agentOf(line);
    if (m_entry.heldSince || m_tier != 1)
        return;
    m_entry.heldSince = line.at;
    m_entry.firstLevel = true;
    m_mayBeFirstContact = m_entry.bornTier == 1 && m_entry.reopens == 0;
}

/** The owner in the born unit when it was first escalated, else who resolved it there, else its first owner. In a ticket that
    never had an owner who sent it stands for him, and at last whoever acted first. */
void Fold::settleAgent()
{
    const AgentId stand = m_firstOwner.isValid() ? AgentId{} : m_escalationSender;
    for (const AgentId candidate : {m_escalationOwner, stand, m_resolver, m_firstOwner, m_firstAgent}) {
        if (!m_entry.agent.isValid())
            m_entry.agent = candidate;
    }
}

} // namespace palier
