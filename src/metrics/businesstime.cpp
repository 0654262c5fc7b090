// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/businesstime.h"

#include <algorithm>

namespace palier {

BusinessTime::BusinessTime(QString name, BusinessCalendar calendar, Instant from, Instant to)
    : m_name(std::move(name)), m_calendar(std::move(calendar)), m_askedFrom(from), m_askedTo(to)
{
    const Instant last = std::clamp(to, EarliestInstant, LatestInstant - Duration{Step});
    const Instant first = std::clamp(from, std::max(EarliestInstant, last - Longest), last);
    m_from = packed(first) / Step * Step;
    quint32 open = 0;
    m_open.push_back(open);
    for (Instant at = unpacked(m_from); at < last; at += Duration{Step}) {
        open += static_cast<quint32>(m_calendar.businessTime(at, at + Duration{Step}).count());
        m_open.push_back(open);
    }
}

/** Within a step that is open or closed as a whole, which nearly all are, there is nothing to look up. */
quint32 BusinessTime::openUntil(quint32 at) const
{
    const quint32 step = (at - m_from) / Step;
    const quint32 rest = (at - m_from) % Step;
    const quint32 open = m_open[step];
    if (rest == 0 || m_open[step + 1] == open)
        return open;
    if (m_open[step + 1] - open == Step)
        return open + rest;
    return open + static_cast<quint32>(m_calendar.businessTime(unpacked(at - rest), unpacked(at)).count());
}

quint32 BusinessTime::passed(quint32 from, quint32 length) const
{
    const quint64 end = quint64{m_from} + quint64{Step} * (m_open.size() - 1);
    const quint64 to = quint64{from} + length;
    if (from >= m_from && to <= end)
        return openUntil(static_cast<quint32>(to)) - openUntil(from);
    return static_cast<quint32>(m_calendar.businessTime(unpacked(from), unpacked(from) + Duration{length}).count());
}

const CalendarRecord *usualCalendar(const ServiceHours &hours)
{
    const CalendarRecord *usual = nullptr;
    std::ptrdiff_t most = -1;
    for (const CalendarRecord &calendar : hours.calendars) {
        const auto promises = std::ranges::count(hours.policies, calendar.name, &SlaPolicyRecord::calendar);
        if (promises <= most || !Zone::parse(calendar.zone))
            continue;
        usual = &calendar;
        most = promises;
    }
    return usual;
}

} // namespace palier
