// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sourcestore.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantIn(const QVariant &milliseconds)
{
    if (milliseconds.isNull())
        return std::nullopt;
    return instantFromMilliseconds(milliseconds.toLongLong());
}

} // namespace

Result<std::vector<SourceSummary>> sources(const Connection &connection)
{
    Statement statement = connection.statement("source_summaries"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<SourceSummary> summaries;
    while (statement.next()) {
        summaries.push_back({statement.text(0), statement.number(1) != 0, statement.number(2), instantIn(statement.value(3)),
            instantIn(statement.value(4))});
    }
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return summaries;
}

Result<std::vector<SourceRecord>> sourceKinds(const Connection &connection)
{
    Statement statement = connection.statement("source_kinds"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<SourceRecord> sources;
    while (statement.next())
        sources.push_back({statement.text(0), statement.number(1) != 0});
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return sources;
}

Result<QStringList> sourceNames(const Connection &connection)
{
    Statement statement = connection.statement("source_names"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    QStringList names;
    while (statement.next())
        names << statement.text(0);
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return names;
}

} // namespace palier
