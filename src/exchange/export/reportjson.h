// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"

#include <QByteArray>

namespace palier {

/** A snapshot as JSON: {"now", "outside", "all": {…}, "<dimension>": {"<value>": {…}}}, groups in the snapshot's order.
    Percentages have 4 decimals, their ends at the horizons 3, means 2; instants are seconds since 1970 UTC, durations seconds;
    what is undefined is null. Beside each set of figures stand its "companions"; among them "breaches", where anything
    is promised. (docs/command-line.md) */
QByteArray reportJson(const Snapshot &snapshot);

} // namespace palier
