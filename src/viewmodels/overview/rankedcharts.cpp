// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/rankedcharts.h"

#include "ledger/dimensions.h"
#include "ledger/tickethistory.h"
#include "viewmodels/dimensiontext.h"
#include "viewmodels/report/phrases.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace palier {

namespace {

class UnitRows
{
    Q_DECLARE_TR_FUNCTIONS(palier::UnitRows)

public:
    UnitRows(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format)
        : m_dashboard(dashboard), m_settings(settings), m_format(format), m_phrases(format)
    {}

    RankedChart chart()
    {
        m_chart.dimension = dimension::Unit;
        m_chart.table.header = {tr("Unit"), tr("Escalation rate"), tr("95% interval"), tr("Escalated"), tr("Tickets")};
        Share whole;
        for (const Group &group : m_dashboard.byUnit.groups) {
            const Share &share = group.kpis.get<EscalationRate>().toDate;
            whole.count += share.count;
            whole.of += share.of;
            if (share.of > 0)
                add(group);
        }
        std::ranges::stable_sort(m_chart.rows, [](const RankedChart::Row &a, const RankedChart::Row &b) {
            return a.uncertain != b.uncertain ? b.uncertain : a.value > b.value;
        });
        addMean(whole);
        fillTable();
        return std::move(m_chart);
    }

private:
    void add(const Group &group)
    {
        const auto &rate = group.kpis.get<EscalationRate>();
        const Share &share = rate.toDate;
        const HorizonFigure &figure = rate.atHorizon.at(m_dashboard.query.rateHorizon);
        RankedChart::Row row{.key = group.value, .label = dimensionValueText(dimension::Unit, group.value)};
        row.value = 100 * *share.value();
        if (share.interval)
            row.interval = Interval{100 * share.interval->low, 100 * share.interval->high};
        row.valueText = m_format.percent(share.value());
        row.noteText = tr("n=%1").arg(m_format.number(share.of));
        row.uncertain = share.of < EnoughForTone;
        row.tone = toneOf(figure, share.of, m_settings.band(QStringLiteral("rate"), group.value));
        row.selected = isSelected(m_dashboard.query.view, m_chart.dimension, group.value);
        row.tip = tip(row, share, figure.estimable);
        m_shares.insert(row.key, share);
        m_chart.rows.push_back(std::move(row));
    }

    QString tip(const RankedChart::Row &row, const Share &share, bool estimable) const
    {
        QStringList lines{row.label, tr("escalation rate to date %1").arg(row.valueText),
            m_phrases.ofTickets(share.count, share.of), tr("95% interval %1").arg(m_format.interval(share.interval))};
        if (row.uncertain)
            lines.append(tr("too few tickets to judge"));
        else if (!estimable)
            lines.append(tr("%1: %2").arg(Phrases::afterHorizon(m_dashboard.query.rateHorizon), Phrases::notYetEstimable()));
        else if (const QString verdict = m_phrases.verdict(row.tone, m_settings.band(QStringLiteral("rate"), row.key));
            !verdict.isEmpty())
            lines.append(tr("%1: %2").arg(Phrases::afterHorizon(m_dashboard.query.rateHorizon), verdict));
        return lines.join(QLatin1Char('\n'));
    }

    void addMean(const Share &whole)
    {
        if (whole.of == 0)
            return;
        m_chart.mean = 100 * *whole.value();
        m_chart.meanText = tr("all %1").arg(m_format.percent(whole.value()));
    }

    void fillTable()
    {
        for (const RankedChart::Row &row : m_chart.rows) {
            const Share share = m_shares.value(row.key);
            m_chart.table.rows.push_back({row.label, row.valueText, m_format.interval(share.interval),
                m_format.number(share.count), m_format.number(share.of)});
        }
    }

