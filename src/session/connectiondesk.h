// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/connections.h"
#include "database/postgresql/roundtriplimit.h"
#include "session/questions.h"

namespace palier {

/** Tries servers for whoever fills in a form. The destructor waits two seconds for what a server still has to say. GUI thread. */
class ConnectionDesk final : public Connections
{
public:
    ConnectionDesk() = default;
    ~ConnectionDesk() override;
    Q_DISABLE_COPY_MOVE(ConnectionDesk)

    Answer look(const ServerAddress &server, Take<FoundOnServer> take) override;
    Answer makeWorkspace(const ServerAddress &server, Take<FoundOnServer> take) override;

private:
    RoundTripLimit m_limit; // of the connections in the thread below
    Questions m_questions{QStringLiteral("connections")};
};

} // namespace palier
