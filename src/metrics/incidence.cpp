// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/incidence.h"

#include "metrics/sortexits.h"

#include <algorithm>

namespace palier {

namespace {

/** Walks the exits in the order of time, with r at risk and S surviving. S/r changes only where somebody leaves undecided
    (S(1 - a/r) / (r - a) = S/r), so F grows by S/r an event: whole numbers times one factor between two censorings. The terms
    a/(r(r-a)) of the variance are 1/(r-a) - 1/r, which add up without a look at the exits between two events. */
class Walk
{
public:
    explicit Walk(qint64 cohort) : m_atRisk(cohort), m_weight(1.0 / static_cast<double>(cohort)), m_inverse(m_weight) {}

    void meet(qint64 events)
    {
        account();
        m_events += events;
        const double c = m_weight * static_cast<double>(events) * m_inverse;
        m_sumB += c * m_weight * static_cast<double>(m_atRisk - events);
        m_sumC += c;
        m_sumCF += c * incidence();
        m_atRisk -= events;
    }

    void compete(qint64 exits)
    {
        m_atRisk -= exits;
        m_competed = true;
    }

    void leaveUndecided(qint64 exits)
    {
        account();
        m_base = incidence();
        m_events = 0;
        const auto before = static_cast<double>(m_atRisk);
        m_atRisk -= exits;
        m_inverse = m_atRisk > 0 ? 1 / static_cast<double>(m_atRisk) : 0;
        m_weight *= before * m_inverse;
    }

    qint64 atRisk() const { return m_atRisk; }

    double incidence() const
    {
        // Everybody has met it: a sum of rounded shares would be a hair off, and 1 has no interval.
        if (m_atRisk == 0 && m_events > 0 && !m_competed)
            return 1;
        return m_base + m_weight * static_cast<double>(m_events);
    }

    /** Of F(now), by the delta method: Σ (F(h)-Fj)²·aj/(rj(rj-aj)) + Sj²·dj(rj-dj)/rj³ - 2(F(h)-Fj)·Sj·dj/rj², the squares
        written out so that one walk serves every horizon. */
    double variance() const
    {
        const double f = incidence();
        return f * f * m_sumA - 2 * f * m_sumAF + m_sumAFF + m_sumB - 2 * (f * m_sumC - m_sumCF);
    }

private:
    /** Adds the first terms of all exits since the last call: F has been the same for them. */
    void account()
    {
        if (m_atRisk <= 0)
            return; // nobody is left to meet anything: their terms are 0
        const double inverse = 1 / static_cast<double>(m_atRisk);
        const double a = inverse - m_inverse;
        const double f = incidence();
        m_inverse = inverse;
        m_sumA += a;
        m_sumAF += a * f;
        m_sumAFF += a * f * f;
    }

    qint64 m_atRisk;
    double m_weight;  // S(t-) / r
    double m_inverse; // 1 / r at the last account
    bool m_competed = false;
    double m_base = 0;   // F at the last censoring
    qint64 m_events = 0; // since then
    double m_sumA = 0, m_sumAF = 0, m_sumAFF = 0, m_sumB = 0, m_sumC = 0, m_sumCF = 0;
};

/** The smallest time at which the curve reaches the target; a step within 1e-12 of it counts as reached. */
std::optional<Duration> timeOf(double target, std::span<const CurveStep> curve)
{
    const double reached = target * (1 - 1e-12);
    const auto point = std::ranges::lower_bound(curve, reached, {}, &CurveStep::value);
    return point == curve.end() ? std::nullopt : std::optional(Duration{point->after});
}

/** The course of one cohort, asked at one horizon after the other. */
class Course
{
public:
    Course(std::vector<quint32> exits, qint64 cohort, bool withQuantiles)
        : m_exits(std::move(exits)), m_walk(cohort), m_withQuantiles(withQuantiles)
    {}

    /** @param end not before that of the last call. */
    HorizonFigure figureAt(quint32 end)
    {
        while (m_next < m_exits.size() && m_exits[m_next] >> 2U <= end)
            takeRun();
        const double value = m_walk.incidence();
        const double variance = m_walk.variance();
        HorizonFigure figure{.value = value, .interval = logMinusLog(value, variance), .variance = std::max(variance, 0.0)};
        if (value > 0 && m_withQuantiles) {
            figure.median = timeOf(0.5 * value, m_curve);
            figure.p90 = timeOf(0.9 * value, m_curve);
        }
        return figure;
    }

    /** The steps of the whole curve, until it would rest on too few. */
    std::vector<CurveStep> steps()
    {
        while (m_next < m_exits.size() && (m_walk.atRisk() >= IncidenceState::EnoughFollowed || m_firstLeft == ~0U))
            takeRun();
        return std::move(m_curve);
    }

    /** Whether anybody has left undecided before `end`, of those seen so far. */
    bool leftBefore(quint32 end) const { return m_firstLeft < end; }

private:
    /** All exits of one kind at one instant. */
    void takeRun()
    {
        const quint32 exit = m_exits[m_next];
        const std::size_t first = m_next;
        while (m_next < m_exits.size() && m_exits[m_next] == exit)
            ++m_next;
        const auto count = static_cast<qint64>(m_next - first);
        switch (static_cast<Exit>(exit & 3U)) {
        case Exit::Competing:
            return m_walk.compete(count);
        case Exit::Event:
            m_walk.meet(count);
            if (m_withQuantiles)
                m_curve.push_back({exit >> 2U, m_walk.incidence()});
            return;
        case Exit::Undecided:
            m_walk.leaveUndecided(count);
            m_firstLeft = std::min(m_firstLeft, exit >> 2U);
            return;
        }
    }

    std::vector<quint32> m_exits;
    Walk m_walk;
    bool m_withQuantiles;
    std::size_t m_next = 0;
    std::vector<CurveStep> m_curve;
    quint32 m_firstLeft = ~0U; // seconds; nobody yet
};

} // namespace

void IncidenceState::merge(const IncidenceState &other)
{
    m_exits.insert(m_exits.end(), other.m_exits.begin(), other.m_exits.end());
    m_beyond += other.m_beyond;
    for (std::size_t i = 0; i < HorizonCount; ++i)
        m_followed[i] += other.m_followed[i];
}

std::vector<CurveStep> IncidenceState::curve() const
{
    if (size() == 0)
        return {};
    return Course(sortedExits(m_exits), size(), true).steps();
}

ByHorizon<HorizonFigure> IncidenceState::value(bool withQuantiles) const
{
    ByHorizon<HorizonFigure> figures;
    if (size() == 0)
        return figures;
    Course course(sortedExits(m_exits), size(), withQuantiles);
    for (std::size_t horizon = 0; horizon < HorizonCount; ++horizon) {
        const auto end = static_cast<quint32>(Horizons[horizon].length.count());
        figures[horizon] = course.figureAt(end);
        figures[horizon].estimable = !course.leftBefore(end) || m_followed[horizon] >= EnoughFollowed;
    }
    return figures;
}

} // namespace palier
