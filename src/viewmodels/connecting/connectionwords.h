// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/connections.h"
#include "viewmodels/format.h"
#include "viewmodels/overview/overview.h"

#include <QString>

#include <optional>

namespace palier {

/** Words with how they are meant. */
struct ConnectionNote {
    QString text;
    Mood mood = Mood::Neutral;
};

/** What is wrong with an address as it was typed; "" nothing. @param port as typed. */
QString serverProblem(const ServerAddress &server, const QString &port);

/** The choices of encryption, the recommended one first; nothing stands for it. */
std::vector<std::optional<TlsMode>> tlsChoices();
/** "Encrypted, and the server proves its name". */
QString tlsName(std::optional<TlsMode> choice);
/** What a choice means for this host, and what it leaves open. */
ConnectionNote tlsNote(const ServerAddress &server);

/** What is in a database, and what can be done there. */
ConnectionNote foundNote(const FoundOnServer &found, const Format &format);

/** Why somebody is asked for a password. @param refused whether one was tried. */
QString passwordQuestion(const ServerAddress &server, bool refused);

} // namespace palier
