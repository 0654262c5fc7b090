// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/history/referencetable.h"

#include "ledger/servicerecords.h"

#include <optional>
#include <utility>

namespace palier {

class Connection;

/** Writes what a workspace knows besides the histories of tickets, each record in the place of the one about the same thing.
    Names that it does not know yet (agents, units, topics, calendars) are made. Part of an open transaction. */
class ReferenceRows
{
public:
    /** @param source the id of the source whose tickets the messages belong to. */
    ReferenceRows(const Connection &connection, qint64 source);

    /** Errors: TicketUnknown for a message. */
    Result<Done> write(const ReferenceRecord &record);
    Result<Done> write(const TruthRecord &truth);

private:
    Result<Done> put(const CustomerRecord &customer);
    Result<Done> put(const AgentRecord &agent);
    Result<Done> put(const MembershipRecord &membership);
    Result<Done> put(const CalendarRecord &calendar);
    Result<Done> put(const ShiftRecord &shift);
    Result<Done> put(const SlaPolicyRecord &policy);
    Result<Done> put(const PathRecord &path);
    Result<Done> put(const MessageRecord &message);
    Result<Done> put(const TrainingRecord &training);
    Result<Done> putHours(qint64 calendar, const CalendarRecord &record);
    Result<Done> putHolidays(qint64 calendar, const CalendarRecord &record);
    Result<qint64> ticket(const QString &extId);
    Result<Done> execute(QLatin1String statement, std::initializer_list<QVariant> values);

    const Connection &m_connection;
    qint64 m_source;
    ReferenceTable m_agents;
    ReferenceTable m_units;
    ReferenceTable m_topics;
    ReferenceTable m_calendars;
    Statement m_findTicket;
    Statement m_putMessage;                             // they are many
    std::optional<std::pair<QString, qint64>> m_ticket; // the last one found: its messages come together
};

} // namespace palier
