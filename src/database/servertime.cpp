// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servertime.h"

#include "database/connection.h"

namespace palier {

using namespace Qt::StringLiterals;

Duration ServerTime::clockAhead(Instant local) const
{
    constexpr Duration Tolerated{120}; // also a network that takes its time
    const Duration ahead = local - now;
    return std::chrono::abs(ahead) > Tolerated ? std::chrono::round<std::chrono::minutes>(ahead) : Duration{0};
}

bool ServerTime::isSlowSince(const ServerTime &before) const
{
    constexpr qint64 PageOfLog = 8192; // the end of a record that has not come whole waits for its rest
    return replica && before.replica && replica->takenOver + PageOfLog < before.replica->received;
}

std::optional<Duration> ServerTime::behind(bool isSlow) const
{
    constexpr Duration Tolerated{10}; // one that follows has less to take over
    if (!replica || !(replica->standsStill || isSlow) || now - replica->of <= Tolerated)
        return std::nullopt;
    return now - replica->of;
}

Result<std::optional<ServerTime>> serverTime(Connection &connection)
{
    if (connection.address().isFile())
        return std::optional<ServerTime>();
    Statement row = connection.statement("server_time"_L1);
    if (const auto ran = row.run(); !ran)
        return ran.error();
    std::optional<ServerTime> time;
    if (row.next()) {
        time = ServerTime{instantFromMilliseconds(row.number(0)), {}};
        if (!row.isNull(1))
            time->replica = {row.value(1).toBool(), instantFromMilliseconds(row.number(2)), row.number(3), row.number(4)};
    }
    const auto finished = row.finish();
    return finished ? Result<std::optional<ServerTime>>(time) : finished.error();
}

} // namespace palier
