// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <QString>

namespace palier {

/** What the name of a place says about its level. */
struct LevelGuess {
    UnitKind kind = UnitKind::Team;
    quint8 tier = 0;

    friend bool operator==(const LevelGuess &, const LevelGuess &) = default;
};

/** "N1 Lyon", "L2", "Tier 3", "Hardware::1", "Support 2nd line", "niveau 2": a first proposal, for people to confirm. Nothing
   where the name does not say it. */
std::optional<LevelGuess> levelGuess(const QString &name);

} // namespace palier
