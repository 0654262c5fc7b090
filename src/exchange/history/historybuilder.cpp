// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/historybuilder.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"
#include "exchange/utf8text.h"
#include "ledger/tickethistory.h"

#include <algorithm>

namespace palier {

namespace {

constexpr std::size_t TextsKept = 16'384;

bool isDone(TicketState state)
{
    return state == TicketState::Resolved || state == TicketState::Closed;
}

/** The field of a ticket that is a dimension of every source; none for what only customers or mapped attributes have. */
QString TicketRecord::*fieldOf(BuiltInDimension dimension)
{
    switch (dimension) {
    case BuiltInDimension::Topic:
        return &TicketRecord::topic;
    case BuiltInDimension::Channel:
        return &TicketRecord::channel;
    case BuiltInDimension::Priority:
        return &TicketRecord::priority;
    case BuiltInDimension::Customer:
        return &TicketRecord::customer;
    case BuiltInDimension::Language:
        return &TicketRecord::language;
    case BuiltInDimension::CustomerClass:
        break;
    }
    return nullptr;
}

} // namespace

const QString &TextCache::text(std::string_view utf8)
{
    const auto found = m_texts.find(utf8);
    if (found != m_texts.end())
        return found->second;
    if (m_texts.size() == TextsKept)
        m_texts.clear();
    return m_texts.emplace(utf8, textOf(utf8)).first->second;
}

HistoryBuilder::HistoryBuilder(const Mapping &mapping, const ColumnPlan &plan)
    : m_sort(mapping.sort), m_atColumn(mapping.at.column), m_unitColumn(mapping.unit), m_attributes(plan.attributes)
{}

bool HistoryBuilder::build(std::span<LogLine> lines, ImportReport &report)
{
    if (m_sort)
        std::ranges::stable_sort(lines, {}, &LogLine::atMs);
    startTicket(lines.front());
    bool accepted = true;
    const LogLine *before = nullptr;
    qint32 number = 0;
    for (const LogLine &line : lines) {
        const EventKind kind = kindOf(line, before == nullptr);
        accepted = accept(line, kind, before, report) && accepted;
        addRows(line, kind, ++number);
        followState(line, kind);
        before = &line;
    }
    m_ticket.unit = m_holder;
    m_ticket.updatedMs = lines.back().atMs;
    return accepted;
}

void HistoryBuilder::startTicket(const LogLine &first)
{
    m_events.clear();
    m_holder.clear();
    m_ticket = {};
    m_ticket.extId = m_ticket.ref = textOf(first.ticket);
    m_ticket.subject = textOf(first.subject);
    m_ticket.customer = m_texts.text(first.customer);
    m_ticket.createdMs = first.atMs;
    std::string_view values = first.attributes;
    for (const ColumnPlan::Attribute &attribute : m_attributes)
        setDimension(attribute.name, m_texts.text(takeText(values)));
}

void HistoryBuilder::setDimension(const QString &name, const QString &value)
{
    const auto builtIn = valueNamed<BuiltInDimension>(name);
    if (const auto field = builtIn ? fieldOf(*builtIn) : nullptr)
        m_ticket.*field = value;
    else if (!value.isEmpty())
        m_ticket.attributes.emplace_back(name, value);
}

/** A log of states does not say what happened: a done state is reached, left, or neither. Every line counts, so what is neither
    is a move, be it to where the ticket is. */
EventKind HistoryBuilder::kindOf(const LogLine &line, bool isFirst) const
{
    if (line.kind != EventKind::State)
        return line.kind;
    switch (line.state) {
    case TicketState::Resolved:
        return EventKind::Resolved;
    case TicketState::Closed:
        return EventKind::Closed;
    case TicketState::Void:
        return EventKind::Void;
    case TicketState::New:
    case TicketState::Open:
    case TicketState::Waiting:
        break;
    }
    if (isFirst)
        return EventKind::Opened;
    return isDone(m_ticket.state) ? EventKind::Reopened : EventKind::Moved;
}

bool HistoryBuilder::accept(const LogLine &line, EventKind kind, const LogLine *before, ImportReport &report) const
{
    const bool backwards = before && line.atMs < before->atMs;
    if (backwards)
        report.refuse({line.line, m_atColumn, {errors::TimeBackwards, {excerpt(line.ticket), QString::number(before->line)}}});
    const bool placeless = line.unit.empty() && (kind == EventKind::Opened || kind == EventKind::Moved);
    if (placeless)
        report.refuse({line.line, m_unitColumn, {errors::UnitMissing, {}}});
    return !backwards && !placeless;
}

/** The return kind explains a move, so it stands on the row of the move where there is one. */
void HistoryBuilder::addRows(const LogLine &line, EventKind kind, qint32 number)
{
    const std::size_t first = m_events.size();
    addStep(line, kind, number);
    const auto rows = std::span(m_events).subspan(first);
    const auto move = std::ranges::find(rows, EventKind::Moved, &EventRecord::kind);
    (move == rows.end() ? rows.front() : *move).returnKind = line.returnKind;
}

void HistoryBuilder::addStep(const LogLine &line, EventKind kind, qint32 number)
{
    const bool elsewhere = !line.unit.empty() && m_texts.text(line.unit) != m_holder;
    switch (kind) {
    case EventKind::Moved:
        return addMove(line, number);
    case EventKind::Resolved:
    case EventKind::Closed:
        if (elsewhere)
            addMove(line, number);
        return addRow(line, kind, number);
    case EventKind::Reopened:
        addRow(line, kind, number);
        if (elsewhere)
            addMove(line, number);
        return;
    default:
        return addRow(line, kind, number);
    }
}

void HistoryBuilder::addRow(const LogLine &line, EventKind kind, qint32 number)
{
    EventRecord &row = m_events.emplace_back();
    row.line = number;
    row.atMs = line.atMs;
    row.kind = kind;
    row.actor = m_texts.text(line.actor);
    row.actorKind = line.actorKind;
    row.reason = m_texts.text(line.reason);
    if (kind == EventKind::Opened)
        row.to = m_holder = m_texts.text(line.unit);
    if (kind == EventKind::Assigned)
        row.to = m_ticket.agent = row.actor; // files know who took the ticket, not whom it was given to
}

void HistoryBuilder::addMove(const LogLine &line, qint32 number)
{
    addRow(line, EventKind::Moved, number);
    m_events.back().from = m_holder;
    m_events.back().to = m_holder = m_texts.text(line.unit);
}

/** Void is for good. */
void HistoryBuilder::followState(const LogLine &line, EventKind kind)
{
    TicketState &state = m_ticket.state;
    if (state == TicketState::Void)
        return;
    if (line.kind == EventKind::State)
        state = line.state;
    else if (kind == EventKind::Void || kind == EventKind::Merged)
        state = TicketState::Void;
    else if (kind == EventKind::Resolved)
        state = TicketState::Resolved;
    else if (kind == EventKind::Closed)
        state = TicketState::Closed;
    else if (kind == EventKind::Reopened)
        state = TicketState::Open;
}

} // namespace palier
