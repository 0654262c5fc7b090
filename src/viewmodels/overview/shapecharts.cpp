// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/shapecharts.h"

#include "ledger/dimensions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

class Durations
{
    Q_DECLARE_TR_FUNCTIONS(palier::Durations)

public:
    Durations(const Dashboard &dashboard, const Format &format)
        : m_dashboard(dashboard), m_format(format), m_open(dashboard.query.business != nullptr)
    {}

    DurationChart chart()
    {
        m_chart.scaleText = m_open ? tr("open hours, logarithmic scale") : tr("logarithmic scale");
        m_chart.table.header = m_open ? QStringList{tr("From, open hours"), tr("To, open hours"), tr("Tickets escalated")}
                                      : QStringList{tr("From"), tr("To"), tr("Tickets escalated")};
        addBins();
        for (const Duration tick : {5 * Minute, 30 * Minute, 2 * Hour, 8 * Hour, Day, 4 * Day, 14 * Day, 60 * Day})
            m_chart.ticks.push_back(mark(tick, shown(tick)));
        const DurationFigures &figures = m_dashboard.all.get<TimeToEscalate>().toDate;
        if (figures.median) {
            m_chart.median = mark(*figures.median, tr("median %1").arg(shown(figures.median)));
            m_chart.p90 = mark(*figures.p90, tr("90%: %1").arg(shown(figures.p90)));
        }
        addCurves();
        return std::move(m_chart);
    }

private:
    QString shown(std::optional<Duration> duration) const { return m_format.durationIn(duration, m_open); }

    /** Horizons are calendar time, and so are the curves that lead to them: on an axis of open hours they would lie. */
    void addCurves()
    {
        if (m_open) {
            if (!m_chart.bins.empty())
                m_chart.note = tr("The share escalated by then is always calendar time: without open hours it is here.");
            return;
        }
        m_chart.curve = curveOf(m_dashboard.shapes.escalated);
        m_chart.reference = curveOf(m_dashboard.referenceCurve);
        m_chart.curveText = tr("share escalated by then");
        if (!m_chart.reference.empty())
            m_chart.referenceText = tr("90 days before");
    }

    static DurationChart::Mark mark(Duration at, const QString &text) { return {static_cast<double>(at.count()), text}; }

    /** Two of the 64 bins make one bar; those before the first and behind the last escalation are left out. */
    void addBins()
    {
        const auto &counts = m_dashboard.shapes.timeToEscalate.counts;
        const auto empty = [](qint64 count) { return count == 0; };
        const auto first = std::ranges::find_if_not(counts, empty) - counts.begin();
        const auto last = counts.rend() - std::ranges::find_if_not(counts.rbegin(), counts.rend(), empty);
        for (auto bin = static_cast<std::size_t>(first) / 2 * 2; bin < static_cast<std::size_t>(last); bin += 2)
            addBar(bin, counts[bin] + counts[bin + 1]);
    }

    /** The bars at both ends also hold all that lies beyond the axis, and say so. */
    void addBar(std::size_t bin, qint64 count)
    {
        const double from = DurationHistogram::edge(bin);
        const double to = DurationHistogram::edge(bin + 2);
        const bool isLast = bin + 2 == DurationHistogram::Bins;
        const QString fromText = shown(Duration{bin == 0 ? 0 : std::llround(from)});
        const QString toText = isLast ? tr("longer") : shown(Duration{std::llround(to)});
        const QString number = m_format.number(count);
        DurationChart::Bin bar{
            .key = DurationHistogram::nameOfBar(bin / 2), .fromSeconds = from, .toSeconds = to, .count = count};
        const QString tip = m_open ? tr("%1 – %2 in open hours\n%3 ticket(s) escalated", nullptr, static_cast<int>(count))
                                   : tr("%1 – %2\n%3 ticket(s) escalated", nullptr, static_cast<int>(count));
        bar.tip = tip.arg(fromText, toText, number);
        bar.selected = isSelected(m_dashboard.query.view, dimension::TimeToEscalate, bar.key);
        m_chart.bins.push_back(std::move(bar));
        m_chart.table.rows.push_back({fromText, toText, number});
    }

    /** Thousands of steps would fall on the same pixels: those that change the picture are enough. */
    static std::vector<DurationChart::CurvePoint> curveOf(const std::vector<CurveStep> &steps)
    {
        constexpr double LeastWiden = 1.02;
        std::vector<DurationChart::CurvePoint> points;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const DurationChart::CurvePoint point{std::max(1.0, static_cast<double>(steps[i].after)), 100 * steps[i].value};
            if (!points.empty() && i + 1 < steps.size() && point.seconds < points.back().seconds * LeastWiden)
                continue;
            points.push_back(point);
        }
        return points;
    }

    const Dashboard &m_dashboard;
    const Format &m_format;
    bool m_open; // whether durations are in open hours
    DurationChart m_chart;
};

