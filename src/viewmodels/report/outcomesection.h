// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/outcomes.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

#include <span>

namespace palier {

/** What became of the escalations: one bar each, together 100%. */
ReportSection outcomeSection(const Outcomes &outcomes, Duration reopenWindow, const Format &format);

/** The shares of these counts in percent, rounded to `decimals` so that they add up to exactly 100 (largest remainders). */
std::vector<double> percentagesOf(std::span<const qint64> counts, int decimals);

} // namespace palier
