// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/serversurvey.h"

#include "database/errors.h"
#include "database/workspaceopening.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

struct Survey {
    enum : int { Version, IsEncrypted, MayCreate };
};

Result<FoundOnServer> whatTheServerIs(const Connection &connection)
{
    Statement survey = connection.statement("server_survey"_L1);
    if (const auto asked = survey.run(); !asked)
        return asked.error();
    if (!survey.next()) {
        const auto failed = survey.finish();
        return failed ? Error{errors::DatabaseFailed, {connection.name(), {}}} : failed.error();
    }
    return FoundOnServer{.version = survey.text(Survey::Version),
        .isEncrypted = survey.value(Survey::IsEncrypted).toBool(),
        .mayCreate = survey.value(Survey::MayCreate).toBool()};
}

} // namespace

Result<FoundOnServer> surveyServer(const ServerAddress &server, RoundTripLimit *limit)
{
    auto connection = Connection::open(DatabaseAddress::server(server), Access::ReadOnly, Connection::Patience, limit);
    if (!connection)
        return connection.error();
    auto found = whatTheServerIs(*connection);
    const auto schema = schemaVersion(*connection);
    if (!found || !schema)
        return found ? Result<FoundOnServer>(schema.error()) : found;
    if (*schema < newestSchema()) {
        found->holds = *schema == 0 ? FoundOnServer::Holds::Nothing : FoundOnServer::Holds::Older;
        return found;
    }
    if (const auto newest = requireNewestSchema(*connection); !newest)
        return newest.error();
    const auto tickets = connection->statement("ticket_count"_L1).single();
    const auto may = mayWrite(*connection);
    if (!tickets || !may)
        return tickets ? may.error() : tickets.error();
    found->holds = FoundOnServer::Holds::Workspace;
    found->tickets = tickets->toLongLong();
    found->mayWrite = *may;
    return found;
}

} // namespace palier
