// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/connectiondesk.h"

#include "database/serversurvey.h"
#include "database/workspaceopening.h"

namespace palier {

namespace {

constexpr std::chrono::seconds TimeAtTheEnd{2};

} // namespace

ConnectionDesk::~ConnectionDesk()
{
    m_limit.endWithin(TimeAtTheEnd);
}

Answer ConnectionDesk::look(const ServerAddress &server, Take<FoundOnServer> take)
{
    return m_questions.ask<Result<FoundOnServer>>(
        std::move(take), [this, server](const Answer::Flag &) { return surveyServer(server, &m_limit); });
}

Answer ConnectionDesk::makeWorkspace(const ServerAddress &server, Take<FoundOnServer> take)
{
    return m_questions.ask<Result<FoundOnServer>>(std::move(take), [this, server](const Answer::Flag &) -> Result<FoundOnServer> {
        if (const auto made = migrateWorkspace(DatabaseAddress::server(server), &m_limit); !made)
            return made.error();
        return surveyServer(server, &m_limit);
    });
}

} // namespace palier
