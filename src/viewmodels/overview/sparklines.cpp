// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/sparklines.h"

#include <cmath>

namespace palier {

Sparklines::Sparklines(const Dashboard &dashboard, const Format &format)
    : m_query(dashboard.query),
      m_format(format),
      m_slots(timeSlots(dashboard.overTime, m_query.step, m_query.charted, m_query.now, format))
{}

SparklineChart Sparklines::rate() const
{
    return percents<EscalationRate>(m_query.rateHorizon, TicketsForPoint);
}

SparklineChart Sparklines::time() const
{
    const auto median = [](const Kpis &kpis) -> Measured {
        const DurationFigures &times = kpis.get<TimeToEscalate>().toDate;
        return {times.median ? std::optional(static_cast<double>(times.median->count())) : std::nullopt, times.count};
    };
    const auto text = [this](double seconds) {
        return m_format.durationIn(Duration{std::llround(seconds)}, m_query.business != nullptr);
    };
    return line({m_query.rateHorizon, EscalationsForPoint, median, text});
}

SparklineChart Sparklines::success() const
{
    return percents<SuccessRate>(m_query.outcomeHorizon, EscalationsForPoint);
}

SparklineChart Sparklines::bounceBack() const
{
    return percents<BounceBackRate>(m_query.outcomeHorizon, EscalationsForPoint);
}

template<typename Metric>
SparklineChart Sparklines::percents(std::size_t horizon, qint64 enough) const
{
    const auto share = [](const Kpis &kpis) -> Measured {
        const auto &toDate = kpis.get<Metric>().toDate;
        return {toDate.value(), toDate.of};
    };
    return line({horizon, enough, share, [this](double value) { return m_format.percent(value); }});
}

SparklineChart Sparklines::line(const Course &course) const
{
    std::vector<Measured> measured;
    std::vector<qint64> counts;
    for (const TimeSlot &slot : m_slots) {
        measured.push_back(slot.kpis ? course.measure(*slot.kpis) : Measured{});
        counts.push_back(measured.back().of);
    }
    const std::vector<bool> few = fewAmong(counts, course.enough);
    SparklineChart chart;
    std::optional<double> first;
    std::optional<double> last;
    std::optional<double> young;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const auto value = measured[i].value;
        const bool isYoung = m_slots[i].isYoung(Horizons.at(course.horizon).length, m_query.now);
        chart.points.push_back({value, isYoung, few[i]});
        if (!value || few[i])
            continue;
        (isYoung ? young : last) = value;
        if (!isYoung && !first)
            first = value;
    }
    // A young value is nearly always too low: who only hears the line must not take it for a fall.
    if (first)
        chart.description = tr("from %1 to %2").arg(course.text(*first), course.text(*last));
    const QString added = young ? tr("lately %1, which may still change").arg(course.text(*young)) : QString();
    chart.description += chart.description.isEmpty() || added.isEmpty() ? added : tr("; %1").arg(added);
    return chart;
}

} // namespace palier
