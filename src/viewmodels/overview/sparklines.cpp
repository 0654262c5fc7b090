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
    return percents(m_query.rateHorizon, [](const Kpis &kpis) { return kpis.get<EscalationRate>().toDate.value(); });
}

SparklineChart Sparklines::time() const
{
    const auto median = [](const Kpis &kpis) -> std::optional<double> {
        const auto value = kpis.get<TimeToEscalate>().toDate.median;
        return value ? std::optional(static_cast<double>(value->count())) : std::nullopt;
    };
    return line(m_query.rateHorizon, median,
        [this](double seconds) { return m_format.durationIn(Duration{std::llround(seconds)}, m_query.business != nullptr); });
}

SparklineChart Sparklines::success() const
{
    return percents(m_query.outcomeHorizon, [](const Kpis &kpis) { return kpis.get<SuccessRate>().toDate.value(); });
}

SparklineChart Sparklines::bounceBack() const
{
    return percents(m_query.outcomeHorizon, [](const Kpis &kpis) { return kpis.get<BounceBackRate>().toDate.value(); });
}

SparklineChart Sparklines::percents(std::size_t horizon, const ValueOf &valueOf) const
{
    return line(horizon, valueOf, [this](double share) { return m_format.percent(share); });
}

SparklineChart Sparklines::line(std::size_t horizon, const ValueOf &valueOf, const TextOf &textOf) const
{
    SparklineChart chart;
    std::optional<double> first;
    std::optional<double> last;
    std::optional<double> young;
    for (const TimeSlot &slot : m_slots) {
        const auto value = slot.kpis ? valueOf(*slot.kpis) : std::nullopt;
        const bool isYoung = slot.isYoung(Horizons.at(horizon).length, m_query.now);
        chart.points.push_back({value, isYoung});
        if (!value)
            continue;
        (isYoung ? young : last) = value;
        if (!isYoung && !first)
            first = value;
    }
    // A young value is nearly always too low: who only hears the line must not take it for a fall.
    if (first)
        chart.description = tr("from %1 to %2").arg(textOf(*first), textOf(*last));
    const QString added = young ? tr("lately %1, which may still change").arg(textOf(*young)) : QString();
    chart.description += chart.description.isEmpty() || added.isEmpty() ? added : tr("; %1").arg(added);
    return chart;
}

} // namespace palier
