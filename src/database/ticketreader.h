// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "database/connection.h"

namespace palier {

/** Single tickets of a native workspace. Lives shorter than its connection. */
class TicketReader
{
public:
    /** One ticket, its place in the workspace included. */
    struct Ticket {
        qint64 id = 0; // TicketHistory::key; 0: there is none
        TicketTexts texts;
    };

    /** One ticket with its attributes (in the record) and its history, as both can be written again. */
    struct Whole {
        Ticket ticket;
        std::vector<EventRecord> history;
    };

    explicit TicketReader(const Connection &connection);

    /** Without its attributes. */
    Result<Ticket> texts(const TicketName &name);
    /** Errors: HistoryRowInvalid. */
    Result<Whole> whole(const TicketName &name);
    /** The external ids of the tickets of a source that are neither done nor void, in the order in which they came. */
    Result<QStringList> notDone(const QString &source);

private:
    Result<Attributes> attributes(qint64 ticket);
    Result<std::vector<EventRecord>> history(const Ticket &ticket);

    Statement m_texts;
    Statement m_attributes;
    Statement m_events;
    Statement m_notDone;
};

} // namespace palier
