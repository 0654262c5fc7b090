// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "ledger/event.h"
#include "ledger/levelmap.h"

#include <span>
#include <vector>

namespace palier {

/** What counts as noise rather than as a decision; per source. Zero switches a guard off, as for imported logs. */
struct Guards {
    Duration routing{0};  // a rise this soon after creation, untouched by an agent, is the first routing
    Duration misclick{0}; // a move taken back by the same agent this soon never happened

    friend bool operator==(const Guards &, const Guards &) = default;
};
/** The defaults of a live help desk. */
constexpr Guards LiveGuards{5 * Minute, 2 * Minute};

/** What a row says of the state: resolved, closed, or anything active. */
enum class StateStep : quint8 { Resolve, Close, Activate };

/** One step of a history: all rows with one line number. Whoever moved the ticket is the actor of the line, else the first who
    is named. */
struct Line {
    Instant at{};
    PlaceId place; // where the line puts the ticket; none: it stays
    UnitId unit;   // where it is after the line, tier or not; none before it is anywhere
    AgentId actor;
    AgentId assignee; // of an assignment
    ReasonId reason;
    quint32 firstState = 0; // its rows about the state, in Lines::states()
    quint32 states = 0;
    quint32 rows = 0;
    ActorKind actorKind = ActorKind::Unknown;
    ReturnKind returnKind = ReturnKind::Unknown;
    bool opens = false;
    bool moves = false;
    bool replies = false; // to the customer, in public
    bool acts = false;    // reply, note, assignment or change of state
    bool assigns = false;
    bool byAgent = false; // any of its rows

    bool onlyMoves() const { return moves && rows == 1; }
};

/** The rows of a history that exist at `now`, as lines, without those that the undo and mis-click guards take out
    (source: docs/definitions.md, "Guards"). Keeps its memory between histories; one thread. */
class Lines
{
public:
    enum class Verdict { Absent, Void, Present };

    explicit Lines(const LevelMap &levels) : m_levels(levels) {}

    /** Replaces the content; the lines are meaningful only for Present. */
    Verdict read(std::span<const TicketEvent> history, Instant now, Duration misclick);
    const std::vector<Line> &lines() const { return m_lines; }
    /** What the rows of a line say of the state, in their order. */
    std::span<const StateStep> states(const Line &line) const
    {
        return std::span(m_states).subspan(line.firstState, line.states);
    }

private:
    void addRow(const TicketEvent &event);
    void addPlace(const TicketEvent &event, Line &line);
    void addState(TicketState state, Line &line);
    static void addActor(const TicketEvent &event, Line &line);
    bool isUndone(const TicketEvent &event) const;
    void finishLine(Duration misclick);
    bool takesBackLastMove(const Line &line, Duration misclick) const;

    const LevelMap &m_levels;
    std::vector<Line> m_lines;
    std::vector<StateStep> m_states;
    std::vector<quint32> m_undone; // command groups
};

} // namespace palier
