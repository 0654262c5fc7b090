// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/slafold.h"

namespace palier::test {

/** A promise told in words: its clock, its time, then any of: the calendar, the priority, the unit, the customer class, the date.

        "resolution 8:00 in office for high at N2 vip from 2026-01-01"

    "novip" is for everybody else. */
SlaPolicyRecord policyFromText(const QString &text);
/** Several, separated by ";". */
std::vector<SlaPolicyRecord> policiesFromText(const QString &text);

/** The clocks that do anything, hours counted from the beginning of the stories: "first_response met 0:30/1:00 at 0:30;
    next_reply running 3:00/2:00 breached 5:00 round 2; resolution paused 2:00/8:00 since 2:00". */
QString describe(const SlaClocks &clocks);

/** "code(first, second)" of each issue, separated by "; ". */
QString describe(const std::vector<Error> &issues);

} // namespace palier::test
