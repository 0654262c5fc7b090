// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/migrator.h"

namespace palier {

/** Opens a workspace of ours in a SQLite file. Its schema must be the newest; with Access::Create a missing or empty file becomes
    a workspace, and a file that could not become one is not left behind. An older one is for migrateWorkspace(). */
Result<Connection> openWorkspace(const QString &path, Access access, std::chrono::milliseconds patience = Connection::Patience);

/** Makes a workspace, or brings an older one to the newest schema. */
Result<Migrated> migrateWorkspace(const QString &path);

} // namespace palier
