// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"

#include <vector>

namespace palier {

/** The hours of the week, from Monday 0 o'clock, in one zone. One thread. */
class HoursOfWeek
{
public:
    static constexpr int Count = 7 * 24;

    /** For instants from `first` to `last`. */
    HoursOfWeek(const Zone &zone, Instant first, Instant last);

    /** 0 … Count - 1. Zones are asked once a quarter of an hour: none of them changes its clocks within one. */
    quint8 hourOf(quint32 at)
    {
        quint8 &hour = m_hours[at / Slot - m_firstSlot];
        if (hour == Unknown)
            hour = ask(at);
        return hour;
    }

private:
    static constexpr quint32 Slot = 15 * 60;
    static constexpr quint8 Unknown = 0xff;

    quint8 ask(quint32 at) const;

    Zone m_zone;
    quint32 m_firstSlot;
    std::vector<quint8> m_hours; // by slot
};

} // namespace palier
