// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketstore.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

// The names are those of CHECKs in the schema.
template<typename E>
E namedIn(const Statement &row, int column, E otherwise)
{
    return valueNamed<E>(row.text(column)).value_or(otherwise);
}

EventRecord eventIn(const Statement &row)
{
    return {static_cast<qint32>(row.number(0)), row.number(1), namedIn(row, 2, EventKind::Note), row.text(3), row.text(4),
        row.text(5), namedIn(row, 6, ActorKind::Unknown), row.text(7), namedIn(row, 8, ReturnKind::Unknown), row.text(9)};
}

TicketRecord ticketIn(const Statement &row)
{
    TicketRecord ticket;
    QString *const texts[] = {&ticket.extId, &ticket.ref, &ticket.subject, &ticket.customer, &ticket.topic, &ticket.channel,
        &ticket.priority, &ticket.language, &ticket.unit, &ticket.agent};
    int column = 0;
    for (QString *text : texts)
        *text = row.text(column++);
    ticket.state = namedIn(row, 10, TicketState::New);
    ticket.createdMs = row.number(11);
    ticket.updatedMs = row.number(12);
    return ticket;
}

Result<Done> readAttributes(const Connection &connection, qint64 id, TicketRecord &ticket)
{
    Statement rows = connection.statement("ticket_attributes"_L1);
    if (auto ran = rows.run({id}); !ran)
        return ran;
    while (rows.next())
        ticket.attributes.emplace_back(rows.text(0), rows.text(1));
    return rows.finish();
}

Result<Done> readHistory(const Connection &connection, qint64 id, std::vector<EventRecord> &history)
{
    Statement rows = connection.statement("ticket_events"_L1);
    if (auto ran = rows.run({id}); !ran)
        return ran;
    while (rows.next())
        history.push_back(eventIn(rows));
    return rows.finish();
}

} // namespace

Result<std::optional<StoredTicket>> storedTicket(const Connection &connection, const QString &source, const QString &extId)
{
    Statement row = connection.statement("ticket_record"_L1);
    if (const auto ran = row.run({asText(source), asText(extId)}); !ran)
        return ran.error();
    const bool found = row.next();
    StoredTicket stored;
    const qint64 id = found ? row.number(14) : 0;
    if (found) {
        stored.ticket = ticketIn(row);
        stored.version = row.number(13);
    }
    auto read = row.finish();
    if (read && !found)
        return std::optional<StoredTicket>();
    if (read)
        read = readAttributes(connection, id, stored.ticket);
    if (read)
        read = readHistory(connection, id, stored.history);
    return read ? Result<std::optional<StoredTicket>>(std::move(stored)) : read.error();
}

Result<QStringList> ticketsNotDone(const Connection &connection, const QString &source)
{
    Statement rows = connection.statement("tickets_not_done"_L1);
    if (const auto ran = rows.run({asText(source)}); !ran)
        return ran.error();
    QStringList ids;
    while (rows.next())
        ids << rows.text(0);
    const auto finished = rows.finish();
    return finished ? Result<QStringList>(ids) : finished.error();
}

} // namespace palier
