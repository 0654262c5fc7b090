// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/compute.h"

#include "base/parallel.h"
#include "metrics/selection.h"

#include <algorithm>

namespace palier {

namespace {

/** The states of one grouping, by code; only those that something was added to. */
using GroupStates = std::vector<std::unique_ptr<KpiState>>;

KpiState &stateOf(GroupStates &states, quint32 code)
{
    if (!states[code])
        states[code] = std::make_unique<KpiState>();
    return *states[code];
}

/** What one thread has added up. */
struct Sums {
    qint64 outside = 0;
    KpiState all;
    std::vector<GroupStates> groups; // by axis

    void merge(Sums &other);
};

void Sums::merge(Sums &other)
{
    outside += other.outside;
    all.merge(other.all);
    for (std::size_t axis = 0; axis < groups.size(); ++axis) {
        for (std::size_t code = 0; code < groups[axis].size(); ++code) {
            auto &theirs = other.groups[axis][code];
            if (theirs && groups[axis][code])
                groups[axis][code]->merge(*theirs);
            else if (theirs)
                groups[axis][code] = std::move(theirs);
        }
    }
}

/** Adds chunks to sums. One thread. */
class Scan
{
public:
    Scan(const Selection &selection, const std::vector<Axis> &axes, const MetricContext &context)
        : m_selection(selection), m_axes(axes), m_context(context)
    {
        for (const Axis &axis : axes)
            m_sums.groups.emplace_back(axis.size());
    }

    void add(const FactChunk &chunk, quint64 chunkIndex)
    {
        m_selection.apply(chunk, m_selected);
        m_sums.outside += m_selected.outside;
        m_firstTicket = chunkIndex * HistoryChunk::MostTickets;
        addTo(
            chunk, true, [this](std::size_t) -> KpiState & { return m_sums.all; },
            [this](std::size_t) -> KpiState & { return m_sums.all; });
        for (std::size_t i = 0; i < m_axes.size(); ++i)
            addGroups(chunk, m_axes[i], m_sums.groups[i]);
    }

    Sums &sums() { return m_sums; }

private:
    void addGroups(const FactChunk &chunk, const Axis &axis, GroupStates &states)
    {
        axis.ticketCodes(chunk, m_ticketCodes);
        axis.escalationCodes(chunk, m_escalationCodes);
        addTo(
            chunk, !axis.isEscalationsOnly(), [&](std::size_t row) -> KpiState & { return stateOf(states, m_ticketCodes[row]); },
            [&](std::size_t i) -> KpiState & { return stateOf(states, m_escalationCodes[i]); });
    }

    template<typename OfTicket, typename OfEscalation>
    void addTo(const FactChunk &chunk, bool withTickets, OfTicket ofTicket, OfEscalation ofEscalation)
    {
        for (std::size_t row = 0; withTickets && row < chunk.size(); ++row) {
            if (m_selected.ticketIn[row])
                ofTicket(row).addTicket(m_selected.tickets[row], m_context);
        }
        for (std::size_t i = 0; i < chunk.escalations.size(); ++i) {
            if (m_selected.escalationIn[i])
                ofEscalation(i).addEscalation({chunk.escalations[i], m_firstTicket + chunk.escalations[i].row}, m_context);
        }
    }

    const Selection &m_selection;
    const std::vector<Axis> &m_axes;
    const MetricContext &m_context;
    Sums m_sums;
    SelectedChunk m_selected;
    quint64 m_firstTicket = 0;
    std::vector<quint32> m_ticketCodes, m_escalationCodes;
};

/** Adds up all chunks, a run of neighbours for each thread. */
Sums scan(const FactTable &table, const Selection &selection, const std::vector<Axis> &axes, const MetricContext &context)
{
    const std::size_t count = table.chunks().size();
    const auto parts = std::clamp<std::size_t>(count, 1, static_cast<std::size_t>(workerCount()));
    std::vector<Scan> scans;
    for (std::size_t part = 0; part < parts; ++part)
        scans.emplace_back(selection, axes, context);
    parallelFor(static_cast<qsizetype>(parts), [&](qsizetype i) {
        const auto part = static_cast<std::size_t>(i);
        for (std::size_t chunk = count * part / parts; chunk < count * (part + 1) / parts; ++chunk)
            scans[part].add(*table.chunks()[chunk], chunk);
    });
    for (std::size_t part = 1; part < parts; ++part)
        scans.front().sums().merge(scans[part].sums());
    return std::move(scans.front().sums());
}

void sortGroups(Grouping &grouping)
{
    if (grouping.isTime)
        return; // their codes are in the order of time already
    const auto sizeOf = [&grouping](const Group &group) {
        return grouping.hasTickets ? group.kpis.get<EscalationRate>().toDate.of : group.kpis.get<Outcomes>().all();
    };
    std::ranges::sort(grouping.groups,
        [&](const Group &a, const Group &b) { return sizeOf(a) != sizeOf(b) ? sizeOf(a) > sizeOf(b) : a.value < b.value; });
}

Grouping groupingOf(const Axis &axis, const GroupStates &states, const MetricContext &context)
{
    Grouping grouping{axis.name(), axis.isTime(), !axis.isEscalationsOnly(), {}};
    std::vector<quint32> codes;
    for (quint32 code = 0; code < axis.size(); ++code) {
        if (states[code])
            codes.push_back(code);
    }
    grouping.groups.resize(codes.size());
    parallelFor(static_cast<qsizetype>(codes.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        grouping.groups[index] = {axis.label(codes[index]), states[codes[index]]->value(context)};
    });
    sortGroups(grouping);
    return grouping;
}

Result<std::vector<Axis>> axesOf(const FactTable &table, const Query &query)
{
    std::vector<Axis> axes;
    for (const QString &name : query.groupings) {
        auto axis = Axis::resolve(name, table, query.zone);
        if (!axis)
            return axis.error();
        axes.push_back(*std::move(axis));
    }
    return axes;
}

} // namespace

Result<Snapshot> compute(const FactTable &table, const Query &query)
{
    const auto selection = Selection::resolve(table, query);
    const auto axes = axesOf(table, query);
    if (!selection || !axes)
        return selection ? axes.error() : selection.error();
    const Instant now = std::clamp(query.now, EarliestInstant, LatestInstant);
    const auto window = static_cast<quint32>(table.settings().reopenWindow.count());
    const MetricContext context{packed(now), window, query.costs};
    const Sums sums = scan(table, *selection, *axes, context);
    Snapshot snapshot{query, sums.outside, sums.all.value(context), {}, selection->unknownValues()};
    for (std::size_t i = 0; i < axes->size(); ++i)
        snapshot.groupings.push_back(groupingOf((*axes)[i], sums.groups[i], context));
    return snapshot;
}

} // namespace palier
