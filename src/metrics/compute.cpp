// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/compute.h"

#include "base/parallel.h"
#include "metrics/selection.h"

#include <algorithm>
#include <numeric>

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
};

/** Brings the rows of a chunk that belong to one group together, so that its state is in the cache while it is added to: with
    hundreds of groups that is most of the time. Rows of one group keep their order. */
class RowOrder
{
public:
    /** The rows that are in, by code, each code below `size`; valid until the next call. */
    std::span<const quint32> byCode(const std::vector<quint32> &codes, const std::vector<quint8> &in, quint32 size)
    {
        m_rows.clear();
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if (in[row])
                m_rows.push_back(static_cast<quint32>(row));
        }
        if (size > MostCounted)
            return m_rows;
        m_starts.assign(size + 1, 0);
        for (const quint32 row : m_rows)
            ++m_starts[codes[row] + 1];
        std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
        m_ordered.resize(m_rows.size());
        for (const quint32 row : m_rows)
            m_ordered[m_starts[codes[row]]++] = row;
        return m_ordered;
    }

private:
    static constexpr quint32 MostCounted = 4 * HistoryChunk::MostTickets; // beyond, the counting costs more than it brings

    std::vector<quint32> m_rows, m_starts, m_ordered;
};

void countOpenHours(const BusinessTime &business, SelectedChunk &selected)
{
    for (std::size_t row = 0; row < selected.tickets.size(); ++row) {
        TicketFact &ticket = selected.tickets[row];
        const auto open = [&](quint32 after) { return after == NotYet ? NotYet : business.passed(ticket.created, after); };
        if (!selected.ticketIn[row])
            continue;
        ticket.openEscalated = open(ticket.escalatedAfter);
        ticket.openDone = open(ticket.doneAfter);
        ticket.openReplied = open(ticket.repliedAfter);
    }
}

/** Adds chunks to sums. One thread. */
class Scan
{
public:
    Scan(const Selection &selection, const std::vector<Axis> &axes, const MetricContext &context, const Query &query)
        : m_selection(selection), m_axes(axes), m_context(context), m_query(query)
    {
        m_sums.groups.reserve(axes.size());
        for (const Axis &axis : axes)
            m_sums.groups.emplace_back(axis.size());
    }

    void add(const FactChunk &chunk, std::size_t chunkIndex)
    {
        m_selection.apply(chunk, m_selected);
        if (m_query.business)
            countOpenHours(*m_query.business, m_selected);
        if (m_query.promises)
            m_query.promises->mark(chunkIndex, m_context.now, m_selected.tickets);
        m_sums.outside += m_selected.outside;
        m_firstTicket = chunkIndex * HistoryChunk::MostTickets;
        addAll(chunk);
        for (std::size_t i = 0; i < m_axes.size(); ++i)
            addGroups(chunk, m_axes[i], m_sums.groups[i]);
    }

    Sums &sums() { return m_sums; }

private:
    void addGroups(const FactChunk &chunk, const Axis &axis, GroupStates &states)
    {
        axis.ticketCodes(chunk, m_ticketCodes);
        axis.escalationCodes(chunk, m_escalationCodes);
        if (!axis.isEscalationsOnly()) {
            for (const quint32 row : m_rows.byCode(m_ticketCodes, m_selected.ticketIn, axis.size()))
                stateOf(states, m_ticketCodes[row]).addTicket(m_selected.tickets[row], m_context);
        }
        for (const quint32 i : m_rows.byCode(m_escalationCodes, m_selected.escalationIn, axis.size()))
            stateOf(states, m_escalationCodes[i]).addEscalation(escalation(chunk, i), m_context);
    }

    void addAll(const FactChunk &chunk)
    {
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            if (m_selected.ticketIn[row])
                m_sums.all.addTicket(m_selected.tickets[row], m_context);
        }
        for (std::size_t i = 0; i < chunk.escalations.size(); ++i) {
            if (m_selected.escalationIn[i])
                m_sums.all.addEscalation(escalation(chunk, i), m_context);
        }
    }

    EscalationInTicket escalation(const FactChunk &chunk, std::size_t i) const
    {
        return {chunk.escalations[i], m_firstTicket + chunk.escalations[i].row};
    }

    const Selection &m_selection;
    const std::vector<Axis> &m_axes;
    const MetricContext &m_context;
    const Query &m_query;
    Sums m_sums;
    SelectedChunk m_selected;
    quint64 m_firstTicket = 0;
    std::vector<quint32> m_ticketCodes, m_escalationCodes;
    RowOrder m_rows;
};

