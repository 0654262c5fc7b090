// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/hoursofweek.h"

namespace palier {

HoursOfWeek::HoursOfWeek(const Zone &zone, Instant first, Instant last)
{
    for (const Zone::Offset &offset : zone.offsets(first, last + Duration{1}))
        m_stretches.push_back({packed(offset.from), offset.ahead.count()});
    m_stretches.front().from = 0;
}

quint8 HoursOfWeek::hourOf(quint32 at) const
{
    std::size_t stretch = m_stretches.size() - 1;
    while (m_stretches[stretch].from > at)
        --stretch;
    constexpr qint64 ThursdayMidnight = qint64{3} * 24 * 3600; // when the count of seconds begins
    constexpr qint64 Week = qint64{Count} * 3600;              // a zone west of UTC is in the week before
    return static_cast<quint8>((at + m_stretches[stretch].ahead + ThursdayMidnight + Week) / 3600 % Count);
}

QString HoursOfWeek::nameOf(int hour)
{
    return QStringLiteral("%1T%2").arg(hour / 24 + 1).arg(hour % 24, 2, 10, QLatin1Char('0'));
}

} // namespace palier
