// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"

namespace palier::test {

/** A context in which it is hour `now` and resolutions hold after seven days. */
inline MetricContext contextAt(double now)
{
    return {static_cast<quint32>(now * 3600), 7 * 86400, {}};
}

/** Hours as the columns keep them. */
constexpr quint32 h(double hours)
{
    return static_cast<quint32>(hours * 3600);
}

} // namespace palier::test
