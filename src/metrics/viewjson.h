// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"

namespace palier {

/** A view as text, to be kept: JSON. */
QString toJson(const View &view);

/** Reads it back. What a newer version may have added is passed over; what is missing is as in View(). Errors: ViewUnreadable. */
Result<View> viewFromJson(const QString &text);

} // namespace palier
