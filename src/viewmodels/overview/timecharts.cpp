// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/timecharts.h"

#include "viewmodels/overview/timeaxis.h"
#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace palier {

namespace {

/** Whether the brush chose days of this slot. */
bool isBrushed(const TimeSlot &slot, const DashboardQuery &query)
{
    return query.view.brush && slot.end > *query.brushed.from && slot.start < *query.brushed.to;
}

class RateChart
{
    Q_DECLARE_TR_FUNCTIONS(palier::RateChart)

public:
    RateChart(const Dashboard &dashboard, const Format &format) : m_dashboard(dashboard), m_format(format), m_phrases(format) {}

    TimeSeriesChart chart(const std::optional<Band> &band)
    {
        const DashboardQuery &query = m_dashboard.query;
        m_chart.band = band;
        if (band)
            m_chart.bandText = tr("healthy %1").arg(m_format.range(band->low, band->high));
        m_chart.table.header = {
            tr("Period"), tr("Escalation rate"), tr("95% interval"), tr("Escalated"), tr("Tickets"), tr("Undecided")};
        for (const TimeSlot &slot : timeSlots(m_dashboard.overTime, query.step, query.charted, query.now, m_format))
            add(slot);
        setApart();
        if (m_undecided > 0)
            m_chart.youngText = tr("young data: %1 ticket(s) undecided", nullptr, static_cast<int>(m_undecided))
                                    .arg(m_format.number(m_undecided));
        return std::move(m_chart);
    }

private:
    void add(const TimeSlot &slot)
    {
        TimeSeriesChart::Point point{.key = slot.key, .label = slot.label};
        point.young = slot.isYoung(Horizons.at(m_dashboard.query.rateHorizon).length, m_dashboard.query.now);
        point.selected = isBrushed(slot, m_dashboard.query);
        const EscalationRate rate = slot.kpis ? slot.kpis->get<EscalationRate>() : EscalationRate{};
        if (const auto value = rate.toDate.value())
            point.percent = 100 * *value;
        if (rate.toDate.interval)
            point.interval = Interval{100 * rate.toDate.interval->low, 100 * rate.toDate.interval->high};
        if (point.young)
            m_undecided += rate.undecided;
        point.tip = tip(slot, rate, point.young);
        m_tickets.push_back(rate.toDate.of);
        m_chart.table.rows.push_back({slot.title, m_format.percent(rate.toDate.value()), m_format.interval(rate.toDate.interval),
            m_format.number(rate.toDate.count), m_format.number(rate.toDate.of), m_format.number(rate.undecided)});
        m_chart.points.push_back(std::move(point));
    }

    void setApart()
    {
        const std::vector<bool> few = fewAmong(m_tickets, TicketsForPoint);
        for (std::size_t i = 0; i < few.size(); ++i) {
            m_chart.points[i].few = few[i];
            if (few[i])
                m_chart.points[i].tip += QLatin1Char('\n') + tr("too few to be part of the line");
        }
    }

    QString tip(const TimeSlot &slot, const EscalationRate &rate, bool young) const
    {
        if (rate.toDate.of == 0)
            return tr("%1\nno tickets").arg(slot.title);
        QStringList lines{slot.title, tr("escalation rate to date %1").arg(m_format.percent(rate.toDate.value())),
            m_phrases.ofTickets(rate.toDate.count, rate.toDate.of),
            tr("95% interval %1").arg(m_format.interval(rate.toDate.interval))};
        if (young)
            lines.append(tr("still undecided: %1").arg(m_format.number(rate.undecided)));
        return lines.join(QLatin1Char('\n'));
    }

    const Dashboard &m_dashboard;
    const Format &m_format;
    Phrases m_phrases;
    TimeSeriesChart m_chart;
    qint64 m_undecided = 0;
    std::vector<qint64> m_tickets; // of each point
};

class OutcomeBars
{
    Q_DECLARE_TR_FUNCTIONS(palier::OutcomeBars)

public:
    explicit OutcomeBars(const Format &format) : m_format(format), m_phrases(format)
    {
        m_chart.names = {tr("resolved"), tr("resolved, not yet held"), tr("answered back"), tr("bounced"), tr("reopened"),
            tr("closed"), tr("open")};
        m_chart.table.header =
            QStringList{tr("Week"), tr("Escalations")} + QStringList(m_chart.names.begin(), m_chart.names.end());
    }

    void add(const TimeSlot &slot, bool selected)
    {
        const Outcomes outcomes = slot.kpis ? slot.kpis->get<Outcomes>() : Outcomes{};
        OutcomeChart::Bar bar{.key = slot.key, .label = slot.label, .counts = countsOf(outcomes), .selected = selected};
        QStringList row{slot.title, m_format.number(outcomes.all())};
        for (std::size_t i = 0; i < OutcomeChart::SegmentCount; ++i) {
            const Share share{bar.counts[i], outcomes.all(), {}};
            bar.tips[i] = tr("%1\n%2: %3 (%4)")
                              .arg(slot.title, m_chart.names[i], m_phrases.ofEscalations(share.count, share.of),
                                  m_format.percent(share.value()));
            row.append(m_format.number(bar.counts[i]));
        }
        m_chart.table.rows.push_back(row);
        m_chart.bars.push_back(std::move(bar));
    }

    OutcomeChart &chart() { return m_chart; }

private:
    static std::array<qint64, OutcomeChart::SegmentCount> countsOf(const Outcomes &outcomes)
    {
        return {outcomes.of(Outcome::Resolved) - outcomes.notYetHeld, outcomes.notYetHeld, outcomes.of(Outcome::Answered),
            outcomes.of(Outcome::Bounced), outcomes.of(Outcome::Reopened), outcomes.of(Outcome::Closed),
            outcomes.of(Outcome::Open)};
    }

    const Format &m_format;
    Phrases m_phrases;
    OutcomeChart m_chart;
};

} // namespace

TimeSeriesChart rateOverTimeChart(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format)
{
    return RateChart(dashboard, format).chart(settings.band(QStringLiteral("rate")));
}

OutcomeChart outcomeChart(const Dashboard &dashboard, const Format &format)
{
    OutcomeBars bars(format);
    const DashboardQuery &query = dashboard.query;
    for (const TimeSlot &slot : timeSlots(dashboard.byWeek, TimeBuckets::Size::Weeks, query.weeks, query.now, format))
        bars.add(slot, isBrushed(slot, query));
    return std::move(bars.chart());
}

} // namespace palier
