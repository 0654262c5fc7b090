// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <vector>

namespace palier {

/** One thing in a workspace that is not as it must be. */
struct CheckFinding {
    Error what; // a code of "What a check finds", or HistoryEmpty, HistoryRowInvalid

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

/** Looks at everything once, in one picture, and changes nothing: the file itself, references, and every ticket's cached columns
    against its events. An error means that the check itself could not go on. */
Result<std::vector<CheckFinding>> checkWorkspace(Connection &connection);

} // namespace palier
