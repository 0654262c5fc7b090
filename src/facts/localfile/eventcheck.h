// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/tickethistory.h"

#include <array>

namespace palier {

/** Whether an event says only what can be said with a directory: kinds that there are, codes that have a name. Any thread. */
class EventCheck
{
public:
    explicit EventCheck(const Directory &directory);

    bool operator()(const TicketEvent &event) const
    {
        const auto kind = static_cast<std::size_t>(event.kind);
        if (kind >= m_values.size())
            return false;
        const auto has = [](quint32 code, quint32 count) { return code < count || code == AgentId::None; };
        const bool valueFits =
            event.value < m_values[kind].count || (m_values[kind].mayBeMissing && event.value == AgentId::None);
        return valueFits && event.at < packed(LatestInstant) && has(event.actor, m_agents) && event.group < m_groups &&
               (event.reason < m_reasons || event.reason == TicketEvent::NoReason) &&
               static_cast<std::size_t>(event.actorKind()) < EnumNames<ActorKind>::names.size() && event.bits <= AllBits;
    }

private:
    static constexpr quint8 AllBits = TicketEvent::packBits(ActorKind{7}, ReturnKind{3}, true);

    /** What TicketEvent::value can be for one kind of event. */
    struct Values {
        quint32 count = 0;
        bool mayBeMissing = true;
    };

    std::array<Values, EnumNames<EventKind>::names.size()> m_values; // by kind
    quint32 m_agents, m_groups, m_reasons;
};

} // namespace palier
