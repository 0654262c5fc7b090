// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "database/connection.h"

#include <functional>

namespace palier {

/** Finds tickets of a native workspace by what people know of them. Lives shorter than its connection. */
class TicketSearch
{
public:
    struct Stretch {
        std::vector<TicketName> tickets;
        std::vector<qint64> keys;   // of the same tickets: TicketHistory::key
        std::optional<qint64> next; // where to go on; nothing at the end
    };

    static constexpr int TicketsAStretch = 20'000; // some 40 ms, then others get their turn

    explicit TicketSearch(const Connection &connection, int ticketsAStretch = TicketsAStretch);

    /** Those whose reference (a # before it or not) or external id begins with the text, in upper or lower case: exact ones
       first, references before ids. By index: as quick in a million tickets as in a hundred. */
    Result<std::vector<TicketName>> numbered(const QString &text, int most);
    /** Those of one stretch of the tickets whose subject has all the words (holdsWords()), the last that were written first.
       Reads every subject of the stretch: no index knows words, and accents fold in no SQL. @param before where to begin: of the
        stretch before. */
    Result<Stretch> about(const QString &words, std::optional<qint64> before);
    /** The same, and those whose reference contains the text, in upper or lower case. */
    Result<Stretch> withText(const QString &text, std::optional<qint64> before);

private:
    using Wanted = std::function<bool(const QString &subject, const QString &ref)>;

    Result<Stretch> stretch(std::optional<qint64> before, const Wanted &isWanted);
    Result<Done> read(Statement &statement, const QString &text, int most, std::vector<TicketName> &names);

    const int m_ticketsAStretch;
    Statement m_byRef;
    Statement m_byExtId;
    Statement m_subjects;
};

} // namespace palier
