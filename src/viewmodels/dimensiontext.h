// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palier {

/** What a dimension is called in a heading: "by topic"; mapped attributes keep their own name. */
QString dimensionHeading(const QString &dimension);

/** How a value of a dimension is shown: "2026-W09", "functional", "(none)" for "". */
QString dimensionValueText(const QString &dimension, const QString &value);

} // namespace palier
