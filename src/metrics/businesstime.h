// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/businesscalendar.h"
#include "ledger/servicerecords.h"

#include <QString>

#include <vector>

namespace palier {

/** The open time of a calendar, laid out for the millions of questions of one computation: what BusinessCalendar says, in a few
    nanoseconds. Immutable; any thread. */
class BusinessTime
{
public:
    /** @param from, @param to where most questions lie; those beyond are answered too, only slower. */
    BusinessTime(QString name, BusinessCalendar calendar, Instant from, Instant to);

    const QString &name() const { return m_name; }
    /** Whether this was laid out for all of it. */
    bool covers(Instant from, Instant to) const { return from >= m_askedFrom && to <= m_askedTo; }

    /** The open seconds of the `length` seconds behind `from` (packed). */
    quint32 passed(quint32 from, quint32 length) const;

private:
    static constexpr quint32 Step = 900;
    static constexpr Duration Longest = 40 * 366 * Day;

    quint32 openUntil(quint32 at) const;

    QString m_name;
    BusinessCalendar m_calendar;
    Instant m_askedFrom{}, m_askedTo{};
    quint32 m_from = 0;
    std::vector<quint32> m_open; // from m_from to each step
};

/** Which calendar a workspace shows business time in: that of most promises; of as many, or without promises, the first by name.
    Null where there is none that can be counted in. */
const CalendarRecord *usualCalendar(const ServiceHours &hours);

} // namespace palier
