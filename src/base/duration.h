// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QString>

namespace palier {

/** Reads an ISO 8601 duration of weeks, days, hours, minutes, seconds ("PT5M", "P7D", "P1DT12H"). Months and years are
    refused: they have no fixed length. Never negative. */
Result<Duration> durationFromIso(const QString &text);

/** The shortest ISO 8601 form in days, hours, minutes and seconds ("P7D", "PT5M", "PT0S"). */
QString toIso(Duration duration);

} // namespace palier
