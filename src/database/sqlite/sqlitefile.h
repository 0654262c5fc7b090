// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/access.h"

#include "base/result.h"

#include <optional>
#include <utility>

namespace palier {

/** What can be said about a database file before SQLite sees it, so that the message names the cause: SQLite itself says "unable
    to open database file" to nearly everything. */
Result<Done> checkSqliteFile(const QString &path, Access access);

/** The file's write-ahead journal holds something (or a killed writer left it behind). */
bool hasUnmergedJournal(const QString &path);

/** The address under which SQLite opens the file and nothing but it: no creation unless asked for. `immutable` promises that
    nobody writes, and needs no file beside it. */
QString sqliteAddress(const QString &path, Access access, bool immutable);

/** Which file a path names now, however often it is written to; nothing where there is none. Two files that exist at one time
   never have the same. */
using FileIdentity = std::pair<quint64, quint64>;
std::optional<FileIdentity> fileIdentity(const QString &path);

/** Takes away a database file and what SQLite keeps beside it. */
void removeSqliteFile(const QString &path);

} // namespace palier
