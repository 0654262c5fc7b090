// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketreader.h"

#include "database/errors.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** The columns of ticket_texts.sql. */
struct Text {
    // clang-format off
    enum Column { Id, Ref, Subject, Customer, Vip, Topic, Channel, Priority, Language, Unit, Agent, State, CreatedMs, UpdatedMs, Version, ExtId };
    // clang-format on
};
/** The columns of ticket_events.sql. */
struct Event {
    enum Column { Line, AtMs, Kind, From, To, Actor, ActorKind, Reason, ReturnKind, Group };
};

TicketTexts textsIn(const Statement &row, const TicketName &name)
{
    TicketTexts texts{name, {}, row.number(Text::Vip) != 0, row.number(Text::Version), true};
    TicketRecord &ticket = texts.record;
    ticket.extId = name.extId;
    ticket.ref = row.isNull(Text::Ref) ? name.extId : row.text(Text::Ref);
    ticket.subject = row.text(Text::Subject);
    ticket.customer = row.text(Text::Customer);
    ticket.topic = row.text(Text::Topic);
    ticket.channel = row.text(Text::Channel);
    ticket.priority = row.text(Text::Priority);
    ticket.language = row.text(Text::Language);
    ticket.unit = row.text(Text::Unit);
    ticket.agent = row.text(Text::Agent);
    ticket.state =
        valueNamed<TicketState>(row.text(Text::State)).value_or(TicketState::New); // the names of a CHECK in the schema
    ticket.createdMs = row.number(Text::CreatedMs);
    ticket.updatedMs = row.number(Text::UpdatedMs);
    return texts;
}

/** Nothing where a kind is none that we know. */
std::optional<EventRecord> eventIn(const Statement &row)
{
    const auto kind = valueNamed<EventKind>(row.text(Event::Kind));
    const auto actorKind = valueNamed<ActorKind>(row.text(Event::ActorKind));
    const auto returned = valueNamed<ReturnKind>(row.text(Event::ReturnKind));
    if (!kind || !actorKind || !returned)
        return std::nullopt;
    return EventRecord{static_cast<qint32>(row.number(Event::Line)), row.number(Event::AtMs), *kind, row.text(Event::From),
        row.text(Event::To), row.text(Event::Actor), *actorKind, row.text(Event::Reason), *returned, row.text(Event::Group)};
}

} // namespace

TicketReader::TicketReader(const Connection &connection)
    : m_texts(connection.statement("ticket_texts"_L1)),
      m_attributes(connection.statement("ticket_attributes"_L1)),
      m_events(connection.statement("ticket_events"_L1)),
      m_notDone(connection.statement("tickets_not_done"_L1))
{}

Result<TicketReader::Ticket> TicketReader::texts(const TicketName &name)
{
    auto read = texts(std::vector{name});
    return read ? Result<Ticket>(std::move(read->front())) : read.error();
}

Result<std::vector<TicketReader::Ticket>> TicketReader::texts(const std::vector<TicketName> &names)
{
    std::vector<Ticket> tickets;
    QHash<QString, Places> ofSource;
    for (const TicketName &name : names) {
        ofSource[name.source].insert(name.extId, tickets.size());
        tickets.push_back({0, {name, {}, false, 0, false}});
    }
    for (auto source = ofSource.cbegin(); source != ofSource.cend(); ++source) {
        if (const auto read = readTexts(source.key(), *source, tickets); !read)
            return read.error();
    }
    return tickets;
}

/** @param places those of this source, by external id; a ticket may be asked for twice. */
Result<Done> TicketReader::readTexts(const QString &source, const Places &places, std::vector<Ticket> &tickets)
{
    if (const auto ran = m_texts.run({QStringList(places.uniqueKeys()), asText(source)}); !ran)
        return ran;
    while (m_texts.next()) {
        const QString extId = m_texts.text(Text::ExtId);
        for (auto place = places.find(extId); place != places.end() && place.key() == extId; ++place)
            tickets[*place] = {m_texts.number(Text::Id), textsIn(m_texts, {source, extId})};
    }
    return m_texts.finish();
}

Result<TicketReader::Whole> TicketReader::whole(const TicketName &name)
{
    auto ticket = texts(name);
    if (!ticket)
        return ticket.error();
    auto described = attributes(ticket->id);
    if (!described)
        return described.error();
    ticket->texts.record.attributes = *std::move(described);
    auto events = history(*ticket);
    if (!events)
        return events.error();
    return Whole{*std::move(ticket), *std::move(events)};
}

Result<QStringList> TicketReader::notDone(const QString &source)
{
    if (const auto ran = m_notDone.run({asText(source)}); !ran)
        return ran.error();
    QStringList ids;
    while (m_notDone.next())
        ids << m_notDone.text(0);
    const auto finished = m_notDone.finish();
    return finished ? Result<QStringList>(ids) : finished.error();
}

Result<Attributes> TicketReader::attributes(qint64 ticket)
{
    if (const auto ran = m_attributes.run({ticket}); !ran)
        return ran.error();
    Attributes attributes;
    while (m_attributes.next())
        attributes.emplace_back(m_attributes.text(0), m_attributes.text(1));
    const auto finished = m_attributes.finish();
    return finished ? Result<Attributes>(std::move(attributes)) : finished.error();
}

Result<std::vector<EventRecord>> TicketReader::history(const Ticket &ticket)
{
    if (const auto ran = m_events.run({ticket.id}); !ran)
        return ran.error();
    std::vector<EventRecord> history;
    while (m_events.next()) {
        const auto event = eventIn(m_events);
        if (!event)
            return Error{errors::HistoryRowInvalid, {ticket.texts.name.source, ticket.texts.name.extId,
                                                        m_events.text(Event::Line), u"kind"_qs, m_events.text(Event::Kind)}};
        history.push_back(*event);
    }
    const auto finished = m_events.finish();
    return finished ? Result<std::vector<EventRecord>>(std::move(history)) : finished.error();
}

} // namespace palier
