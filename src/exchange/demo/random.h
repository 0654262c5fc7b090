// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace palier::demo {

/** Numbers that look like chance and are the same on every machine (SplitMix64 by Steele, Lea and Flood); the distributions of
    the standard library are not. A value: a copy goes on from the same place. */
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    /** A sequence of its own for the n-th thing, whatever the others take. */
    Random(quint64 seed, quint64 n) : Random(Random(seed ^ Random(n).next()).next()) {}

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /** In [0, 1). */
    double fraction() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return fraction() < probability; }
    /** One of `count` numbers from 0 on; 0 where there is none. */
    qsizetype below(qsizetype count) { return static_cast<qsizetype>(fraction() * static_cast<double>(count)); }
    int between(int lowest, int highest) { return lowest + static_cast<int>(below(highest - lowest + 1)); }

    /** Around 1 (its median), log-normally: durations of work are. */
    double spread(double sigma)
    {
        const double radius = std::sqrt(-2 * std::log(1 - fraction()));
        return std::exp(sigma * radius * std::cos(2 * std::numbers::pi * fraction()));
    }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<qsizetype>(list.size())))];
    }

    /** The place of one of them, each as likely as its weight. */
    template<typename List, typename Weight>
    std::size_t weighted(const List &list, Weight weight)
    {
        double sum = 0;
        for (const auto &one : list)
            sum += weight(one);
        double left = fraction() * sum;
        std::size_t last = 0;
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (weight(list[i]) <= 0)
                continue;
            last = i;
            left -= weight(list[i]);
            if (left < 0)
                break;
        }
        return last;
    }

private:
    quint64 m_state;
};

} // namespace palier::demo
