// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/overview.h"

#include "viewmodels/overview/kpitiles.h"
#include "viewmodels/overview/rankedcharts.h"
#include "viewmodels/overview/shapecharts.h"
#include "viewmodels/overview/smalltiles.h"
#include "viewmodels/overview/timecharts.h"
#include "viewmodels/overview/todayline.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier {

namespace {

class EmptyText
{
    Q_DECLARE_TR_FUNCTIONS(palier::EmptyText)

public:
    static bool hasFigures(const Dashboard &dashboard)
    {
        return dashboard.all.get<EscalationRate>().toDate.of > 0 || dashboard.all.get<Outcomes>().all() > 0;
    }

    static Remedies remedies(const Dashboard &dashboard)
    {
        if (hasFigures(dashboard))
            return {};
        if (dashboard.isEmpty)
            return {.import = true};
        const View &view = dashboard.query.view;
        return {.allTime = view.period.kind != PeriodChoice::Kind::All || view.brush,
            .clear = !view.filters.empty(),
            .levels = dashboard.outside > 0};
    }

    static EmptyCharts charts(const Dashboard &dashboard)
    {
        const auto unless = [](bool has, const QString &words) { return has ? QString() : words; };
        const auto isSome = [](qint64 count) { return count > 0; };
        const auto hasEscalations = [](const Grouping &grouping) {
            return std::ranges::any_of(grouping.groups, [](const Group &group) { return group.kpis.get<Outcomes>().all() > 0; });
        };
        const Shapes &shapes = dashboard.shapes;
        const bool flows = std::ranges::any_of(shapes.flow, [&](const auto &from) { return std::ranges::any_of(from, isSome); });
        const bool isFiltered = !dashboard.query.view.filters.empty();
        const QString none =
            isFiltered ? tr("No escalations in this period with these filters.") : tr("No escalations in this period.");
        const QString noneOfTickets = isFiltered ? none : tr("No ticket of this period has been escalated.");
        return {.outcomes = unless(hasEscalations(dashboard.byWeek), none),
            .timeToEscalate = unless(std::ranges::any_of(shapes.timeToEscalate.counts, isSome), noneOfTickets),
            .topics = unless(hasEscalations(dashboard.byTopic), none),
            .weekHours = unless(std::ranges::any_of(shapes.escalationsByHour, isSome), none),
            .flow = unless(flows, none)};
    }

    static QString of(const Dashboard &dashboard)
    {
        if (hasFigures(dashboard))
            return {};
        if (dashboard.isEmpty)
            return tr("Nothing has been imported yet.");
        if (dashboard.outside > 0)
            return tr("The tickets of this period never were in a unit with a level. Say in Settings which unit is which level.");
        return dashboard.query.view.filters.empty() ? tr("No tickets in this period.")
                                                    : tr("No tickets in this period with these filters.");
    }
};

} // namespace

Overview overviewOf(const Dashboard &dashboard, const Format &format)
{
    const WorkspaceSettings &settings = dashboard.query.settings;
    return {.tiles = kpiTiles(dashboard, settings, format),
        .small = smallTiles(dashboard, format),
        .today = todayLine(dashboard, format),
        .rateOverTime = rateOverTimeChart(dashboard, settings, format),
        .outcomes = outcomeChart(dashboard, format),
        .timeToEscalate = durationChart(dashboard, format),
        .units = unitChart(dashboard, settings, format),
        .topics = topicChart(dashboard, format),
        .weekHours = weekHoursChart(dashboard, format),
        .flow = flowChart(dashboard, format),
        .emptyText = EmptyText::of(dashboard),
        .remedies = EmptyText::remedies(dashboard),
        .emptyCharts = EmptyText::charts(dashboard)};
}

} // namespace palier
