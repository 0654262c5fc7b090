// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/horizon.h"
#include "metrics/intervals.h"

#include <optional>
#include <span>
#include <vector>

namespace palier {

/** How one unit left the watch: the event asked about, another end that makes it impossible, or still undecided at `now`. */
enum class Exit : quint8 { Event, Competing, Undecided };

/** The cumulative incidence of an event at one horizon. */
struct HorizonFigure {
    std::optional<double> value;      // F(h) in 0 … 1; absent for an empty cohort
    std::optional<Interval> interval; // 95 %, absent at 0 and 1
    double variance = 0;              // of the value, by the delta method
    std::optional<Duration> median;   // smallest t with F(t) >= F(h) / 2
    std::optional<Duration> p90;
    bool estimable = false; // nobody left undecided before h, or enough were followed for h
};

/** One point of a curve that grows by steps: so much of the cohort had met the event by then. */
struct CurveStep {
    quint32 after = 0; // seconds
    double value = 0;  // 0 … 1
};

/** The Aalen-Johansen estimate of how many of a cohort meet an event within each horizon, where another end may come first.
    (1 - Kaplan-Meier would take the other end for ignorance and answer far too much.) A state: add, merge, value. */
class IncidenceState
{
public:
    /** How many of a cohort must have been followed, or could have been, for its estimate to stand. */
    static constexpr qint64 EnoughFollowed = 10;

    /** @param after seconds from the start to the exit; for Undecided: to `now`.
        @param followed seconds from the start to `now`. */
    void add(quint32 after, Exit exit, quint32 followed)
    {
        if (m_followed.back() < EnoughFollowed)
            countFollowed(followed);
        if (after <= LongestHorizon.count())
            m_exits.push_back(after << 2U | static_cast<quint32>(exit));
        else
            ++m_beyond;
    }
    void merge(const IncidenceState &other);

    /** @param withQuantiles also the times by which half and 90 % of the events at each horizon had come. */
    ByHorizon<HorizonFigure> value(bool withQuantiles) const;
    /** The estimate over time, up to the longest horizon, as long as EnoughFollowed are at risk or nobody has left undecided. */
    std::vector<CurveStep> curve() const;
    qint64 size() const { return static_cast<qint64>(m_exits.size()) + m_beyond; }

private:
    void countFollowed(quint32 followed)
    {
        for (std::size_t i = 0; i < HorizonCount; ++i)
            m_followed[i] += followed >= Horizons[i].length.count();
    }

    std::vector<quint32> m_exits; // seconds << 2 | Exit, up to the longest horizon: sorts events before censorings
    qint64 m_beyond = 0;
    ByHorizon<qint64> m_followed{}; // until there are enough for the longest horizon, and so for all
};

} // namespace palier
