// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"
#include "viewmodels/format.h"

#include <vector>

namespace palier {

// All texts end with a line break.

/** That a demo of so many tickets was written, and where. */
QString demoText(const QString &path, int tickets);
/** That the demo goes on, and how fast; and how much was changed when it has ended. */
QString liveText(double changesASecond, const Format &format);
QString liveFloorText(double changesAnHour);
QString liveEndText(int changes, double changesASecond, const Format &format);
QString liveEndText(int changes);
/** The planted truth, a line each: the ticket, what it is, when, and what belongs to it. */
QString truthText(const std::vector<TruthRecord> &truths, const Format &format);

} // namespace palier
