// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <QString>

namespace palier {

/** What a name, or a log, says about the level of a unit: for people to confirm. */
struct LevelProposal {
    UnitKind kind = UnitKind::Team;
    quint8 tier = 0;

    friend bool operator==(const LevelProposal &, const LevelProposal &) = default;
};

/** "N1 Lyon", "L2", "Tier 3", "Hardware::1", "Support 2nd line", "niveau 2": a first proposal. Nothing
   where the name does not say it. */
std::optional<LevelProposal> levelGuess(const QString &name);

} // namespace palier
