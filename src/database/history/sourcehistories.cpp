// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/sourcehistories.h"

#include "database/errors.h"
#include "database/profile/sourcecontract.h"

#include <array>
#include <utility>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr int TicketExtId = contract::column(contract::Tickets, "ext_id");
constexpr int TicketVip = contract::column(contract::Tickets, "vip");
constexpr int TicketKey = contract::column(contract::Tickets, "key");
constexpr int AttributeTicket = contract::column(contract::Attributes, "ticket");
constexpr int AttributeName = contract::column(contract::Attributes, "name");
constexpr int AttributeValue = contract::column(contract::Attributes, "value");
constexpr int EventTicket = contract::column(contract::Events, "ticket");
constexpr int EventLine = contract::column(contract::Events, "line");
constexpr int EventFrom = contract::column(contract::Events, "from_value");

/** Where each built-in dimension stands in a row of tickets; the class of the customer only as a yes or no. */
constexpr std::array BuiltIns{
    std::pair{BuiltInDimension::Topic, contract::column(contract::Tickets, "topic")},
    std::pair{BuiltInDimension::Channel, contract::column(contract::Tickets, "channel")},
    std::pair{BuiltInDimension::Priority, contract::column(contract::Tickets, "priority")},
    std::pair{BuiltInDimension::Customer, contract::column(contract::Tickets, "customer")},
    std::pair{BuiltInDimension::Language, contract::column(contract::Tickets, "language")},
};
static_assert(BuiltIns.size() + 1 == BuiltInDimensionCount);

/** The statement that reads all rows, or the one that reads those of changed tickets. The three are read side by side. */
Statement reading(const Connection &connection, const SourceProfile &profile, QLatin1String what, bool onlyChanged)
{
    if (!onlyChanged)
        return connection.stream(profile.statement(what));
    return connection.statementOf(profile.statement(QLatin1String(("changed_"_L1 + what).toLatin1())));
}

} // namespace

Result<Done> SourceHistories::Rows::start(const QString &source, const QVariant &after)
{
    auto ran = statement.run({source, after});
    if (ran)
        advance();
    return ran;
}

void SourceHistories::Rows::advance()
{
    waiting = statement.next();
    if (!waiting)
        trouble = statement.trouble();
}

SourceHistories::SourceHistories(const Connection &connection, const SourceProfile &profile, const QString &source,
    Directory &directory, const std::optional<LogMark> &after, qint64 behindKey)
    : m_source(source),
      m_after(after ? ChangeLog::behind(*after) : QVariant(behindKey)),
      m_directory(directory),
      m_decoder(profile, source, directory),
      m_tickets{reading(connection, profile, "tickets"_L1, after.has_value())},
      m_attributes{reading(connection, profile, "attributes"_L1, after.has_value())},
      m_events{reading(connection, profile, "events"_L1, after.has_value())},
      m_sourceId{directory.sources.code(source)}
{}

Result<std::optional<TicketHistory>> SourceHistories::next()
{
    if (!std::exchange(m_started, true)) {
        if (const auto started = start(); !started)
            return started.error();
    }
    if (!m_tickets.waiting) {
        const auto finished = finish();
        return finished ? Result<std::optional<TicketHistory>>(std::optional<TicketHistory>()) : finished.error();
    }
    TicketHistory history = ticketInRow();
    takeAttributes(history);
    const auto taken = takeEvents(history);
    if (const auto broken = trouble()) // before what the ticket lacks is said of the ticket
        return *broken;
    if (!taken)
        return taken.error();
    m_tickets.advance();
    return std::optional(std::move(history));
}

Result<Done> SourceHistories::start()
{
    for (Rows *rows : {&m_tickets, &m_attributes, &m_events}) {
        if (auto started = rows->start(m_source, m_after); !started)
            return started;
    }
    return Done{};
}

/** A broken connection looks like the end of the rows, which other rows are then merged without. */
std::optional<Error> SourceHistories::trouble() const
{
    return m_attributes.trouble ? m_attributes.trouble : m_events.trouble;
}

/** Also what broke off behind the last ticket. */
Result<Done> SourceHistories::finish()
{
    for (Rows *rows : {&m_tickets, &m_attributes, &m_events}) {
        if (auto finished = rows->statement.finish(); !finished)
            return finished;
    }
    return Done{};
}

TicketHistory SourceHistories::ticketInRow()
{
    TicketHistory history;
    history.extId = m_tickets.statement.text(TicketExtId);
    history.source = m_sourceId;
    history.key = m_tickets.statement.number(TicketKey);
    for (const auto &[dimension, column] : BuiltIns) {
        if (!m_tickets.statement.isNull(column))
            setDimension(history, static_cast<std::size_t>(dimension), m_tickets.statement.text(column));
    }
    if (m_tickets.statement.number(TicketVip) != 0)
        setDimension(history, static_cast<std::size_t>(BuiltInDimension::CustomerClass), VipClass);
    return history;
}

void SourceHistories::takeAttributes(TicketHistory &history)
{
    const Statement &row = m_attributes.statement;
    for (; m_attributes.waiting && row.text(AttributeTicket) == history.extId; m_attributes.advance())
        setDimension(history, dimensionNamed(row.text(AttributeName)), row.text(AttributeValue));
}

Result<Done> SourceHistories::takeEvents(TicketHistory &history)
{
    const Statement &row = m_events.statement;
    qint64 line = 0;
    bool topicChanged = false;
    bool priorityChanged = false;
    for (; m_events.waiting && row.text(EventTicket) == history.extId; m_events.advance()) {
        const bool startsLine = std::exchange(line, row.number(EventLine)) != row.number(EventLine);
        const auto event = m_decoder.decode(row, startsLine);
        if (!event)
            return event.error();
        if (event->kind == EventKind::Topic && !std::exchange(topicChanged, true))
            setDimension(history, std::size_t(BuiltInDimension::Topic), row.text(EventFrom));
        if (event->kind == EventKind::Priority && !std::exchange(priorityChanged, true))
            setDimension(history, std::size_t(BuiltInDimension::Priority), row.text(EventFrom));
        history.events.push_back(*event);
    }
    if (history.events.empty())
        return Error{errors::HistoryEmpty, {m_source, history.extId}};
    return Done{};
}

void SourceHistories::setDimension(TicketHistory &history, std::size_t dimension, const QString &value)
{
    if (history.dimensions.size() <= dimension)
        history.dimensions.resize(dimension + 1);
    history.dimensions[dimension] = m_directory.dimensions[dimension].values.code(value);
}

std::size_t SourceHistories::dimensionNamed(const QString &name)
{
    if (const auto known = m_dimensions.constFind(name); known != m_dimensions.constEnd())
        return *known;
    return m_dimensions.insert(name, m_directory.dimension(name)).value();
}

} // namespace palier
