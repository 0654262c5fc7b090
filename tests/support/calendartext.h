// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"

namespace palier::test {

/** A calendar told in words: its zone, its hours, its holidays, each optional part behind a bar.

        "Europe/Paris | mon-fri 09:00-12:00 13:00-17:00, sat 10:00-12:00 | 2026-05-01 2026-05-08" */
CalendarRecord calendarFromText(const QString &text, const QString &name = QStringLiteral("office"));

/** "2026-03-01T09:00", in `zone` where it names none; a test that names no instant is wrong. */
Instant instant(const QString &text, const QString &zone = QStringLiteral("UTC"));
/** The instant on the wall clock of the zone: "2026-03-01T09:00:00+01:00". */
QString instantText(Instant at, const QString &zone = QStringLiteral("UTC"));

/** "7:30:05", hours, minutes and seconds of any length; the seconds only where there are any. */
QString hoursText(Duration duration);

/** The minute of the day of "07:30". */
int minuteOf(const QString &text);

} // namespace palier::test
