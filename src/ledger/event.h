// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "ledger/kinds.h"

namespace palier {

/** One row of a history as it is kept in memory and in the local file: 20 bytes, no text. Codes are those of the Directory
    that was filled with it. Rows of one line follow each other; the first has startsLine. */
struct TicketEvent {
    static constexpr quint32 NoGroup = 0;
    static constexpr quint16 NoReason = 0xffff;

    quint32 at = 0;              // seconds since 1970 UTC
    quint32 value = 0xffffffffU; // place (opened, moved), agent (assigned), state (state), priority, group (undo)
    quint32 actor = 0xffffffffU; // agent, or none
    quint32 group = NoGroup;     // the command it belongs to
    quint16 reason = NoReason;
    EventKind kind = EventKind::Note;
    quint8 bits = 0; // actor kind 0-2, return kind 3-4, starts a line 5

    Instant instant() const { return unpacked(at); }
    PlaceId place() const { return {value}; }
    AgentId assignee() const { return {value}; }
    TicketState state() const { return static_cast<TicketState>(value); }
    /** Of a priority event: the new value, a code of that dimension; 0 where it says none. */
    quint32 priority() const { return value; }
    AgentId actorId() const { return {actor}; }
    ReasonId reasonId() const { return {reason == NoReason ? ReasonId::None : reason}; }
    ActorKind actorKind() const { return static_cast<ActorKind>(bits & 7U); }
    ReturnKind returnKind() const { return static_cast<ReturnKind>((bits >> 3U) & 3U); }
    /** Takes the ticket out of every figure, for good. */
    bool voids() const
    {
        return kind == EventKind::Void || kind == EventKind::Merged || (kind == EventKind::State && state() == TicketState::Void);
    }
    /** Ours, unless the log says that it was somebody else's. */
    bool byOurSide() const { return actorKind() == ActorKind::Agent || actorKind() == ActorKind::Unknown; }
    bool startsLine() const { return (bits >> 5U) & 1U; }

    static constexpr quint8 packBits(ActorKind actorKind, ReturnKind returnKind, bool startsLine)
    {
        return static_cast<quint8>(
            static_cast<unsigned>(actorKind) | static_cast<unsigned>(returnKind) << 3U | (startsLine ? 32U : 0U));
    }
};
static_assert(sizeof(TicketEvent) == 20);

} // namespace palier
