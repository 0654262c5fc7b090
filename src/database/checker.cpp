// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/checker.h"

#include "database/errors.h"
#include "database/history/tickethistorycheck.h"
#include "database/transaction.h"

#include <algorithm>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<CheckFinding>;

Result<Done> checkFile(Connection &connection, Findings &findings)
{
    Statement rows = connection.statement("check_integrity"_L1);
    if (auto ran = rows.run(); !ran)
        return ran;
    while (rows.next()) {
        if (rows.text(0) != "ok"_L1)
            findings.push_back({{errors::IntegrityBroken, {rows.text(0)}}});
    }
    return rows.finish();
}

Result<Done> checkReferences(Connection &connection, Findings &findings)
{
    Statement rows = connection.statement("check_references"_L1);
    if (auto ran = rows.run(); !ran)
        return ran;
    while (rows.next()) {
        const bool hasNumber = !rows.isNull(1);
        const Error broken = hasNumber ? Error{errors::ReferenceBroken, {rows.text(0), rows.text(1), rows.text(2)}}
                                       : Error{errors::ReferencesBroken, {rows.text(0), rows.text(2)}};
        if (hasNumber || std::ranges::find(findings, broken, &CheckFinding::what) == findings.end())
            findings.push_back({broken});
    }
    return rows.finish();
}

Result<Done> checkOrphans(Connection &connection, Findings &findings)
{
    Statement rows = connection.statement("check_orphans"_L1);
    if (auto ran = rows.run(); !ran)
        return ran;
    while (rows.next())
        findings.push_back({{errors::OrphanedEvents, {rows.text(0), rows.text(1)}}});
    return rows.finish();
}

Result<Done> checkHistories(Connection &connection, Findings &findings)
{
    Statement rows = connection.stream(connection.catalog().text("check_histories"_L1));
    if (auto ran = rows.run(); !ran)
        return ran;
    TicketHistoryCheck check;
    while (rows.next()) {
        for (Error &error : check.take(rows))
            findings.push_back({std::move(error)});
    }
    for (Error &error : check.finish())
        findings.push_back({std::move(error)});
    return rows.finish();
}

} // namespace

Result<std::vector<CheckFinding>> checkWorkspace(Connection &connection)
{
    const auto picture = Transaction::read(connection);
    if (!picture)
        return picture.error();
    Findings findings;
    // A server keeps its pages and its references whole by itself.
    const bool isFile = connection.address().isFile();
    for (const auto check : {&checkFile, &checkReferences, &checkOrphans, &checkHistories}) {
        const bool isOfFiles = check == &checkFile || check == &checkReferences;
        if (isOfFiles && !isFile)
            continue;
        const auto done = check(connection, findings);
        if (done)
            continue;
        const QString said = done.error().parameters.value(1);
        if (!isFile || done.error().code != errors::DatabaseFailed || !said.startsWith(u"no such "_qs))
            return done.error();
        findings.push_back({{errors::IntegrityBroken, {said}}}); // a table or a column is missing
    }
    return findings;
}

} // namespace palier
