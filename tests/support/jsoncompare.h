// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace palier::test {

/** Where two reports of figures first differ, as "month/2011-12/timeToEscalate/meanS: 12 expected, 13 found", or "" where they
   are equal: integers, texts and truths exactly, null only to null, percentages (…Pct) within 0.0001, ends of intervals to date
    within 0.0001 and at a horizon within 0.001, means within 0.01. What only `found` has does not count. */
QString jsonDifference(const QJsonValue &expected, const QJsonValue &found, const QString &path = {});

/** The same for texts; one that is not JSON differs. */
QString jsonDifference(const QByteArray &expected, const QByteArray &found);

/** The first group, as "week/2026-W09", that only `found` has of a grouping that both have; "" where there is none. */
QString surplusGroup(const QByteArray &expected, const QByteArray &found);

} // namespace palier::test
