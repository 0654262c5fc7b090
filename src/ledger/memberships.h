// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/levelmap.h"
#include "ledger/servicerecords.h"

#include <vector>

namespace palier {

/** Who belongs to which unit, and when; bound to the codes of one Directory and of one LevelMap. A value, like the level map. */
class Memberships
{
public:
    Memberships() = default;
    Memberships(const std::vector<MembershipRecord> &records, const LevelMap &levels, const Directory &directory);

    /** Whether what `agent` does at `at` may be the unit's doing. Where the records name nobody of the unit for that moment they
        say nothing, and anybody may act for it; so may who is not named himself. */
    bool mayActFor(UnitId unit, AgentId agent, Instant at) const;

private:
    struct Member {
        UnitId unit;
        AgentId agent;
        Instant from{};
        Instant to{};
    };

    std::vector<Member> m_members; // by unit
};

} // namespace palier
