// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/history/linespool.h"
#include "exchange/history/logline.h"
#include "ledger/records.h"

#include <span>
#include <string>
#include <vector>

namespace palier {

/** Takes the lines out of a finished spool ticket by ticket. One thread. */
class TicketLines
{
public:
    static constexpr std::size_t LineLimit = MostLinesOfATicket;
    static constexpr std::size_t ByteLimit = 128 << 20;

    explicit TicketLines(LineSpool &spool) : m_spool(spool) {}

    /** To the next ticket; false at the end. */
    Result<bool> next();

    /** In the order of the file; valid until next(). */
    std::span<LogLine> lines() { return m_lines; }
    /** More lines than a ticket can have: a column that holds something else. lines() are only the first then. */
    bool tooMany() const { return m_tooMany; }

private:
    void keep();

    LineSpool &m_spool;
    bool m_started = false;
    bool m_hasLine = false; // the spool stands on the first line of the next ticket
    std::string m_ticket;
    std::string m_bytes;
    std::vector<std::size_t> m_ends; // of each line in m_bytes
    std::vector<LogLine> m_lines;
    bool m_tooMany = false;
};

} // namespace palier
