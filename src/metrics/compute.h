// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"

namespace palier {

/** Computes all figures of `query` on all cores. The table must be folded as of query.now, or of any
    instant since which nothing has happened. Any thread.
    Errors: a dimension that does not exist. */
Result<Snapshot> compute(const FactTable &table, const Query &query);

} // namespace palier
