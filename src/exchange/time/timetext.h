// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <string_view>

namespace palier {

/** How 03/04/2026 is read. */
enum class DateOrder { Unproved, DayFirst, MonthFirst };

/** A point on a calendar and a clock as a text writes it. */
struct WallTime {
    std::chrono::year_month_day date{};
    int secondOfDay = 0;
    int milliseconds = 0;
    std::optional<int> offsetSeconds; // east of UTC, where the text says it
    bool exists = true;               // false: no calendar has that day, or no clock that hour; the numbers then mean nothing

    /** Seconds since 1970-01-01 00:00 on that clock. */
    qint64 localSeconds() const { return std::chrono::sys_days(date).time_since_epoch().count() * qint64{86400} + secondOfDay; }
};

/** The two numbers before the year in a date such as 03/04/2026, 3.4.2026 or 03-04-2026. */
struct DateNumbers {
    int first = 0;
    int second = 0;
};

/** Reads "2026-03-01T09:00:00.250+01:00": a date with the year in front and, behind a T or a space, hours and minutes, perhaps
    seconds with any fraction (cut to the millisecond), perhaps "Z", "UTC", "GMT" or an offset. A date alone is its midnight.
    What is written so but is on no calendar or clock is read as what does not exist. Hand-written because a log has one such text
   a line. */
std::optional<WallTime> isoWallTime(std::string_view text);

/** As isoWallTime(), and dates with the year behind, in this order; "/", "." and "-" may part them; "AM" and "PM" are understood.
 */
std::optional<WallTime> numericWallTime(std::string_view text, DateOrder order);

/** The numbers of a date with the year behind, or nothing where the text is something else. */
std::optional<DateNumbers> dateNumbers(std::string_view text);

} // namespace palier
