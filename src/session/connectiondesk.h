// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/connections.h"
#include "session/questions.h"

namespace palier {

/** Tries servers for whoever fills in a form. GUI thread. */
class ConnectionDesk final : public Connections
{
public:
    Answer look(const ServerAddress &server, Take<FoundOnServer> take) override;
    Answer makeWorkspace(const ServerAddress &server, Take<FoundOnServer> take) override;

private:
    Questions m_questions{QStringLiteral("connections")};
};

} // namespace palier
