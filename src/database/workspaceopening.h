// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/migrator.h"
#include "database/sqlite/sqlitefile.h"

namespace palier {

/** Whether there is no file where a workspace would be. A database on a server is made by whoever looks after it, never by us. */
bool isMissing(const DatabaseAddress &address);

/** Which file the address names now; nothing where there is none. A server is one, whatever happens to it. */
std::optional<FileIdentity> identityOf(const DatabaseAddress &address);

/** Whether the error is about the way to a server, so that a new connection may do better. */
bool isConnectionLost(const Error &error);

/** Whether a password is missing, or wrong. */
bool isAboutPassword(const Error &error);

/** Whether whoever opened the workspace might change it: his rights, not the mode of the connection. */
Result<bool> mayWrite(const Connection &connection);

/** Opens a workspace of ours. Its schema must be the newest; with Access::Create a missing or empty file, or a database without
    our schema, becomes a workspace, and a file that could not become one is not left behind. An older one is for
    migrateWorkspace(). @param patience, @param limit see Connection::open(). */
Result<Connection> openWorkspace(const DatabaseAddress &address, Access access,
    std::chrono::milliseconds patience = Connection::Patience, RoundTripLimit *limit = nullptr);

/** Makes a workspace, or brings an older one to the newest schema. Whoever comes while another one does it waits and finds it
    done. */
Result<Migrated> migrateWorkspace(const DatabaseAddress &address, RoundTripLimit *limit = nullptr);

} // namespace palier
