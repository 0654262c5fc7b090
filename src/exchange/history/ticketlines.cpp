// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/ticketlines.h"

namespace palier {

Result<bool> TicketLines::next()
{
    Result<bool> step = m_started ? m_hasLine : m_spool.next();
    m_started = true;
    m_bytes.clear();
    m_ends.clear();
    m_lines.clear();
    m_tooMany = false;
    if (!step || !*step)
        return step;
    m_ticket = m_spool.ticket();
    while (step && *step && m_spool.ticket() == m_ticket) {
        keep();
        step = m_spool.next();
    }
    if (!step)
        return step;
    m_hasLine = *step;
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_lines.push_back(unpacked(m_ticket, std::string_view(m_bytes).substr(begin, end - begin)));
        begin = end;
    }
    return true;
}

/** The bytes are copied: those of the spool go when it moves on. */
void TicketLines::keep()
{
    m_tooMany = m_tooMany || m_ends.size() == LineLimit || m_bytes.size() > ByteLimit;
    if (m_tooMany)
        return;
    m_bytes.append(m_spool.bytes());
    m_ends.push_back(m_bytes.size());
}

} // namespace palier
