// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/incidence.h"

#include "metrics/sortexits.h"

#include <algorithm>

namespace palier {

namespace {

/** Everybody who leaves at one instant. */
struct Step {
    quint32 time = 0;
    qint64 events = 0;
    qint64 competing = 0;
    qint64 undecided = 0;
};

struct CurvePoint {
    quint32 time;
    double value;
};

/** Walks the exits in the order of time. With r at risk and S surviving, S/r changes only where somebody leaves undecided
    (S(1 - a/r) / (r - a) = S/r), so F grows by S/r a event: whole numbers times one factor between two censorings. */
class Walk
{
public:
    explicit Walk(qint64 cohort) : m_atRisk(cohort), m_weight(1.0 / static_cast<double>(cohort)) {}

    void take(const Step &step)
    {
        m_events += step.events;
        addVariance(step);
        m_atRisk -= step.events + step.competing;
        if (step.undecided == 0)
            return;
        m_leftUndecided = true;
        m_base += m_weight * static_cast<double>(m_events);
        m_events = 0;
        m_weight *= static_cast<double>(m_atRisk) / static_cast<double>(std::max<qint64>(1, m_atRisk - step.undecided));
        m_atRisk -= step.undecided;
    }

    double incidence() const { return m_base + m_weight * static_cast<double>(m_events); }
    bool leftUndecided() const { return m_leftUndecided; }

    /** Of F(now), by the delta method: Σ (F(h)-Fj)²·aj/(rj(rj-aj)) + Sj²·dj(rj-dj)/rj³ - 2(F(h)-Fj)·Sj·dj/rj², the squares
        written out so that one walk serves every horizon. */
    double variance() const
    {
        const double f = incidence();
        return f * f * m_sumA - 2 * f * m_sumAF + m_sumAFF + m_sumB - 2 * (f * m_sumC - m_sumCF);
    }

private:
    void addVariance(const Step &step)
    {
        const auto risk = static_cast<double>(m_atRisk);
        const auto all = static_cast<double>(step.events + step.competing);
        const double f = incidence();
        const double a = risk > all ? all / (risk * (risk - all)) : 0;
        m_sumA += a;
        m_sumAF += a * f;
        m_sumAFF += a * f * f;
        if (step.events == 0)
            return;
        const auto events = static_cast<double>(step.events);
        const double c = m_weight * events / risk;
        m_sumB += c * m_weight * (risk - events);
        m_sumC += c;
        m_sumCF += c * f;
    }

    qint64 m_atRisk;
    double m_weight;     // S(t-) / r
    double m_base = 0;   // F at the last censoring
    qint64 m_events = 0; // since then
    bool m_leftUndecided = false;
    double m_sumA = 0, m_sumAF = 0, m_sumAFF = 0, m_sumB = 0, m_sumC = 0, m_sumCF = 0;
};

Step nextStep(std::span<const quint32> exits, std::size_t &i)
{
    Step step{.time = exits[i] >> 2U};
    for (; i < exits.size() && exits[i] >> 2U == step.time; ++i) {
        const auto exit = static_cast<Exit>(exits[i] & 3U);
        step.events += exit == Exit::Event;
        step.competing += exit == Exit::Competing;
        step.undecided += exit == Exit::Undecided;
    }
    return step;
}

/** The smallest time at which the curve reaches the target; a step within 1e-12 of it counts as reached. */
std::optional<Duration> timeOf(double target, std::span<const CurvePoint> curve)
{
    const double reached = target * (1 - 1e-12);
    const auto point = std::ranges::lower_bound(curve, reached, {}, &CurvePoint::value);
    return point == curve.end() ? std::nullopt : std::optional(Duration{point->time});
}

HorizonFigure figureOf(const Walk &walk, std::span<const CurvePoint> curve)
{
    const double value = walk.incidence();
    HorizonFigure figure{.value = value, .interval = logMinusLog(value, walk.variance())};
    if (value > 0 && !curve.empty()) {
        figure.median = timeOf(0.5 * value, curve);
        figure.p90 = timeOf(0.9 * value, curve);
    }
    return figure;
}

} // namespace

void IncidenceState::merge(const IncidenceState &other)
{
    m_exits.insert(m_exits.end(), other.m_exits.begin(), other.m_exits.end());
    m_beyond += other.m_beyond;
    for (std::size_t i = 0; i < HorizonCount; ++i)
        m_followed[i] += other.m_followed[i];
}

ByHorizon<HorizonFigure> IncidenceState::value(bool withQuantiles) const
{
    ByHorizon<HorizonFigure> figures;
    if (size() == 0)
        return figures;
    const std::vector<quint32> exits = sortedExits(m_exits);
    std::vector<CurvePoint> curve;
    Walk walk(size());
    std::size_t i = 0;
    for (std::size_t horizon = 0; horizon < HorizonCount; ++horizon) {
        const auto end = static_cast<quint32>(Horizons[horizon].length.count());
        bool leftBefore = walk.leftUndecided();
        while (i < exits.size() && exits[i] >> 2U <= end) {
            const Step step = nextStep(exits, i);
            leftBefore = leftBefore || (step.undecided > 0 && step.time < end);
            walk.take(step);
            if (withQuantiles && step.events > 0)
                curve.push_back({step.time, walk.incidence()});
        }
        figures[horizon] = figureOf(walk, curve);
        figures[horizon].estimable = !leftBefore || m_followed[horizon] >= EnoughFollowed;
    }
    return figures;
}

} // namespace palier
