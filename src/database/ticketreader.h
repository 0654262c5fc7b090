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
    /** The same of many, in their order: one question a source, however far away the server is. */
    Result<std::vector<Ticket>> texts(const std::vector<TicketName> &names);
    /** Errors: HistoryRowInvalid. */
    Result<Whole> whole(const TicketName &name);
    /** The external ids of the tickets of a source that are neither done nor void, in the order in which they came. */
    Result<QStringList> notDone(const QString &source);

private:
    using Places = QMultiHash<QString, std::size_t>;

    Result<Done> readTexts(const QString &source, const Places &places, std::vector<Ticket> &tickets);
    Result<Attributes> attributes(qint64 ticket);
    Result<std::vector<EventRecord>> history(const Ticket &ticket);

    Statement m_texts;
    Statement m_attributes;
    Statement m_events;
    Statement m_notDone;
};

} // namespace palier
