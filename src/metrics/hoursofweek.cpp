// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/hoursofweek.h"

namespace palier {

HoursOfWeek::HoursOfWeek(const Zone &zone, Instant first, Instant last)
    : m_zone(zone), m_firstSlot(packed(first) / Slot), m_hours(packed(last) / Slot - m_firstSlot + 1, Unknown)
{}

quint8 HoursOfWeek::ask(quint32 at) const
{
    const QDateTime local = m_zone.local(unpacked(at));
    return static_cast<quint8>((local.date().dayOfWeek() - 1) * 24 + local.time().hour());
}

} // namespace palier
