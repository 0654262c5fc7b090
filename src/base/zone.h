// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace palier {

/** The one zone in which a workspace cuts its days, ISO weeks and months. A value; any thread. */
class Zone
{
public:
    /** UTC. */
    Zone();

    /** "+01:00", "-05:30", "Z", "UTC" or an IANA name such as "Europe/Paris". */
    static Result<Zone> parse(const QString &text);

    /** As it was named. */
    const QString &name() const { return m_name; }

    QDateTime local(Instant at) const;
    QDate dateOf(Instant at) const { return local(at).date(); }
    /** The first instant of a local day, also where a clock change removes midnight. */
    Instant startOfDay(QDate day) const;

    /** How a wall-clock time of this zone maps to the line of time. */
    enum class WallClock { Once, Twice, Never };
    struct Resolved {
        Instant at;
        WallClock clock = WallClock::Never;
    };
    /** The instant of a wall-clock time: the first one where the clock shows it twice; meaningless where it never does. */
    Resolved resolve(QDate date, QTime time) const;

    /** How far the wall clock is ahead of UTC, from an instant on. */
    struct Offset {
        Instant from;
        Duration ahead;

        friend bool operator==(const Offset &, const Offset &) = default;
    };
    /** The offsets in force between two instants, in order; the first from `from` itself on. */
    std::vector<Offset> offsets(Instant from, Instant to) const;

private:
    explicit Zone(const QTimeZone &zone, QString name);

    QTimeZone m_zone;
    QString m_name;
};

/** Reads "2026-03-01", "2026-03-01T09:00", "2026-03-01T09:00:00+01:00" or "…Z". What has no offset is in `zone`;
    a date alone is its first instant. A space may stand for the T. */
Result<Instant> instantFromText(const QString &text, const Zone &zone);

} // namespace palier
