// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"
#include "viewmodels/window/statuswords.h"

namespace palier {

/** What names the view where there is no filter bar: source, period, comparison, filters in force, basis. */
QString wallboardTitle(const View &view, const StatusLine &status, const Format &format);

} // namespace palier
