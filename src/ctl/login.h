// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/arguments.h"
#include "ctl/console.h"
#include "session/workspace.h"

namespace palier::ctl {

/** Opens the workspace that --db names. Where its server asks for a password, that is looked for in the keychain, then asked for
    on the terminal. */
Result<Workspace> openWorkspace(const Arguments &arguments, Workspace::Purpose purpose, Console &console);

/** The same for Workspace::migrate(). */
Result<Migrated> migrateWorkspace(const Arguments &arguments, Console &console);

} // namespace palier::ctl
