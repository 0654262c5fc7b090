// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"
#include "database/postgresql/roundtripguard.h"

#include "base/result.h"

#include <chrono>
#include <memory>

class QSqlDatabase;
struct pg_conn;

namespace palier {

/** Connects Qt's connection to a server. Blocks where nobody answers: ten seconds while its name is looked up, five for each
   address. @param patience for everything that the server is asked once it has taken the connection. @param limit ends all
   waiting. Returns the guard of the connection. Errors: those of "Servers" in errors.h. */
Result<std::unique_ptr<RoundTripGuard>> logIn(
    QSqlDatabase &database, const DatabaseAddress &address, std::chrono::milliseconds patience, RoundTripLimit *limit = nullptr);

/** What the client library calls a connected one. */
pg_conn *serverHandle(const QSqlDatabase &database);

} // namespace palier
