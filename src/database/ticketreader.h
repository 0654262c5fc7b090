// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "database/connection.h"

namespace palier {

/** What people read of single tickets. Lives shorter than its connection. */
class TicketReader
{
public:
    /** One ticket, its place in the workspace included. */
    struct Ticket {
        qint64 id = 0; // TicketHistory::key; 0: there is none
        TicketTexts texts;
    };

    explicit TicketReader(const Connection &connection);

    Result<Ticket> texts(const TicketName &name);
    Result<Attributes> attributes(qint64 ticket);
    /** Errors: HistoryRowInvalid. */
    Result<std::vector<EventRecord>> history(const Ticket &ticket);

private:
    Statement m_texts;
    Statement m_attributes;
    Statement m_events;
};

} // namespace palier