class Hours
{
    Q_DECLARE_TR_FUNCTIONS(palier::Hours)

public:
    static WeekHoursChart chart(const Dashboard &dashboard, const Format &format)
    {
        WeekHoursChart chart;
        chart.table.header.append(tr("Weekday"));
        for (std::size_t hour = 0; hour < 24; ++hour) {
            chart.hours[hour] = hour % 6 == 0 ? hourText(hour) : QString();
            chart.table.header.append(hourText(hour));
        }
        qint64 most = 0;
        for (std::size_t day = 0; day < 7; ++day)
            most = std::max(most, addDay(dashboard, format, day, chart));
        if (most > 0) {
            chart.zeroText = format.number(0);
            chart.mostText = format.number(most);
        }
        return chart;
    }

private:
    static QString hourText(std::size_t hour) { return tr("%1:00", "hour of the day").arg(hour); }

    static qint64 addDay(const Dashboard &dashboard, const Format &format, std::size_t day, WeekHoursChart &chart)
    {
        const auto weekday = static_cast<int>(day) + 1;
        chart.weekdays[day] = format.shortWeekday(weekday);
        QStringList row{format.weekday(weekday)};
        qint64 most = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const qint64 count = dashboard.shapes.escalationsByHour[day * 24 + hour];
            chart.counts[day][hour] = count;
            chart.selected[day][hour] =
                isSelected(dashboard.query.view, dimension::HourOfWeek, HoursOfWeek::nameOf(static_cast<int>(day * 24 + hour)));
            chart.tips[day][hour] = tr("%1, %2 – %3\n%4 escalation(s)", nullptr, static_cast<int>(count))
                                        .arg(format.weekday(weekday), hourText(hour), hourText(hour + 1), format.number(count));
            row.append(format.number(count));
            most = std::max(most, count);
        }
        chart.table.rows.push_back(row);
        return most;
    }
};

class Flow
{
    Q_DECLARE_TR_FUNCTIONS(palier::Flow)

public:
    Flow(const Dashboard &dashboard, const Format &format)
        : m_shapes(dashboard.shapes), m_view(dashboard.query.view), m_format(format)
    {}

    FlowChart chart()
    {
        m_chart.table.header = {tr("From"), tr("To"), tr("Escalations")};
        std::array<int, 16> index{};
        for (std::size_t tier = 1; tier < index.size(); ++tier) {
            index[tier] = static_cast<int>(m_chart.tiers.size());
            if (m_shapes.ticketsByTier[tier] > 0 || isLinked(tier))
                addTier(tier);
        }
        for (std::size_t from = 1; from < index.size(); ++from) {
            for (std::size_t to = from + 1; to < index.size(); ++to)
                addLink(from, to, index);
        }
        return std::move(m_chart);
    }

private:
    bool isLinked(std::size_t tier) const
    {
        return std::ranges::any_of(m_shapes.flow[tier], [](qint64 count) { return count > 0; }) ||
               std::ranges::any_of(m_shapes.flow, [&](const auto &row) { return row[tier] > 0; });
    }

    static QString nameOf(std::size_t tier) { return tr("Level %1").arg(tier); }

    void addTier(std::size_t tier)
    {
        const qint64 tickets = m_shapes.ticketsByTier[tier];
        FlowChart::Tier node{.tier = static_cast<int>(tier), .name = nameOf(tier), .tickets = tickets};
        node.text = m_format.number(tickets);
        node.tip = tr("%1\nheld %2 ticket(s)", nullptr, static_cast<int>(tickets)).arg(node.name, node.text);
        m_chart.tiers.push_back(std::move(node));
    }

    void addLink(std::size_t from, std::size_t to, const std::array<int, 16> &index)
    {
        const qint64 count = m_shapes.flow[from][to];
        if (count == 0)
            return;
        m_chart.links.push_back({.from = index[from],
            .to = index[to],
            .count = count,
            .text = m_format.number(count),
            .tip = tr("%1 to %2\n%3 escalation(s)", nullptr, static_cast<int>(count))
                .arg(nameOf(from), nameOf(to), m_format.number(count)),
            .selected = isSelected(m_view, dimension::LevelChange, QStringLiteral("%1>%2").arg(from).arg(to))});
        m_chart.table.rows.push_back({nameOf(from), nameOf(to), m_format.number(count)});
    }

    const Shapes &m_shapes;
    const View &m_view;
    const Format &m_format;
    FlowChart m_chart;
};

} // namespace

DurationChart durationChart(const Dashboard &dashboard, const Format &format)
{
    return Durations(dashboard, format).chart();
}

WeekHoursChart weekHoursChart(const Dashboard &dashboard, const Format &format)
{
    return Hours::chart(dashboard, format);
}

FlowChart flowChart(const Dashboard &dashboard, const Format &format)
{
    return Flow(dashboard, format).chart();
}

} // namespace palier
