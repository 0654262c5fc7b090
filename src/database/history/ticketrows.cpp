// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/ticketrows.h"

#include "database/connection.h"
#include "database/history/contenthash.h"

#include <array>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** The name of a value, NULL for the one without a name. */
template<typename E>
QVariant asName(E value)
{
    return asOptionalText(nameOf(value));
}

/** The lines of a history and their order in one number, as ticket_find.sql counts them. */
qint64 orderOf(std::span<const EventRecord> history)
{
    qint64 order = 0;
    for (std::size_t i = 0; i < history.size(); ++i)
        order += history[i].line * static_cast<qint64>(i + 1);
    return order;
}

} // namespace

TicketRows::TicketRows(const Connection &connection, qint64 source)
    : m_source(source),
      m_units(connection, "unit_find"_L1, "unit_add"_L1),
      m_agents(connection, "agent_find"_L1, "agent_add"_L1),
      m_customers(connection, "customer_find"_L1, "customer_add"_L1),
      m_topics(connection, "topic_find"_L1, "topic_add"_L1),
      m_reasons(connection, "reason_find"_L1, "reason_add"_L1),
      m_find(connection.statement("ticket_find"_L1)),
      m_add(connection.statement("ticket_add"_L1)),
      m_overwrite(connection.statement("ticket_replace"_L1)),
      m_addAttribute(connection.statement("ticket_attribute_add"_L1)),
      m_addUnit(connection.statement("ticket_unit_add"_L1)),
      m_addEvent(connection.statement("ticket_event_add"_L1)),
      m_remove{connection.statement("ticket_events_remove"_L1), connection.statement("ticket_attributes_remove"_L1),
          connection.statement("ticket_units_remove"_L1)}
{}

Result<Replaced> TicketRows::replace(const TicketRecord &ticket, std::span<const EventRecord> history)
{
    const QByteArray hash = contentHash(ticket, history);
    const auto known = find(ticket.extId);
    if (!known)
        return known.error();
    const TicketNow now = ticketNow(history);
    // The hash tells what was written; what somebody damaged since is written anew.
    if (*known && (*known)->hash == hash && (*known)->now == now && (*known)->lines == orderOf(history))
        return Replaced::Unchanged;
    if (!*known) {
        const auto id = add(ticket, now, hash);
        const auto added = id ? addRows(*id, ticket, history) : id.error();
        return added ? Result<Replaced>(Replaced::Added) : added.error();
    }
    const qint64 id = (*known)->id;
    auto written = overwrite(id, ticket, now, hash);
    if (written)
        written = removeRows(id);
    if (written)
        written = addRows(id, ticket, history);
    return written ? Result<Replaced>(Replaced::Changed) : written.error();
}

Result<std::optional<TicketRows::Known>> TicketRows::find(const QString &extId)
{
    if (const auto ran = m_find.run({m_source, extId}); !ran)
        return ran.error();
    std::optional<Known> known;
    if (m_find.next()) {
        const auto state = valueNamed<TicketState>(m_find.text(4));
        const TicketNow now{m_find.text(2), m_find.text(3), state.value_or(TicketState::New), m_find.number(5), m_find.number(6)};
        known = Known{m_find.number(0), state ? m_find.value(1).toByteArray() : QByteArray(), now, m_find.number(7)};
    }
    const auto finished = m_find.finish();
    return finished ? Result<std::optional<Known>>(known) : finished.error();
}

Result<TicketRows::References> TicketRows::references(const TicketRecord &ticket, const TicketNow &now)
{
    const auto customer = m_customers.reference(ticket.customer);
    const auto topic = m_topics.reference(ticket.topic);
    const auto unit = m_units.reference(now.unit);
    const auto agent = m_agents.reference(now.agent);
    for (const auto *reference : {&customer, &topic, &unit, &agent}) {
        if (!*reference)
            return reference->error();
    }
    return References{*customer, *topic, *unit, *agent};
}

Result<qint64> TicketRows::add(const TicketRecord &ticket, const TicketNow &now, const QByteArray &hash)
{
    const auto to = references(ticket, now);
    if (!to)
        return to.error();
    const auto id = m_add.single({m_source, ticket.extId, asOptionalText(ticket.ref), asOptionalText(ticket.subject),
        to->customer, to->topic, asOptionalText(ticket.channel), asOptionalText(ticket.priority), asOptionalText(ticket.language),
        to->unit, to->agent, asName(now.state), now.createdMs, now.updatedMs, hash});
    return id ? Result<qint64>(id->toLongLong()) : id.error();
}

Result<Done> TicketRows::overwrite(qint64 id, const TicketRecord &ticket, const TicketNow &now, const QByteArray &hash)
{
    const auto to = references(ticket, now);
    if (!to)
        return to.error();
    return m_overwrite.enqueue({asOptionalText(ticket.ref), asOptionalText(ticket.subject), to->customer, to->topic,
        asOptionalText(ticket.channel), asOptionalText(ticket.priority), asOptionalText(ticket.language), to->unit, to->agent,
        asName(now.state), now.createdMs, now.updatedMs, hash, id});
}

Result<Done> TicketRows::removeRows(qint64 id)
{
    for (Statement &statement : m_remove) {
        if (auto removed = statement.enqueue({id}); !removed)
            return removed;
    }
    return Done{};
}

Result<Done> TicketRows::addRows(qint64 id, const TicketRecord &ticket, std::span<const EventRecord> history)
{
    auto added = addAttributes(id, ticket.attributes);
    if (added)
        added = addUnits(id, history);
    return added ? addEvents(id, history) : added;
}

Result<Done> TicketRows::addAttributes(qint64 id, const Attributes &attributes)
{
    for (const auto &[name, value] : attributes) {
        if (value.isEmpty())
            continue;
        if (auto added = m_addAttribute.enqueue({id, asText(name), value}); !added)
            return added;
    }
    return Done{};
}

Result<Done> TicketRows::addUnits(qint64 id, std::span<const EventRecord> history)
{
    for (const QString &name : unitsHeld(history)) {
        const auto unit = m_units.id(name);
        if (!unit)
            return unit.error();
        if (auto added = m_addUnit.enqueue({id, *unit}); !added)
            return added;
    }
    return Done{};
}

Result<Done> TicketRows::addEvents(qint64 id, std::span<const EventRecord> history)
{
    int ordinal = 0;
    for (const EventRecord &event : history) {
        if (auto added = addEvent(id, ++ordinal, event); !added)
            return added;
    }
    return Done{};
}

Result<Done> TicketRows::addEvent(qint64 id, int ordinal, const EventRecord &event)
{
    const auto reason = m_reasons.reference(event.reason);
    if (!reason)
        return reason.error();
    if (auto known = knowActor(event); !known)
        return known;
    return m_addEvent.enqueue({id, event.line, ordinal, event.atMs, asName(event.kind), asOptionalText(event.from),
        asOptionalText(event.to), asOptionalText(event.actor), asName(event.actorKind), *reason, asName(event.returnKind),
        asOptionalText(event.commandGroup)});
}

/** Whom the figures call agents are people of the workspace: who owns, and who acts, also where a log does not say what he is. */
Result<Done> TicketRows::knowActor(const EventRecord &event)
{
    const QString &owner = event.kind == EventKind::Assigned ? event.to : QString();
    const QString &actor = event.actorKind == ActorKind::Agent || event.actorKind == ActorKind::Unknown ? event.actor : QString();
    for (const QString &login : {owner, actor}) {
        if (const auto agent = m_agents.reference(login); !agent)
            return agent.error();
    }
    return Done{};
}

} // namespace palier
