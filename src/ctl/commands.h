// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/arguments.h"
#include "ctl/console.h"

#include <optional>

namespace palier::ctl {

/** One command of the program: what it understands, and what it does. */
struct Command {
    CommandSpec spec;
    int (*run)(const Arguments &arguments, Console &console) = nullptr; // an ExitCode
};

const Command &demoCommand();
const Command &importCommand();
const Command &reportCommand();
const Command &ledgerCommand();
const Command &levelsCommand();
const Command &checkCommand();
const Command &migrateCommand();
const Command &sourcesCommand();
const Command &settingsCommand();

/** Whether --format asks for JSON; nothing, and said why, where it asks for something else. */
std::optional<bool> wantsJson(const Arguments &arguments, Console &console, const char *command);

/** Options that several commands share. */
constexpr OptionSpec DatabaseOption{"db", "DB",
    QT_TRANSLATE_NOOP("palier::ctl", "the workspace: sqlite:FILE, postgresql://USER@HOST/DATABASE, or demo"), 0, false, true};
constexpr OptionSpec FormatOption{
    "format", "text|json", QT_TRANSLATE_NOOP("palier::ctl", "for people, or for programs (otherwise text)")};

} // namespace palier::ctl
