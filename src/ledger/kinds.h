// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

#include <array>
#include <optional>

namespace palier {

/** What a unit is. Team, manager and external have a tier; system and outside have none and are transparent. */
enum class UnitKind : quint8 { Team, Manager, External, System, Outside };

/** A unit with a tier has one of 1 … HighestTier. */
constexpr int HighestTier = 15;

/** The one vocabulary of ticket events: native schema, source profiles, imports and the fold. */
// clang-format off
enum class EventKind : quint8 {
    // These change the ledger:
    Opened, Moved, State, Resolved, Reopened, Closed, Void, Merged,
    // These are for companions, anti-patterns and rules:
    Assigned, Priority, Topic, Due, Reply, Note, Customer, Undo, Snooze, Tag, Feedback
};
// clang-format on

/** The canonical states; resolved and closed are *done*, void is out of every figure. */
enum class TicketState : quint8 { New, Open, Waiting, Resolved, Closed, Void };

/** Who did it. Unknown: the log does not say. */
enum class ActorKind : quint8 { Unknown, Agent, Customer, Rule, System };

/** Why a ticket came back down, where the line says so. */
enum class ReturnKind : quint8 { Unknown, Rejected, Incomplete, Answered };

/** By the receiving unit: team, manager, external. */
enum class EscalationKind : quint8 { Functional, Hierarchical, External };

/** How an escalation ended; every escalation has exactly one outcome at any `now`. */
enum class Outcome : quint8 { Resolved, Bounced, Answered, Reopened, Closed, Open };
constexpr std::size_t OutcomeCount = 6;

/** The names of an enumeration in files, in the database and on the command line, in the order of its values. Declared once. */
template<typename E>
struct EnumNames;

template<>
struct EnumNames<UnitKind> {
    static constexpr std::array names{"team", "manager", "external", "system", "outside"};
};
template<>
struct EnumNames<EventKind> {
    static constexpr std::array names{"opened", "moved", "state", "resolved", "reopened", "closed", "void", "merged", "assigned",
        "priority", "topic", "due", "reply", "note", "customer", "undo", "snooze", "tag", "feedback"};
};
template<>
struct EnumNames<TicketState> {
    static constexpr std::array names{"new", "open", "waiting", "resolved", "closed", "void"};
};
template<>
struct EnumNames<ActorKind> {
    static constexpr std::array names{"", "agent", "customer", "rule", "system"};
};
template<>
struct EnumNames<ReturnKind> {
    static constexpr std::array names{"", "rejected", "incomplete", "answered"};
};
template<>
struct EnumNames<EscalationKind> {
    static constexpr std::array names{"functional", "hierarchical", "external"};
};
template<>
struct EnumNames<Outcome> {
    static constexpr std::array names{"resolved", "bounced", "answered", "reopened", "closed", "open"};
};

template<typename E>
QLatin1String nameOf(E value)
{
    return QLatin1String(EnumNames<E>::names.at(static_cast<std::size_t>(value)));
}

/** The value with this name (exact, lower case), or nothing. */
template<typename E>
std::optional<E> valueNamed(const QString &name)
{
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) {
        if (name == QLatin1String(EnumNames<E>::names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace palier
