// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace palier {

/** The sentence for an error: what happened, where, and what to do about it. In one line, also where its parameters come from
    data. A code without words (of a newer part of the program) is shown as it is. */
QString errorText(const Error &error);

} // namespace palier
