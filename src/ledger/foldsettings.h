// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/lines.h"
#include "ledger/memberships.h"

#include <vector>

namespace palier {

/** All that decides how histories become facts. A change of any of it means a new ledger. */
struct FoldSettings {
    LevelMap levels;
    Duration reopenWindow = 7 * Day; // a reopening sooner than this after a resolution spoils it
    std::vector<Guards> guards{};    // by source; sources beyond the end have none
    Memberships members{};           // bound to `levels`

    Guards guardsOf(SourceId source) const { return source.value < guards.size() ? guards[source.value] : Guards{}; }

    /** Another level map, and the members in its terms. */
    void setLevels(
        const std::vector<LevelRecord> &records, const std::vector<MembershipRecord> &people, const Directory &directory)
    {
        levels = LevelMap(records, directory);
        members = Memberships(people, levels, directory);
    }
};

} // namespace palier
