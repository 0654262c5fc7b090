// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"
#include "ledger/records.h"

#include <optional>
#include <vector>

namespace palier::ctl {

/** Reads "Support N2=2", "Direction=4:manager", "Facturation=outside", "Robot=system", "X=2@2026-03-01": what stands before the
   last
    "=" that has a level behind it is the unit, which may itself hold an "=". A date begins in `zone`. Nothing where it is not so.
 */
std::optional<LevelRecord> levelFromText(const QString &text, const Zone &zone);

/** The entry that "X@2026-03-01" or "X" (the one without a date) names, of these; each source's. A unit may itself hold an "@".
 */
std::vector<LevelRecord> entriesNamed(const QString &text, const std::vector<LevelRecord> &levels, const Zone &zone);

} // namespace palier::ctl
