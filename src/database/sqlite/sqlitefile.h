// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/access.h"

#include "base/result.h"

namespace palier {

/** What can be said about a database file before SQLite sees it, so that the message names the cause: SQLite itself says "unable
    to open database file" to nearly everything. */
Result<Done> checkSqliteFile(const QString &path, Access access);

/** The file's write-ahead journal holds something (or a killed writer left it behind). */
bool hasUnmergedJournal(const QString &path);

/** The address under which SQLite opens the file and nothing but it: no creation unless asked for. `immutable` promises that
    nobody writes, and needs no file beside it. */
QString sqliteAddress(const QString &path, Access access, bool immutable);

/** Takes away a database file and what SQLite keeps beside it. */
void removeSqliteFile(const QString &path);

} // namespace palier
