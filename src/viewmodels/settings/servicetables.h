// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/charts/charttable.h"
#include "viewmodels/format.h"

namespace palier {

/** The calendars: zone, hours of the week, holidays. */
ChartTable calendarTable(const ServiceHours &hours, const Format &format);
/** The promises: for whom, which clock, how long, in which hours. */
ChartTable policyTable(const ServiceHours &hours, const Format &format);

/** "Mon–Fri 09:00–17:00, Sat 10:00–12:00". */
QString weekText(const WeekHours &hours, const Format &format);

} // namespace palier
