// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/referencerows.h"

#include "database/connection.h"
#include "database/errors.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

QVariant asInstant(const std::optional<Instant> &at)
{
    return at ? QVariant(toMilliseconds(*at)) : QVariant();
}

} // namespace

ReferenceRows::ReferenceRows(const Connection &connection, qint64 source)
    : m_connection(connection),
      m_source(source),
      m_agents(connection, "agent_find"_L1, "agent_add"_L1),
      m_units(connection, "unit_find"_L1, "unit_add"_L1),
      m_topics(connection, "topic_find"_L1, "topic_add"_L1),
      m_calendars(connection, "calendar_find"_L1, "calendar_add"_L1),
      m_findTicket(connection.statement("ticket_find"_L1)),
      m_putMessage(connection.statement("message_set"_L1))
{}

Result<Done> ReferenceRows::write(const ReferenceRecord &record)
{
    return std::visit([this](const auto &known) { return put(known); }, record);
}

Result<Done> ReferenceRows::write(const TruthRecord &truth)
{
    return execute("demo_truth_add"_L1, {asText(truth.ticket), asText(truth.kind), asInstant(truth.at), asText(truth.detail)});
}

Result<Done> ReferenceRows::put(const CustomerRecord &customer)
{
    return execute("customer_set"_L1, {asText(customer.name), customer.vip ? 1 : 0});
}

Result<Done> ReferenceRows::put(const AgentRecord &agent)
{
    return execute(
        "agent_set"_L1, {asText(agent.login), asOptionalText(agent.name), asInstant(agent.since), agent.active ? 1 : 0});
}

Result<Done> ReferenceRows::put(const MembershipRecord &membership)
{
    const auto agent = m_agents.id(membership.agent);
    if (!agent)
        return agent.error();
    const auto unit = m_units.id(membership.unit);
    if (!unit)
        return unit.error();
    return execute("agent_unit_set"_L1, {*agent, *unit, toMilliseconds(membership.from), asInstant(membership.to)});
}

Result<Done> ReferenceRows::put(const CalendarRecord &calendar)
{
    const auto id = m_connection.statement("calendar_set"_L1).single({asText(calendar.name), asText(calendar.zone)});
    if (!id)
        return id.error();
    auto written = putHours(id->toLongLong(), calendar);
    return written ? putHolidays(id->toLongLong(), calendar) : written;
}

Result<Done> ReferenceRows::putHours(qint64 calendar, const CalendarRecord &record)
{
    auto written = execute("calendar_hours_remove"_L1, {calendar});
    for (std::size_t day = 0; day < record.hours.size(); ++day) {
        for (const HoursRecord &hours : record.hours[day]) {
            if (written)
                written =
                    execute("calendar_hours_add"_L1, {calendar, static_cast<qint64>(day + 1), hours.fromMinute, hours.toMinute});
        }
    }
    return written;
}

Result<Done> ReferenceRows::putHolidays(qint64 calendar, const CalendarRecord &record)
{
    auto written = execute("calendar_holidays_remove"_L1, {calendar});
    for (const QDate day : record.holidays) {
        if (written)
            written = execute("calendar_holiday_add"_L1, {calendar, day.toString(Qt::ISODate)});
    }
    return written;
}

Result<Done> ReferenceRows::put(const ShiftRecord &shift)
{
    const auto agent = m_agents.id(shift.agent);
    if (!agent)
        return agent.error();
    const auto calendar = m_calendars.id(shift.calendar);
    if (!calendar)
        return calendar.error();
    return execute("agent_shift_set"_L1, {*agent, *calendar, shift.weekday, shift.fromMinute, shift.toMinute});
}

Result<Done> ReferenceRows::put(const SlaPolicyRecord &policy)
{
    const auto unit = m_units.reference(policy.unit);
    if (!unit)
        return unit.error();
    const auto calendar = m_calendars.reference(policy.calendar);
    if (!calendar)
        return calendar.error();
    const QVariant vip = policy.vip ? QVariant(*policy.vip ? 1 : 0) : QVariant();
    return execute("sla_policy_set"_L1, {asText(policy.priority), vip, *unit, QString(nameOf(policy.clock)), policy.minutes,
                                            *calendar, toMilliseconds(policy.from)});
}

Result<Done> ReferenceRows::put(const PathRecord &path)
{
    const auto topic = m_topics.id(path.topic);
    if (!topic)
        return topic.error();
    const auto unit = m_units.id(path.toUnit);
    if (!unit)
        return unit.error();
    return execute("path_set"_L1, {*topic, path.fromTier, *unit, asText(path.criterion), path.delayMinutes});
}

Result<Done> ReferenceRows::put(const MessageRecord &message)
{
    const auto id = ticket(message.ticket);
    if (!id)
        return id.error();
    return m_putMessage.enqueue({*id, message.ordinal, toMilliseconds(message.at), asOptionalText(message.author),
        asOptionalText(nameOf(message.authorKind)), message.isPublic ? 1 : 0, asText(message.body)});
}

Result<Done> ReferenceRows::put(const TrainingRecord &training)
{
    const auto topic = m_topics.reference(training.topic);
    if (!topic)
        return topic.error();
    const auto id = m_connection.statement("training_set"_L1)
                        .single({asText(training.name), asText(training.kind), *topic, toMilliseconds(training.from)});
    if (!id)
        return id.error();
    auto written = execute("training_agents_remove"_L1, {*id});
    for (const QString &login : training.agents) {
        const auto agent = m_agents.id(login);
        if (!agent)
            return agent.error();
        if (written)
            written = execute("training_agent_add"_L1, {*id, *agent});
    }
    return written;
}

Result<qint64> ReferenceRows::ticket(const QString &extId)
{
    if (m_ticket && m_ticket->first == extId)
        return m_ticket->second;
    const auto id = m_findTicket.single({m_source, extId});
    if (!id)
        return id.error();
    if (!id->isValid())
        return Error{errors::TicketUnknown, {extId}};
    m_ticket.emplace(extId, id->toLongLong());
    return m_ticket->second;
}

Result<Done> ReferenceRows::execute(QLatin1String statement, std::initializer_list<QVariant> values)
{
    return m_connection.statement(statement).enqueue(values);
}

} // namespace palier
