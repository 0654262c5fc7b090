// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fold.h"

#include <algorithm>

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
    m_open.clear();
    m_resolved.clear();
    m_crossings.clear();
    m_firstAgent = m_firstOwner = m_resolver = m_escalationOwner = {};
}

/** Within a line: a reopening, then the move, then a resolution or closing. */
void Fold::apply(const Line &line)
{
    acknowledge(line);
    noteActors(line);
    if (line.reopens && m_entry.isDone())
        reopen(line.at);
    if (line.place.isValid())
        place(line);
    noteReply(line);
    if ((line.resolves || line.closes) && !m_entry.isDone())
        finish(line);
    m_touched = m_touched || line.actorKind == ActorKind::Agent;
}

/** The receiving unit has acted when an agent other than the sender writes, assigns or changes the state there. */
void Fold::acknowledge(const Line &line)
{
    if (m_open.empty() || !line.acts || line.actorKind != ActorKind::Agent)
        return;
    Episode &episode = m_entry.episodes[m_open.back()];
    const bool stranger = !line.actor.isValid() || line.actor != episode.sender;
    if (!episode.acknowledged && episode.toUnit == m_entry.holder && stranger)
        episode.acknowledged = line.at;
}

void Fold::noteActors(const Line &line)
{
    if (line.assigns) {
        m_entry.owner = line.assignee;
        m_firstOwner = m_firstOwner.isValid() ? m_firstOwner : line.assignee;
    }
    m_firstAgent = m_firstAgent.isValid() ? m_firstAgent : agentOf(line);
}

/** The agent who did this; none where it was a customer, a rule or the system. */
AgentId Fold::agentOf(const Line &line) const
{
    const bool person = line.actorKind == ActorKind::Agent || line.actorKind == ActorKind::Unknown;
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
    if (m_entry.heldSince && at - *m_entry.heldSince < m_window) {
        m_entry.firstContact = m_entry.firstLevel = false;
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
    m_entry.tiersTouched |= tierBit(level.tier);
}

void Fold::arrive(const Line &line, const Level &level)
{
    const bool routing = level.tier > m_tier && line.at - m_entry.created < m_guards.routing && !m_touched && !m_entry.isDone();
    if (m_tier == 0 || routing) {
        m_entry.bornTier = level.tier;
        m_entry.bornUnit = level.unit;
        m_entry.tiersTouched = 0;
        return;
    }
    if (m_entry.isDone())
        return; // handed over after the resolution: the holder changes, nothing else
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
    m_escalationOwner = m_entry.owner.isValid() ? m_entry.owner : agent;
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

void Fold::finish(const Line &line)
{
    (line.resolves ? m_entry.resolvedAt : m_entry.closedAt) = line.at;
    for (const quint32 index : m_open) {
        m_entry.episodes[index].end = line.at;
        m_entry.episodes[index].outcome = line.resolves ? Outcome::Resolved : Outcome::Closed;
    }
    if (line.resolves) {
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
    m_entry.firstContact = m_entry.bornTier == 1 && m_replies == 1 && m_entry.reopens == 0;
}

/** The owner when it was first escalated, else who resolved it in its first unit, else its first owner; where the source
    keeps no owners, whoever acted. */
void Fold::settleAgent()
{
    if (m_entry.firstEscalation && m_escalationOwner.isValid())
        m_entry.agent = m_escalationOwner;
    else if (!m_entry.firstEscalation && m_resolver.isValid())
        m_entry.agent = m_resolver;
    else
        m_entry.agent = m_firstOwner.isValid() ? m_firstOwner : m_firstAgent;
}

} // namespace palier
