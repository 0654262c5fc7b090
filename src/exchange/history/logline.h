// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <string>
#include <string_view>
#include <vector>

namespace palier {

/** One line of a log, read and checked, with our words for its kinds. Texts are UTF-8 and belong to somebody else. */
struct LogLine {
    std::string_view ticket;
    qint64 line = 0; // of the file
    qint64 atMs = 0;
    EventKind kind = EventKind::State;    // State: the kind follows from the change of the state
    TicketState state = TicketState::New; // only for the kind State
    ActorKind actorKind = ActorKind::Unknown;
    ReturnKind returnKind = ReturnKind::Unknown;
    std::string_view unit;
    std::string_view actor;
    std::string_view reason;
    std::string_view subject;
    std::string_view customer;
    std::string_view attributes; // values in the order of the plan, joined by appendText()
};

/** Adds a text to a row of texts that takeText() takes apart again. */
void appendText(std::string &packed, std::string_view text);
/** The first text of the row, which then begins behind it. */
std::string_view takeText(std::string_view &packed);

/** The line without its ticket, as bytes for the spool. */
void pack(const LogLine &line, std::string &bytes);
/** A line from its bytes; its texts point into them. */
LogLine unpacked(std::string_view ticket, std::string_view bytes);

} // namespace palier
