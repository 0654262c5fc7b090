// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"

#include "viewmodels/workspacetext.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

int runMigrate(const Arguments &arguments, Console &console)
{
    const auto migrated = migrateWorkspace(arguments, console);
    if (!migrated)
        return console.fail(migrated.error());
    console.print(migrateText(migrated->from, migrated->to));
    return ExitDone;
}

} // namespace

const Command &migrateCommand()
{
    static const Command command{
        {"migrate", "", QT_TRANSLATE_NOOP("palier::ctl", "makes a workspace, or brings an older one up to date"),
            QT_TRANSLATE_NOOP("palier::ctl",
                "Creates the schema in a new or empty file, or brings that of an older Palier to this version's, one step after "
                "the other, each "
                "wholly or not at all. A newer workspace is refused and left alone. Copy the file before.\n"),
            {DatabaseOption}},
        runMigrate};
    return command;
}

} // namespace palier::ctl
