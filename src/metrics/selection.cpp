// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/selection.h"

#include "metrics/errors.h"

#include <algorithm>

namespace palier {

namespace {

QStringList valuesWanted(const Query &query, const QString &dimension)
{
    QStringList values;
    for (const Filter &filter : query.filters) {
        if (filter.dimension == dimension)
            values += filter.values;
    }
    return values;
}

} // namespace

Result<Selection> Selection::resolve(const FactTable &table, const Query &query)
{
    Selection selection(query.period);
    QStringList dimensions;
    for (const Filter &filter : query.filters) {
        if (dimensions.contains(filter.dimension))
            continue;
        dimensions.append(filter.dimension);
        if (const auto added = selection.add(table, query, filter.dimension); !added)
            return added.error();
    }
    return selection;
}

Result<Done> Selection::add(const FactTable &table, const Query &query, const QString &dimension)
{
    const auto axis = Axis::resolve(dimension, table, query.zone, query.business);
    if (!axis)
        return axis.error();
    if (axis->isTime())
        return Error{errors::FilterOnTime, {dimension}};
    QStringList missing = valuesWanted(query, dimension);
    Test test{*axis, std::vector<quint8>(axis->size())};
    const QStringList values = missing;
    for (quint32 code = 0; code < axis->size(); ++code) {
        const QString label = axis->label(code);
        test.wanted[code] = values.contains(label);
        missing.removeAll(label);
    }
    for (const QString &value : std::as_const(missing))
        m_unknownValues.append(dimension + QLatin1Char('=') + value);
    m_filtersEscalations = m_filtersEscalations || axis->isEscalationsOnly();
    m_tests.push_back(std::move(test));
    return Done{};
}

void Selection::apply(const FactChunk &chunk, SelectedChunk &selected) const
{
    selected.tickets.resize(chunk.size());
    for (std::size_t row = 0; row < chunk.size(); ++row)
        selected.tickets[row] = chunk.ticket(row);
    testEscalations(chunk, selected);
    testTickets(chunk, selected);
    if (m_filtersEscalations)
        seeOnlyMatching(chunk, selected);
    for (std::size_t i = 0; i < chunk.escalations.size(); ++i)
        selected.escalationIn[i] = selected.escalationIn[i] && inPeriod(chunk.escalations[i].at);
}

void Selection::testTickets(const FactChunk &chunk, SelectedChunk &selected) const
{
    selected.ticketIn.resize(chunk.size());
    for (std::size_t row = 0; row < chunk.size(); ++row)
        selected.ticketIn[row] = chunk.flags[row] != 0 && inPeriod(chunk.created[row]);
    std::vector<quint32> codes;
    for (const Test &test : m_tests) {
        if (test.axis.isEscalationsOnly())
            continue;
        test.axis.ticketCodes(chunk, codes);
        for (std::size_t row = 0; row < chunk.size(); ++row)
            selected.ticketIn[row] = selected.ticketIn[row] && test.wanted[codes[row]];
    }
    selected.outside = 0;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const bool counted = selected.tickets[row].is(TicketFact::Counted);
        selected.outside += selected.ticketIn[row] && !counted;
        selected.ticketIn[row] = selected.ticketIn[row] && counted;
    }
}

void Selection::testEscalations(const FactChunk &chunk, SelectedChunk &selected) const
{
    selected.escalationIn.assign(chunk.escalations.size(), 1);
    std::vector<quint32> codes;
    for (const Test &test : m_tests) {
        test.axis.escalationCodes(chunk, codes);
        for (std::size_t i = 0; i < codes.size(); ++i)
            selected.escalationIn[i] = selected.escalationIn[i] && test.wanted[codes[i]];
    }
}

/** A filter on escalations leaves the tickets in the rate's denominator, but only such an escalation makes one escalated. */
void Selection::seeOnlyMatching(const FactChunk &chunk, SelectedChunk &selected) const
{
    for (TicketFact &ticket : selected.tickets) {
        ticket.escalatedAfter = NotYet;
        ticket.flags &= static_cast<quint16>(~TicketFact::FromTier1);
    }
    std::vector<quint8> matches(chunk.escalations.size(), 1);
    std::vector<quint32> codes;
    for (const Test &test : m_tests) {
        if (!test.axis.isEscalationsOnly())
            continue;
        test.axis.escalationCodes(chunk, codes);
        for (std::size_t i = 0; i < codes.size(); ++i)
            matches[i] = matches[i] && test.wanted[codes[i]];
    }
    for (std::size_t i = 0; i < chunk.escalations.size(); ++i) {
        const EscalationFact &escalation = chunk.escalations[i];
        TicketFact &ticket = selected.tickets[escalation.row];
        if (!matches[i])
            continue;
        ticket.escalatedAfter = std::min(ticket.escalatedAfter, escalation.at - ticket.created);
        ticket.flags |= escalation.fromTier == 1 ? TicketFact::FromTier1 : 0;
    }
}

} // namespace palier
