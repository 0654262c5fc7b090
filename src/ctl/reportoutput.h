// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/arguments.h"
#include "ctl/console.h"

#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"

namespace palier::ctl {

/** What a report becomes, and where it goes. */
struct ReportTarget {
    QString format;    // text, json, csv, xlsx, pdf
    QString file;      // "": standard output
    QString workspace; // its name, for the title
    int top = 0;       // groups of each grouping but days, weeks and months; 0: all
};

/** Writes the answer as the target says; a file is replaced in one step or left as it was. Returns an ExitCode. */
int writeReport(const Snapshot &snapshot, const WorkspaceSettings &settings, const ReportTarget &target, Console &console);

/** What stands against writing to this file: it is the workspace (or a file that SQLite keeps beside it), or exists and is no
    regular file, which could not be replaced in one step. "" if nothing does. Touches nothing.
    @param address of the workspace, as --db gives it. */
QString refusedOutput(const QString &file, const QString &address);

/** The formats there are. */
QStringList reportFormats();
/** Whether a format has to go to a file (--output). */
bool needsFile(const QString &format);
/** The format that the name of a file asks for by its suffix; text where it asks for none. */
QString formatOfFile(const QString &file);
/** Whether a command line may ask for a format that needs fonts. */
bool asksForPages(const QStringList &words);

} // namespace palier::ctl
