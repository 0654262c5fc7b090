// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What clocks can find wrong in calendars, promises and shifts. Parameters of each code, in order, in its comment. A weekday is
    1 (Monday) to 7, a minute of the day is written "09:00", a policy is named by its place in the list, from 1. */
namespace palier::errors {

constexpr ErrorCode CalendarTwice{"calendar.twice"};                // its name
constexpr ErrorCode CalendarNameless{"calendar.nameless"};          // no parameters
constexpr ErrorCode CalendarZone{"calendar.zone"};                  // its name, the zone
constexpr ErrorCode CalendarHours{"calendar.hours"};                // its name, the weekday, from, to
constexpr ErrorCode CalendarOverlap{"calendar.overlap"};            // its name, the weekday, the later hours: from, to
constexpr ErrorCode CalendarHoliday{"calendar.holiday"};            // its name
constexpr ErrorCode CalendarHolidayTwice{"calendar.holiday-twice"}; // its name, the day
constexpr ErrorCode PolicyMinutes{"sla.minutes"};                   // the policy, its minutes
constexpr ErrorCode PolicyCalendar{"sla.calendar"};                 // the policy, the calendar that there is not
constexpr ErrorCode PolicyTwice{"sla.twice"};        // the policy, an earlier one with the same conditions and date
constexpr ErrorCode ShiftCalendar{"shift.calendar"}; // the agent, the calendar that there is not
constexpr ErrorCode ShiftHours{"shift.hours"};       // the agent, the weekday, from, to

} // namespace palier::errors
