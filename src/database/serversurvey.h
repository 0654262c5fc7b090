// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "commands/connections.h"

namespace palier {

class RoundTripLimit;

/** Connects to a server and tells what is in its database; changes nothing. Blocks, some seconds at most where nobody answers.
    Errors: those of "Servers" in errors.h; what is in the database is of another program, or of a newer Palier. @param limit
    see Connection::open(). */
Result<FoundOnServer> surveyServer(const ServerAddress &server, RoundTripLimit *limit = nullptr);

} // namespace palier
