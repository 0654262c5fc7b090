// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include "base/instant.h"
#include "ledger/records.h"

#include <optional>
#include <vector>

namespace palier {

/** A source of a workspace and what it holds. */
struct SourceSummary {
    QString name;
    bool isImport = true;
    qint64 tickets = 0;
    std::optional<Instant> first; // of all its histories; nothing without tickets
    std::optional<Instant> last;

    friend bool operator==(const SourceSummary &, const SourceSummary &) = default;
};

/** The sources in the order in which they came. */
Result<std::vector<SourceSummary>> sources(const Connection &connection);

/** The sources alone, in the same order: quick however much they hold. */
Result<std::vector<SourceRecord>> sourceKinds(const Connection &connection);

/** Only their names. */
Result<QStringList> sourceNames(const Connection &connection);

} // namespace palier
