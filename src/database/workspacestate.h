// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/changelog.h"

#include "ledger/records.h"
#include "ledger/servicerecords.h"

#include <QMap>

namespace palier {

/** All of a workspace that is not tickets, and how far its change log went then. */
struct WorkspaceState {
    QMap<QString, QString> settings; // as stored
    std::vector<LevelRecord> levels;
    std::vector<SourceRecord> sources; // oldest first
    QMap<QString, QString> savedViews; // JSON by name
    PromiseRecords promises;
    std::vector<MembershipRecord> memberships; // by login and beginning
    LogMark mark;

    /** Whether both say the same, whatever happened to tickets between them. */
    bool saysTheSame(const WorkspaceState &other) const;

    friend bool operator==(const WorkspaceState &, const WorkspaceState &) = default;
};

/** Reads it in a transaction that the caller has begun. Errors: those of the schema (requireNewestSchema()), which may have
    changed since the file was opened; what the database says. */
Result<WorkspaceState> readState(Connection &connection);

/** What is another text when another connection has written; on a server also when something else has happened there. Errors:
   what the database says. */
Result<QString> dataVersion(const Connection &connection);

} // namespace palier
