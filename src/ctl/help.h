// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/commands.h"

#include <span>

namespace palier::ctl {

/** What the program is and what it can do. */
QString generalHelp(std::span<const Command *const> commands);

/** How one command is used. */
QString commandHelp(const CommandSpec &command);

} // namespace palier::ctl
