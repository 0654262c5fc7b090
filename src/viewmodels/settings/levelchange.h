// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "viewmodels/format.h"

#include <vector>

namespace palier {

/** A figure before and after a change that nobody has made yet. */
struct ChangeLine {
    QString title;
    QString before;
    QString after;
    bool differs = false;
};

/** The four KPIs of two dashboards of the same view. */
std::vector<ChangeLine> changeLines(const Dashboard &before, const Dashboard &after, const Format &format);

} // namespace palier
