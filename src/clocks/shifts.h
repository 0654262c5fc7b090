// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/businesscalendar.h"
#include "ledger/servicerecords.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace palier {

/** All that is wrong with these shifts, in their order; empty: nothing. */
std::vector<Error> shiftIssues(std::span<const ShiftRecord> shifts, std::span<const CalendarRecord> calendars);

/** Who is at work when: every week the hours of his shifts, in the zone of their calendar, but on its holidays. Shifts that touch
   or overlap are one, also those of several calendars. What shiftIssues() finds wrong is left out. Immutable; any thread. */
class Shifts
{
public:
    Shifts() = default;
    Shifts(std::span<const ShiftRecord> shifts, std::span<const CalendarRecord> calendars);

    /** Whether anything is known of this agent's shifts: of the others nobody can say whether they are at work. */
    bool knows(const QString &login) const { return m_agents.contains(login); }
    bool isOnShift(const QString &login, Instant at) const;
    /** The end of the shift that the agent is on at `at`; nothing off shift, or where it goes on for more than LongestShift. */
    std::optional<Instant> until(const QString &login, Instant at) const;
    /** When the agent is next on shift; `at` itself during one. Nothing where that never happens again. */
    std::optional<Instant> next(const QString &login, Instant at) const;

    static constexpr Duration LongestShift = 7 * Day;

private:
    using Hours = std::vector<std::shared_ptr<const BusinessCalendar>>; // one a calendar

    const Hours &hoursOf(const QString &login) const;

    QHash<QString, Hours> m_agents;
};

} // namespace palier
