// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "database/databaseaddress.h"

#include <QString>

namespace palier {

/** Where a workspace is: in a SQLite file, yours or that of the embedded demo, or on a PostgreSQL server. */
struct WorkspaceAddress {
    DatabaseAddress database; // of the embedded demo known only when it is opened
    bool isDemo = false;      // see embeddedDemo()
};

/** Reads "demo", "sqlite:<file>" or "postgresql://user@host:port/database", the last with the options sslmode, sslrootcert and
   host (the folder of a socket) behind a "?". Errors: an address of another kind, or none; one that holds a password, which would
   be seen by everybody who sees the command line or the list of recent workspaces; no file or database; an option that is none.
 */
Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text);

} // namespace palier
