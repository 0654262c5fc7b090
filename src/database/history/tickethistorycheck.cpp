// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/tickethistorycheck.h"

#include "database/errors.h"

#include <utility>

namespace palier {

namespace {

/** The columns of check_histories.sql. */
struct Column {
    enum : int { Ticket, Source, ExtId, Unit, Agent, State, Created, Updated, Line, Ordinal, At, Kind, To, CommandGroup };
};

} // namespace

std::vector<Error> TicketHistoryCheck::take(const Statement &row)
{
    std::vector<Error> errors;
    if (m_ticket != row.number(Column::Ticket)) {
        errors = finish();
        begin(row);
    }
    if (!row.isNull(Column::Line))
        addEvent(row);
    return errors;
}

std::vector<Error> TicketHistoryCheck::finish()
{
    if (m_ticket)
        compare();
    m_ticket.reset();
    return std::exchange(m_errors, {});
}

void TicketHistoryCheck::begin(const Statement &row)
{
    m_ticket = row.number(Column::Ticket);
    m_source = row.text(Column::Source);
    m_extId = row.text(Column::ExtId);
    m_stored.unit = row.text(Column::Unit);
    m_stored.agent = row.text(Column::Agent);
    m_storedState = row.text(Column::State);
    m_stored.createdMs = row.number(Column::Created);
    m_stored.updatedMs = row.number(Column::Updated);
    m_history.clear();
    m_linesBroken = false;
}

void TicketHistoryCheck::addEvent(const Statement &row)
{
    const qint64 line = row.number(Column::Line);
    const qint64 before = m_history.empty() ? 0 : m_history.back().line;
    const qint64 atMs = row.number(Column::At);
    const qint64 atBefore = m_history.empty() ? atMs : m_history.back().atMs;
    const bool follows = (line == before + 1 && atMs >= atBefore) || (line == before && before > 0 && atMs == atBefore);
    const bool counts = row.number(Column::Ordinal) == static_cast<qint64>(m_history.size()) + 1;
    if ((!follows || !counts) && !std::exchange(m_linesBroken, true))
        m_errors.push_back({errors::LinesBroken, {m_source, m_extId, QString::number(line)}});
    const auto kind = valueNamed<EventKind>(row.text(Column::Kind));
    if (!kind) {
        const QString column = QStringLiteral("kind");
        m_errors.push_back(
            {errors::HistoryRowInvalid, {m_source, m_extId, QString::number(line), column, row.text(Column::Kind)}});
    }
    EventRecord event;
    event.line = static_cast<qint32>(line);
    event.atMs = row.number(Column::At);
    event.kind = kind.value_or(EventKind::Note);
    event.to = row.text(Column::To);
    event.commandGroup = row.text(Column::CommandGroup);
    m_history.push_back(std::move(event));
}

void TicketHistoryCheck::compare()
{
    if (m_history.empty()) {
        m_errors.push_back({errors::HistoryEmpty, {m_source, m_extId}});
        return;
    }
    const TicketNow folded = ticketNow(m_history);
    compareColumn("unit", m_stored.unit, folded.unit);
    compareColumn("agent", m_stored.agent, folded.agent);
    compareColumn("state", m_storedState, nameOf(folded.state));
    compareColumn("created_ms", QString::number(m_stored.createdMs), QString::number(folded.createdMs));
    compareColumn("updated_ms", QString::number(m_stored.updatedMs), QString::number(folded.updatedMs));
}

void TicketHistoryCheck::compareColumn(const char *column, const QString &stored, const QString &folded)
{
    if (stored != folded)
        m_errors.push_back({errors::CachedColumnWrong, {m_source, m_extId, QLatin1String(column), stored, folded}});
}

} // namespace palier
