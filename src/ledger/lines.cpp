// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/lines.h"

#include <algorithm>

namespace palier {

Lines::Verdict Lines::read(std::span<const TicketEvent> history, Instant now, Duration misclick)
{
    m_lines.clear();
    m_states.clear();
    m_undone.clear();
    if (now < EarliestInstant)
        return Verdict::Absent;
    const quint32 limit = packed(std::min(now, LatestInstant));
    for (const TicketEvent &event : history) {
        if (event.at > limit)
            continue;
        if (event.voids())
            return Verdict::Void;
        if (event.kind == EventKind::Undo)
            m_undone.push_back(event.value);
    }
    bool open = false;
    for (const TicketEvent &event : history) {
        if (event.at > limit)
            continue;
        if (open && event.startsLine())
            finishLine(misclick);
        if (!open || event.startsLine())
            m_lines.push_back({.at = event.instant(), .unit = m_lines.empty() ? UnitId{} : m_lines.back().unit});
        open = true;
        addRow(event);
    }
    if (open)
        finishLine(misclick);
    return open ? Verdict::Present : Verdict::Absent;
}

void Lines::addRow(const TicketEvent &event)
{
    Line &line = m_lines.back();
    if (isUndone(event))
        return;
    ++line.rows;
    addActor(event, line);
    line.reason = event.reasonId().isValid() ? event.reasonId() : line.reason;
    line.returnKind = event.returnKind() == ReturnKind::Unknown ? line.returnKind : event.returnKind();
    switch (event.kind) {
    case EventKind::Opened:
    case EventKind::Moved:
        return addPlace(event, line);
    case EventKind::State:
        return addState(event.state(), line);
    case EventKind::Resolved:
        return addState(TicketState::Resolved, line);
    case EventKind::Closed:
        return addState(TicketState::Closed, line);
    case EventKind::Reopened:
        return addState(TicketState::Open, line);
    case EventKind::Assigned:
        line.assigns = line.acts = true;
        line.assignee = event.assignee();
        return;
    case EventKind::Reply:
        line.replies = line.replies || event.byOurSide();
        line.acts = true;
        return;
    case EventKind::Note:
        line.acts = true;
        return;
    default:
        return;
    }
}

void Lines::addActor(const TicketEvent &event, Line &line)
{
    const bool names = event.actorId().isValid() || event.actorKind() != ActorKind::Unknown;
    const bool nobodyYet = !line.actor.isValid() && line.actorKind == ActorKind::Unknown;
    line.byAgent = line.byAgent || event.actorKind() == ActorKind::Agent;
    if (!names || (!nobodyYet && event.kind != EventKind::Moved))
        return;
    line.actor = event.actorId();
    line.actorKind = event.actorKind();
}

void Lines::addPlace(const TicketEvent &event, Line &line)
{
    line.moves = line.moves || event.kind == EventKind::Moved;
    line.opens = line.opens || event.kind == EventKind::Opened;
    if (!event.place().isValid())
        return;
    line.place = event.place();
    line.unit = m_levels.at(line.place, line.at).unit;
}

void Lines::addState(TicketState state, Line &line)
{
    if (line.states == 0)
        line.firstState = static_cast<quint32>(m_states.size());
    ++line.states;
    line.acts = true;
    if (state == TicketState::Resolved || state == TicketState::Closed)
        m_states.push_back(state == TicketState::Resolved ? StateStep::Resolve : StateStep::Close);
    else
        m_states.push_back(StateStep::Activate);
}

bool Lines::isUndone(const TicketEvent &event) const
{
    return !m_undone.empty() && event.kind == EventKind::Moved && event.group != TicketEvent::NoGroup &&
           std::ranges::find(m_undone, event.group) != m_undone.end();
}

/** A line whose only row was undone, and a pair of moves that cancel out, leave no trace: what is before and behind them
    become neighbours, so that inner pairs go first. */
void Lines::finishLine(Duration misclick)
{
    const Line &line = m_lines.back();
    if (line.rows == 0 && m_lines.size() > 1)
        m_lines.pop_back();
    else if (takesBackLastMove(line, misclick))
        m_lines.resize(m_lines.size() - 2);
}

bool Lines::takesBackLastMove(const Line &line, Duration misclick) const
{
    if (misclick <= Duration{0} || m_lines.size() < 3 || !line.onlyMoves())
        return false;
    const Line &move = m_lines[m_lines.size() - 2];
    const Line &before = m_lines[m_lines.size() - 3];
    const bool sameAgent = line.actor.isValid() && line.actor == move.actor && line.actorKind == ActorKind::Agent &&
                           move.actorKind == ActorKind::Agent;
    return sameAgent && move.onlyMoves() && move.unit != before.unit && line.unit == before.unit && line.at - move.at < misclick;
}

} // namespace palier
