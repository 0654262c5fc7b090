// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"

#include "base/result.h"

class QSqlDatabase;
struct pg_conn;

namespace palier {

class RoundTripLimit;

/** Connects Qt's connection to a server. Blocks, some seconds at most where nobody answers. @param limit ends that; but not where
    the name of a server is asked for or its network takes no connection: 5 seconds for each of its addresses. Errors: those of
    "Servers" in errors.h. */
Result<Done> logIn(QSqlDatabase &database, const DatabaseAddress &address, const RoundTripLimit *limit = nullptr);

/** What the client library calls a connected one. */
pg_conn *serverHandle(const QSqlDatabase &database);
/** Its socket. */
int socketOf(const QSqlDatabase &database);

} // namespace palier