/** Adds up all chunks, a run of neighbours for each thread. */
std::vector<Sums> scan(const FactTable &table, const Selection &selection, const std::vector<Axis> &axes,
    const MetricContext &context, const Query &query)
{
    const std::size_t count = table.chunks().size();
    const auto parts = std::clamp<std::size_t>(count, 1, static_cast<std::size_t>(workerCount()));
    std::vector<Sums> sums(parts);
    parallelFor(static_cast<qsizetype>(parts), [&](qsizetype i) {
        const auto part = static_cast<std::size_t>(i);
        Scan scan(selection, axes, context, query);
        for (std::size_t chunk = count * part / parts; chunk < count * (part + 1) / parts; ++chunk)
            scan.add(*table.chunks()[chunk], chunk);
        sums[part] = std::move(scan.sums());
    });
    return sums;
}

/** Brings together what the threads have added up, and asks for the figures: one task a group, so that all cores have work to
    the end. */
class Finish
{
public:
    Finish(std::vector<Sums> sums, const std::vector<Axis> &axes, const MetricContext &context)
        : m_sums(std::move(sums)), m_axes(axes), m_context(context)
    {}

    void answer(Snapshot &snapshot)
    {
        for (const Axis &axis : m_axes)
            snapshot.groupings.push_back({axis.name(), axis.isTime(), !axis.isEscalationsOnly(), {}});
        std::vector<Task> tasks{{0, 0, &snapshot.all}};
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
            addTasks(axis, snapshot.groupings[axis], tasks);
        parallelFor(static_cast<qsizetype>(tasks.size()), [&](qsizetype i) {
            const Task &task = tasks[static_cast<std::size_t>(i)];
            *task.result = i == 0 ? allTogether() : together(task.axis, task.code);
        });
        for (const Sums &part : m_sums)
            snapshot.outside += part.outside;
    }

private:
    struct Task {
        std::size_t axis;
        quint32 code;
        Kpis *result;
    };

    void addTasks(std::size_t axis, Grouping &grouping, std::vector<Task> &tasks)
    {
        std::vector<quint32> codes;
        for (quint32 code = 0; code < m_axes[axis].size(); ++code) {
            if (std::ranges::any_of(m_sums, [&](const Sums &part) { return part.groups[axis][code] != nullptr; }))
                codes.push_back(code);
        }
        grouping.groups.resize(codes.size());
        for (std::size_t i = 0; i < codes.size(); ++i) {
            grouping.groups[i].value = m_axes[axis].label(codes[i]);
            tasks.push_back({axis, codes[i], &grouping.groups[i].kpis});
        }
    }

    Kpis allTogether()
    {
        for (std::size_t part = 1; part < m_sums.size(); ++part)
            m_sums.front().all.merge(m_sums[part].all);
        return m_sums.front().all.value(m_context);
    }

    Kpis together(std::size_t axis, quint32 code)
    {
        std::unique_ptr<KpiState> whole;
        for (Sums &part : m_sums) {
            std::unique_ptr<KpiState> state = std::move(part.groups[axis][code]);
            if (whole && state)
                whole->merge(*state);
            else if (state)
                whole = std::move(state);
        }
        return whole->value(m_context);
    }

    std::vector<Sums> m_sums;
    const std::vector<Axis> &m_axes;
    const MetricContext &m_context;
};

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

Result<std::vector<Axis>> axesOf(const FactTable &table, const Query &query)
{
    std::vector<Axis> axes;
    for (const QString &name : query.groupings) {
        auto axis = Axis::resolve(name, table, query.zone, query.business);
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
    const MetricContext context{packed(now), window, query.costs, query.business != nullptr};
    Snapshot snapshot{.query = query, .unknownValues = selection->unknownValues()};
    Finish(scan(table, *selection, *axes, context, query), *axes, context).answer(snapshot);
    for (Grouping &grouping : snapshot.groupings)
        sortGroups(grouping);
    return snapshot;
}

} // namespace palier
