// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memberships.h"

#include <algorithm>

namespace palier {

/** Of agents whom no ticket knows the unit is still known to have members. */
Memberships::Memberships(const std::vector<MembershipRecord> &records, const LevelMap &levels, const Directory &directory)
{
    for (const MembershipRecord &record : records) {
        const qint64 unit = levels.units().find(record.unit);
        if (unit < 0)
            continue; // holds no tickets
        const qint64 agent = directory.agents.find(record.agent);
        m_members.push_back({UnitId{static_cast<quint32>(unit)}, agent < 0 ? AgentId{} : AgentId{static_cast<quint32>(agent)},
            record.from, record.to.value_or(Instant::max())});
    }
    std::ranges::stable_sort(m_members, {}, [](const Member &member) { return member.unit.value; });
}

bool Memberships::mayActFor(UnitId unit, AgentId agent, Instant at) const
{
    bool isListed = false;
    for (auto it = std::ranges::lower_bound(m_members, unit.value, {}, [](const Member &member) { return member.unit.value; });
        it != m_members.end() && it->unit == unit; ++it) {
        const bool isMember = it->from <= at && at < it->to;
        if (isMember && it->agent == agent)
            return true;
        isListed = isListed || isMember;
    }
    return !isListed || !agent.isValid();
}

} // namespace palier
