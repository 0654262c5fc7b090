// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/catalog.h"

#include "base/businesscalendar.h"

namespace palier::demo {

/** The open instant after so much open time: what is used up with the day goes on with the next one. */
Instant openAfter(const BusinessCalendar &hours, Instant at, Duration openTime);

/** The calendar of a plan, with the holidays of these years. */
CalendarRecord calendarOf(const CalendarPlan &plan, int firstYear, int lastYear);

} // namespace palier::demo
