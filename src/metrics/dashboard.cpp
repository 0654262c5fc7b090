// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/dashboard.h"

#include "ledger/dimensions.h"
#include "ledger/tickethistory.h"
#include "metrics/compute.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

/** How much of the past the matured reference of a curve looks at. */
constexpr Duration ReferenceLength = 90 * Day;

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
            auto snapshot = compute(table, {m_query.now, part.period, m_query.zone, part.filters, part.groupings, m_query.costs,
                                               m_query.promises, m_query.business});
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

/** Where the answers to a dashboard's questions are. */
struct Asked {
    std::size_t whole, units, topics, time, weeks, recent, former;
    std::optional<std::size_t> before;
};

QString topicName()
{
    return nameOf(BuiltInDimension::Topic);
}

Asked ask(Parts &parts, const DashboardQuery &query)
{
    const QString unit = dimension::Unit;
    const QString topic = topicName();
    const Instant end = query.now + Duration{1}; // what happens at `now` exists
    Asked asked{.whole = parts.ask(query.brushed, {}),
        .units = parts.ask(query.brushed, unit, unit),
        .topics = parts.ask(query.brushed, topic, topic),
        .time = parts.ask(query.charted, TimeBuckets::nameOf(query.step)),
        .weeks = parts.ask(query.weeks, TimeBuckets::nameOf(TimeBuckets::Size::Weeks)),
        .recent = parts.ask({end - RecentPast, end}, topic, topic),
        .former = parts.ask({end - RecentPast - ReferencePast, end - RecentPast}, topic, topic),
        .before = {}};
    if (query.comparison)
        asked.before = parts.ask(*query.comparison, {});
    return asked;
}

Dashboard put(const Asked &asked, const std::vector<Snapshot> &answers, const DashboardQuery &query)
{
    const QString topic = topicName();
    Dashboard dashboard{.query = query, .all = answers[asked.whole].all};
    if (asked.before)
        dashboard.before = answers[*asked.before].all;
    dashboard.overTime = groupingOf(answers[asked.time], TimeBuckets::nameOf(query.step));
    dashboard.byWeek = groupingOf(answers[asked.weeks], TimeBuckets::nameOf(TimeBuckets::Size::Weeks));
    dashboard.byUnit = groupingOf(answers[asked.units], dimension::Unit);
    dashboard.byTopic = groupingOf(answers[asked.topics], topic);
    const Duration known = std::clamp(query.now - RecentPast - query.first, Duration{0}, ReferencePast);
    dashboard.topicTrends = trendsOf(groupingOf(answers[asked.recent], topic), groupingOf(answers[asked.former], topic), known);
    dashboard.outside = answers[asked.whole].outside;
    dashboard.unknownValues = answers[asked.whole].unknownValues;
    return dashboard;
}

Query selecting(const DashboardQuery &query, const TimeRange &period)
{
    return {query.now, period, query.zone, query.view.filters, {}, query.costs, {}, query.business};
}

/** The charts of escalations ignore their own filters, like all charts; a filter on one of them is rare enough for a look of its
    own. */
Result<Done> widenOwnCharts(const FactTable &table, const DashboardQuery &query, Duration horizon, Shapes &shapes)
{
    constexpr std::array Charts{dimension::HourOfWeek, dimension::LevelChange, dimension::TimeToEscalate};
    for (const QLatin1String own : Charts) {
        Query wider = selecting(query, query.brushed);
        if (std::erase_if(wider.filters, [&](const Filter &filter) { return filter.dimension == own; }) == 0)
            continue;
        auto seen = computeShapes(table, wider, horizon);
        if (!seen)
            return seen.error();
        if (own == dimension::HourOfWeek)
            shapes.escalationsByHour = seen->escalationsByHour;
        else if (own == dimension::LevelChange)
            shapes.flow = seen->flow;
        else
            shapes.timeToEscalate = seen->timeToEscalate;
    }
    return Done{};
}

Result<Done> addShapes(const FactTable &table, const DashboardQuery &query, Dashboard &dashboard)
{
    const Duration horizon = Horizons.at(query.rateHorizon).length;
    const TimeRange matured{query.now - horizon - ReferenceLength, query.now - horizon + Duration{1}};
    auto shapes = computeShapes(table, selecting(query, query.brushed), horizon);
    if (!shapes)
        return shapes.error();
    auto reference = computeShapes(table, selecting(query, matured), horizon);
    if (!reference)
        return reference.error();
    auto today = computeToday(table, selecting(query, {}));
    if (!today)
        return today.error();
    if (const auto widened = widenOwnCharts(table, query, horizon, *shapes); !widened)
        return widened.error();
    dashboard.shapes = *std::move(shapes);
    dashboard.referenceCurve = std::move(reference->escalated);
    dashboard.today = *today;
    dashboard.choices = filterChoices(table);
    if (query.comparison) {
        auto before = computeShapes(table, selecting(query, *query.comparison), horizon);
        if (!before)
            return before.error();
        dashboard.timeToEscalateBefore = before->maturedTimeToEscalate;
    }
    return Done{};
}

} // namespace

Result<Dashboard> computeDashboard(const FactTable &table, const DashboardQuery &query)
{
    Parts parts(query);
    const Asked asked = ask(parts, query);
    const auto answers = parts.answer(table);
    if (!answers)
        return answers.error();
    Dashboard dashboard = put(asked, *answers, query);
    dashboard.isEmpty = std::ranges::all_of(table.chunks(), [](const auto &chunk) { return chunk->size() == 0; });
    if (const auto added = addShapes(table, query, dashboard); !added)
        return added.error();
    return dashboard;
}

} // namespace palier
