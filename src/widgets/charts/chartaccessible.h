// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace palier {

/** Makes charts known to screen readers as charts, whose value is the item that the keyboard stands on. Harmless when repeated.
 */
void installChartAccessibility();

} // namespace palier
