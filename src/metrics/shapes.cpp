// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/shapes.h"

#include "base/parallel.h"
#include "metrics/escalationrate.h"
#include "metrics/selection.h"

#include <algorithm>

namespace palier {

namespace {

/** The oldest and the newest escalation that a chunk can hold, and so a range for the hours of the week. */
HoursOfWeek hoursFor(const FactTable &table, const Zone &zone)
{
    quint32 first = packed(table.asOf());
    quint32 last = first;
    for (const auto &chunk : table.chunks()) {
        for (const EscalationFact &escalation : chunk->escalations) {
            first = std::min(first, escalation.at);
            last = std::max(last, escalation.at);
        }
    }
    return {zone, unpacked(first), unpacked(last)};
}

/** What one thread has seen. */
struct Seen {
    Shapes shapes;
    EscalationRateState rate;
    std::vector<quint32> matured; // times to escalate
};

class Look
{
public:
    Look(const Selection &selection, HoursOfWeek hours, MetricContext context, const BusinessTime *business, Duration horizon)
        : m_selection(selection),
          m_hours(std::move(hours)),
          m_context(context),
          m_business(business),
          m_horizon(static_cast<quint32>(horizon.count()))
    {}

    void add(const FactChunk &chunk)
    {
        m_selection.apply(chunk, m_selected);
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            if (m_selected.ticketIn[row])
                addTicket(m_selected.tickets[row]);
        }
        for (std::size_t i = 0; i < chunk.escalations.size(); ++i) {
            if (m_selected.escalationIn[i])
                addEscalation(chunk.escalations[i]);
        }
    }

    Seen &seen() { return m_seen; }

private:
    void addTicket(const TicketFact &ticket)
    {
        m_seen.rate.addTicket(ticket, m_context);
        if (ticket.escalatedAfter != NotYet)
            ++m_seen.shapes.timeToEscalate.counts[DurationHistogram::binOf(shown(ticket))];
        if (ticket.escalatedAfter <= m_horizon && m_context.now - ticket.created >= m_horizon)
            m_seen.matured.push_back(ticket.escalatedAfter);
        for (std::size_t tier = 0; tier < m_seen.shapes.ticketsByTier.size(); ++tier)
            m_seen.shapes.ticketsByTier[tier] += (ticket.tiersTouched >> tier) & 1U;
    }

    /** How long its escalation took, as durations to date are shown. */
    quint32 shown(const TicketFact &ticket) const
    {
        return m_business ? m_business->passed(ticket.created, ticket.escalatedAfter) : ticket.escalatedAfter;
    }

    void addEscalation(const EscalationFact &escalation)
    {
        ++m_seen.shapes.escalationsByHour[m_hours.hourOf(escalation.at)];
        ++m_seen.shapes.flow.at(escalation.fromTier).at(escalation.toTier);
    }

    const Selection &m_selection;
    HoursOfWeek m_hours;
    MetricContext m_context;
    const BusinessTime *m_business;
    quint32 m_horizon;
    SelectedChunk m_selected;
    Seen m_seen;
};

template<typename T, std::size_t N>
void addUp(std::array<T, N> &sum, const std::array<T, N> &more)
{
    for (std::size_t i = 0; i < N; ++i) {
        if constexpr (std::is_arithmetic_v<T>)
            sum[i] += more[i];
        else
            addUp(sum[i], more[i]);
    }
}

void merge(Seen &whole, const Seen &part)
{
    addUp(whole.shapes.timeToEscalate.counts, part.shapes.timeToEscalate.counts);
    addUp(whole.shapes.escalationsByHour, part.shapes.escalationsByHour);
    addUp(whole.shapes.flow, part.shapes.flow);
    addUp(whole.shapes.ticketsByTier, part.shapes.ticketsByTier);
    whole.rate.merge(part.rate);
    whole.matured.insert(whole.matured.end(), part.matured.begin(), part.matured.end());
}

} // namespace

Result<Shapes> computeShapes(const FactTable &table, const Query &query, Duration horizon)
{
    const auto selection = Selection::resolve(table, query);
    if (!selection)
        return selection.error();
    const MetricContext context{packed(std::clamp(query.now, EarliestInstant, LatestInstant)),
        static_cast<quint32>(table.settings().reopenWindow.count()), query.costs};
    const HoursOfWeek hours = hoursFor(table, query.zone);
    const std::size_t count = table.chunks().size();
    const auto parts = std::clamp<std::size_t>(count, 1, static_cast<std::size_t>(workerCount()));
    std::vector<Seen> seen(parts);
    parallelFor(static_cast<qsizetype>(parts), [&](qsizetype i) {
        const auto part = static_cast<std::size_t>(i);
        Look look(*selection, hours, context, query.business.get(), horizon);
        for (std::size_t chunk = count * part / parts; chunk < count * (part + 1) / parts; ++chunk)
            look.add(*table.chunks()[chunk]);
        seen[part] = std::move(look.seen());
    });
    for (std::size_t part = 1; part < parts; ++part)
        merge(seen.front(), seen[part]);
    seen.front().shapes.maturedTimeToEscalate = medianOf(std::move(seen.front().matured));
    seen.front().shapes.escalated = seen.front().rate.curve();
    return std::move(seen.front().shapes);
}

} // namespace palier
