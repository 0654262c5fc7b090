// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace palier {

/** How long it takes to escalate, in 64 bins that grow by the same factor, from a minute to 128 days. The first holds all that
    is shorter, the last all that is longer. */
struct DurationHistogram {
    static constexpr std::size_t Bins = 64;
    /** What people see and choose: two bins make a bar. */
    static constexpr std::size_t Bars = Bins / 2;

    std::array<qint64, Bins> counts{};

    /** The lower end of a bin, in seconds; of Bins: the upper end of the last. */
    static double edge(std::size_t bin);
    static std::size_t binOf(quint32 seconds);
    /** "2652-3874": a bar by its ends in whole seconds; the value that filters have. */
    static QString nameOfBar(std::size_t bar);
};

} // namespace palier
