// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/answer.h"
#include "commands/command.h"
#include "commands/importreport.h"
#include "commands/mapping.h"
#include "commands/requests.h"

#include <functional>

namespace palier {

/** Which column of a log is what, said by hand. "" where no column is. */
struct ColumnRoles {
    QString ticket;
    QString at;
    QString zone; // of times that have none
    QString unit;
    QString tier;
    QString kind;           // by our own names, or
    QString state;          // a state, of which …
    QStringList doneValues; // … these mean that the ticket is resolved
    QString actor;
    QString reason;
    QString subject;
    QString customer;
    bool sort = false; // by time, where the file is not

    friend bool operator==(const ColumnRoles &, const ColumnRoles &) = default;
};

/** How a log is read: by a mapping that comes with Palier, or by hand. */
struct MappingChoice {
    QString shipped; // its name; "" by hand
    ColumnRoles roles;

    friend bool operator==(const MappingChoice &, const MappingChoice &) = default;
};

/** A line as it is understood. */
struct PreviewLine {
    qint64 line = 0; // of the file
    QString ticket;
    Instant at{};
    EventKind kind = EventKind::State;
    TicketState state = TicketState::New; // of the kind State
    QString unit;
    QString actor;
};

/** The beginning of a log, read in one way. */
struct LogPreview {
    QString path;
    Mapping::Format format = Mapping::Format::Csv;
    QStringList columns;
    QStringList fitting;            // shipped mappings whose columns are all there
    MappingChoice choice;           // that was used
    QString name;                   // a name for the source
    std::vector<PreviewLine> lines; // the first ones
    QStringList stateValues;        // found in the column of the state
    ImportReport report;            // what would be refused, in the first lines or at once
};

/** What to import, how, and where to. */
struct ImportWish {
    QString path;
    MappingChoice choice;
    QString source;
    QString address; // of the workspace; made where there is none
};

/** Takes logs into workspaces, in a thread of its own. GUI thread; none blocks. Letting go of an Answer cancels: what was not
   finished leaves nothing behind. */
class Imports
{
public:
    template<typename T>
    using Take = std::function<void(const Result<T> &)>;

    virtual ~Imports() = default;

    /** Reads the first lines; without a choice by the first mapping that fits, else by the names of the columns. */
    virtual Answer preview(const QString &path, const std::optional<MappingChoice> &choice, Take<LogPreview> take) = 0;
    /** @param progress told now and then, with a share of 0 … 1. */
    virtual Answer import(const ImportWish &wish, std::function<void(double)> progress, Take<ImportReport> take) = 0;
    virtual Answer levels(const QString &address, Take<std::vector<LevelValue>> take) = 0;
    virtual Answer setLevels(
        const QString &address, std::vector<LevelRecord> levels, std::function<void(const Receipt &)> receipt) = 0;
};

} // namespace palier
