// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"
#include "commands/mapping.h"
#include "exchange/time/timetext.h"

#include <QHash>

#include <optional>
#include <string_view>

namespace palier {

/** Turns the texts of a time column into instants, as a mapping says. One thread. */
class TimeReader
{
public:
    /** The mapping's zone must be a known one. `order` is what the column proved, for the format "auto". */
    TimeReader(const TimeMapping &mapping, DateOrder order);

    /** Milliseconds since 1970 UTC. Refused: unreadable, impossible, without zone, skipped by a clock change, out of range. */
    Result<qint64> read(std::string_view text);
    /** How many of the times read so far were shown twice by the clock (the first was taken). */
    qint64 timesTwice() const { return m_timesTwice; }

private:
    enum class Format { Iso, Epoch, EpochMs, Auto, Qt };
    struct Offset {
        int seconds = 0;
        Zone::WallClock clock = Zone::WallClock::Once;
    };

    static Format formatNamed(const QString &name);
    Result<qint64> readNumber(std::string_view text, qint64 unit) const;
    std::optional<WallTime> wallTime(std::string_view text) const;
    std::optional<WallTime> qtWallTime(std::string_view text) const;
    Result<qint64> toUtc(const WallTime &time, std::string_view text);
    Offset offsetAt(qint64 localSeconds);
    Offset resolve(qint64 localSeconds) const;

    Format m_format;
    QString m_qtFormat;
    QString m_qtShape; // of a text in that format
    DateOrder m_order;
    std::optional<Zone> m_zone;
    QHash<qint64, int> m_offsets; // of quarters of an hour without a clock change, by their number since 1970
    qint64 m_timesTwice = 0;
};

} // namespace palier
