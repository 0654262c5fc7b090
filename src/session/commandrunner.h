// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"
#include "session/workspace.h"

namespace palier {

/** Carries a command out in one transaction of a workspace that was opened to be changed. */
Receipt carryOut(Workspace &workspace, const Command &command);

/** What a failure means for who submitted the command: the database's own failures may pass, all others are the command's. */
Receipt receiptFor(const Error &error);

} // namespace palier
