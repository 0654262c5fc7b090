// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/eventdecoder.h"

#include "database/errors.h"
#include "database/profile/sourcecontract.h"

#include <limits>
#include <optional>

namespace palier {

namespace {

constexpr int Ticket = contract::column(contract::Events, "ticket");
constexpr int LineNumber = contract::column(contract::Events, "line");
constexpr int At = contract::column(contract::Events, "at_ms");
constexpr int Kind = contract::column(contract::Events, "kind");
constexpr int To = contract::column(contract::Events, "to_value");
constexpr int Actor = contract::column(contract::Events, "actor");
constexpr int ActorKindColumn = contract::column(contract::Events, "actor_kind");
constexpr int Reason = contract::column(contract::Events, "reason");
constexpr int ReturnKindColumn = contract::column(contract::Events, "return_kind");
constexpr int CommandGroup = contract::column(contract::Events, "command_group");

constexpr quint32 NoValue = std::numeric_limits<quint32>::max();

std::optional<quint32> secondsIn(const QVariant &milliseconds)
{
    bool isNumber = false;
    const Instant at = instantFromMilliseconds(milliseconds.toLongLong(&isNumber));
    if (!isNumber || at < EarliestInstant || at >= LatestInstant)
        return std::nullopt;
    return packed(at);
}

/** NULL, which most rows hold, is the kind without a name. */
template<typename E>
std::optional<E> kindIn(const Statement &row, int column)
{
    return row.isNull(column) ? E{} : valueNamed<E>(row.text(column));
}

} // namespace

EventDecoder::EventDecoder(const SourceProfile &profile, const QString &source, Directory &directory)
    : m_source(source), m_directory(directory), m_states(profile.states())
{
    for (std::size_t i = 0; i < EnumNames<EventKind>::names.size(); ++i)
        m_kinds.insert(QLatin1String(EnumNames<EventKind>::names[i]), static_cast<EventKind>(i));
}

Result<TicketEvent> EventDecoder::decode(const Statement &row, bool startsLine)
{
    const auto at = secondsIn(row.value(At));
    const auto kind = m_kinds.constFind(row.text(Kind));
    const auto actorKind = kindIn<ActorKind>(row, ActorKindColumn);
    const auto returnKind = kindIn<ReturnKind>(row, ReturnKindColumn);
    if (!at || kind == m_kinds.constEnd())
        return broken(row, at ? Kind : At);
    if (!actorKind || !returnKind)
        return broken(row, actorKind ? ReturnKindColumn : ActorKindColumn);
    const auto value = valueOf(*kind, row);
    if (!value)
        return value.error();
    TicketEvent event;
    event.at = *at;
    event.value = *value;
    event.actor = actorIn(row, *actorKind);
    event.group = row.isNull(CommandGroup) ? TicketEvent::NoGroup : m_directory.groups.code(row.text(CommandGroup));
    event.reason = reasonIn(row);
    event.kind = *kind;
    event.bits = TicketEvent::packBits(*actorKind, *returnKind, startsLine);
    return event;
}

Result<quint32> EventDecoder::valueOf(EventKind kind, const Statement &row)
{
    if (kind == EventKind::State)
        return stateIn(row);
    if (kind == EventKind::Priority)
        return priorityIn(row);
    const bool isPlace = kind == EventKind::Opened || kind == EventKind::Moved;
    if ((!isPlace && kind != EventKind::Assigned && kind != EventKind::Undo) || row.isNull(To))
        return NoValue;
    const QString to = row.text(To);
    if (isPlace)
        return placeNamed(to);
    return kind == EventKind::Undo ? m_directory.groups.code(to) : m_directory.agents.code(to);
}

Result<quint32> EventDecoder::stateIn(const Statement &row)
{
    const auto state = m_states.constFind(row.text(To));
    if (state == m_states.constEnd())
        return broken(row, To);
    return static_cast<quint32>(*state);
}

quint32 EventDecoder::priorityIn(const Statement &row)
{
    Dictionary &priorities = m_directory.dimensions[std::size_t(BuiltInDimension::Priority)].values;
    return row.isNull(To) ? 0 : priorities.code(row.text(To));
}

quint16 EventDecoder::reasonIn(const Statement &row)
{
    if (row.isNull(Reason))
        return TicketEvent::NoReason;
    // A column of free text in the place of the reasons must not make a workspace unreadable: the surplus is one reason.
    constexpr quint32 MostReasons = TicketEvent::NoReason - 1;
    const QString reason = row.text(Reason);
    const bool isSurplus = m_directory.reasons.size() >= MostReasons && m_directory.reasons.find(reason) < 0;
    return static_cast<quint16>(m_directory.reasons.code(isSurplus ? QStringLiteral("…") : reason));
}

quint32 EventDecoder::placeNamed(const QString &value)
{
    if (const auto known = m_places.constFind(value); known != m_places.constEnd())
        return *known;
    const quint32 code = m_directory.places.code(Directory::placeKey(m_source, value));
    m_places.insert(value, code);
    return code;
}

/** Where the log does not say what the actor is, he counts as an agent; customers, rules and robots are not among the agents. */
quint32 EventDecoder::actorIn(const Statement &row, ActorKind kind)
{
    const bool isAgent = kind == ActorKind::Agent || kind == ActorKind::Unknown;
    return isAgent && !row.isNull(Actor) ? m_directory.agents.code(row.text(Actor)) : AgentId::None;
}

Error EventDecoder::broken(const Statement &row, int column) const
{
    const QString name = QLatin1String(contract::Events.at(static_cast<std::size_t>(column)));
    return {errors::HistoryRowInvalid, {m_source, row.text(Ticket), row.text(LineNumber), name, row.text(column)}};
}

} // namespace palier