    const Dashboard &m_dashboard;
    const WorkspaceSettings &m_settings;
    const Format &m_format;
    Phrases m_phrases;
    RankedChart m_chart;
    QHash<QString, Share> m_shares;
};

class TopicRows
{
    Q_DECLARE_TR_FUNCTIONS(palier::TopicRows)

public:
    TopicRows(const Dashboard &dashboard, const Format &format) : m_dashboard(dashboard), m_format(format) {}

    RankedChart chart()
    {
        m_chart.dimension = nameOf(BuiltInDimension::Topic);
        m_chart.table.header = {tr("Topic"), tr("Escalations"), tr("Last 14 days"), tr("8 weeks before")};
        std::vector<const Group *> groups;
        for (const Group &group : m_dashboard.byTopic.groups) {
            if (escalationsOf(group) > 0)
                groups.push_back(&group);
        }
        std::ranges::stable_sort(groups, std::greater{}, [](const Group *group) { return escalationsOf(*group); });
        for (const Group *group : groups)
            take(*group);
        if (m_restTopics > 0)
            addRest();
        return std::move(m_chart);
    }

private:
    static constexpr std::size_t MostRows = 7;

    static qint64 escalationsOf(const Group &group) { return group.kpis.get<Outcomes>().all(); }

    Trend trendOf(const QString &topic) const
    {
        const auto found = std::ranges::find(m_dashboard.topicTrends, topic, &Trend::value);
        return found == m_dashboard.topicTrends.end() ? Trend{} : *found;
    }

    /** The biggest ones, and all that somebody should look at. */
    void take(const Group &group)
    {
        const Trend trend = trendOf(group.value);
        const bool selected = isSelected(m_dashboard.query.view, m_chart.dimension, group.value);
        const QString label = dimensionValueText(m_chart.dimension, group.value);
        const qint64 count = escalationsOf(group);
        m_chart.table.rows.push_back(
            {label, m_format.number(count), m_format.number(trend.recent), m_format.number(trend.before)});
        if (m_chart.rows.size() >= MostRows && !trend.rising && !selected) {
            ++m_restTopics;
            m_restEscalations += count;
            return;
        }
        RankedChart::Row row{.key = group.value, .label = label, .value = static_cast<double>(count)};
        row.valueText = m_format.number(count);
        row.rising = trend.rising;
        if (trend.rising)
            row.noteText = trend.before > 0 ? tr("▲ ×%1").arg(m_format.decimal(trend.ratio, 1)) : tr("▲ new");
        row.selected = selected;
        row.tip = tip(row, trend);
        m_chart.rows.push_back(std::move(row));
    }

    QString tip(const RankedChart::Row &row, const Trend &trend) const
    {
        QStringList lines{row.label, tr("%1 escalation(s)", nullptr, static_cast<int>(row.value)).arg(row.valueText),
            tr("last 14 days: %1; the 8 weeks before: %2").arg(m_format.number(trend.recent), m_format.number(trend.before))};
        if (trend.rising)
            lines.append(tr("rising: this is more than chance explains"));
        return lines.join(QLatin1Char('\n'));
    }

    void addRest()
    {
        RankedChart::Row row{
            .label = tr("Others (%1)").arg(m_format.number(m_restTopics)), .value = static_cast<double>(m_restEscalations)};
        row.valueText = m_format.number(m_restEscalations);
        row.tip = tr("%1 more topic(s)", nullptr, static_cast<int>(m_restTopics)).arg(m_format.number(m_restTopics));
        row.isRest = true;
        m_chart.rows.push_back(std::move(row));
    }

    const Dashboard &m_dashboard;
    const Format &m_format;
    RankedChart m_chart;
    qint64 m_restTopics = 0, m_restEscalations = 0;
};

} // namespace

RankedChart unitChart(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format)
{
    return UnitRows(dashboard, settings, format).chart();
}

RankedChart topicChart(const Dashboard &dashboard, const Format &format)
{
    return TopicRows(dashboard, format).chart();
}

} // namespace palier
