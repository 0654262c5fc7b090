// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/format.h"

namespace palier {

/** What a dimension is called in a heading: "by topic"; mapped attributes keep their own name. */
QString dimensionHeading(const QString &dimension);

/** How a value of a dimension is shown: "2026-W09", "functional", "(none)" for "". */
QString dimensionValueText(const QString &dimension, const QString &value);
/** The same, and the dimensions that need numbers and dates: "Thursday 9:00", "1 → 2", "1 h to 1 h 27 min".
    @param openHours whether times to escalate are counted in open hours: it is said */
QString dimensionValueText(const QString &dimension, const QString &value, const Format &format, bool openHours);

} // namespace palier
