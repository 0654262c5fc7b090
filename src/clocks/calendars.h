// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"

#include <map>
#include <span>
#include <vector>

namespace palier {

/** All that is wrong with these calendars, in their order; empty: nothing. */
std::vector<Error> calendarIssues(std::span<const CalendarRecord> records);

/** Calendars by name, ready to count with. A calendar whose zone is unknown is left out; of two with one name the first stays.
    Its calendars stay where they are while this is moved. Immutable; any thread. */
class Calendars
{
public:
    Calendars() = default;
    explicit Calendars(std::span<const CalendarRecord> records);
    Calendars(const Calendars &) = delete;
    Calendars(Calendars &&) = default;
    Calendars &operator=(const Calendars &) = delete;
    Calendars &operator=(Calendars &&) = default;
    ~Calendars() = default;

    /** The calendar of this name; "" is around the clock; null where there is none. Lives as long as this. */
    const BusinessCalendar *find(const QString &name) const;

private:
    std::map<QString, BusinessCalendar> m_calendars;
};

/** "07:30" of a minute of the day, as errors write it. */
QString clockText(int minute);

} // namespace palier
