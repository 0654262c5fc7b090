// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"

#include <vector>

namespace palier {

/** The hours of the week, from Monday 0 o'clock, in one zone. A value; any thread. */
class HoursOfWeek
{
public:
    static constexpr int Count = 7 * 24;

    /** For instants from `first` to `last`. */
    HoursOfWeek(const Zone &zone, Instant first, Instant last);

    /** 0 … Count - 1. */
    quint8 hourOf(quint32 at) const;

    /** "4T09": Thursday from 9 to 10 o'clock; the value that filters have. */
    static QString nameOf(int hour);

private:
    struct Stretch {
        quint32 from;
        qint64 ahead; // of UTC, in seconds
    };

    std::vector<Stretch> m_stretches; // between two changes of the clock; the first begins with time
};

} // namespace palier
