// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

namespace palier {

/** The schema before and after; 0: no table at all. */
struct Migrated {
    int from = 0;
    int to = 0;

    friend bool operator==(const Migrated &, const Migrated &) = default;
};

/** The newest schema that this program knows. */
int newestSchema();

/** The schema of a database of ours, 0 if it is still empty. Refuses, without touching it, what another program made, what a
   newer Palier made, and what does not say clearly which schema it has. */
Result<int> schemaVersion(Connection &connection);

/** Brings an empty or older database to the newest schema, one transaction a step. Refuses like schemaVersion(). */
Result<Migrated> migrate(Connection &connection);

/** What a schema means to a program that knows schemas up to `newest`: fine, or SchemaMissing, SchemaOlder, SchemaNewer. */
Result<Done> judgeSchema(const QString &path, int version, int newest);

/** Fails with what to do about it unless the schema is the newest. */
Result<Done> requireNewestSchema(Connection &connection);

} // namespace palier
