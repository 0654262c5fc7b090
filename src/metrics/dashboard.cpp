// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/dashboard.h"

#include "ledger/dimensions.h"
#include "ledger/tickethistory.h"
#include "metrics/compute.h"

#include <algorithm>

namespace palier {

namespace {

/** Figures of the same tickets and escalations, for one or several charts. */
struct Part {
    TimeRange period;
    std::vector<Filter> filters;
    QStringList groupings;
};

/** The charts of a dashboard, brought together where they look at the same tickets: each ignores its own filter, so without
    filters there is one part, and with one there are two. */
class Parts
{
public:
    explicit Parts(const DashboardQuery &query) : m_query(query) {}

    /** Asks for a grouping; `ignored`: the dimension whose filters do not narrow it. Returns where the answer will be. */
    std::size_t ask(const TimeRange &period, const QString &grouping, const QString &ignored = {})
    {
        std::vector<Filter> filters = m_query.view.filters;
        std::erase_if(filters, [&](const Filter &filter) { return filter.dimension == ignored; });
        const auto same =
            std::ranges::find_if(m_parts, [&](const Part &part) { return part.period == period && part.filters == filters; });
        const auto index = static_cast<std::size_t>(same - m_parts.begin());
        if (same == m_parts.end())
            m_parts.push_back({period, std::move(filters), {}});
        if (!grouping.isEmpty())
            m_parts[index].groupings.append(grouping);
        return index;
    }

    Result<std::vector<Snapshot>> answer(const FactTable &table) const
    {
        std::vector<Snapshot> answers;
        for (const Part &part : m_parts) {
            auto snapshot = compute(table, {m_query.now, part.period, m_query.zone, part.filters, part.groupings, m_query.costs});
            if (!snapshot)
                return snapshot.error();
            answers.push_back(*std::move(snapshot));
        }
        return answers;
    }

private:
    const DashboardQuery &m_query;
    std::vector<Part> m_parts;
};

Grouping groupingOf(const Snapshot &snapshot, const QString &dimension)
{
    const auto found = std::ranges::find(snapshot.groupings, dimension, &Grouping::dimension);
    return found == snapshot.groupings.end() ? Grouping{} : *found;
}

} // namespace

Result<Dashboard> computeDashboard(const FactTable &table, const DashboardQuery &query)
{
    const QString unit = dimension::Unit;
    const QString topic = nameOf(BuiltInDimension::Topic);
    const QString step = TimeBuckets::nameOf(query.step);
    const QString week = TimeBuckets::nameOf(TimeBuckets::Size::Weeks);
    Parts parts(query);
    const std::size_t whole = parts.ask(query.brushed, {});
    const std::size_t units = parts.ask(query.brushed, unit, unit);
    const std::size_t topics = parts.ask(query.brushed, topic, topic);
    const std::size_t time = parts.ask(query.charted, step);
    const std::size_t weeks = parts.ask(query.weeks, week);
    const std::size_t before = query.comparison ? parts.ask(*query.comparison, {}) : 0;
    auto answers = parts.answer(table);
    if (!answers)
        return answers.error();
    Dashboard dashboard{.query = query, .all = (*answers)[whole].all};
    if (query.comparison)
        dashboard.before = (*answers)[before].all;
    dashboard.overTime = groupingOf((*answers)[time], step);
    dashboard.byWeek = groupingOf((*answers)[weeks], week);
    dashboard.byUnit = groupingOf((*answers)[units], unit);
    dashboard.byTopic = groupingOf((*answers)[topics], topic);
    dashboard.outside = (*answers)[whole].outside;
    dashboard.unknownValues = (*answers)[whole].unknownValues;
    return dashboard;
}

} // namespace palier
