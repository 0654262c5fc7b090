// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>

/** The names of the dimensions that Palier itself knows, beside a ticket's own (BuiltInDimension) and the mapped attributes. */
namespace palier::dimension {

constexpr QLatin1String Unit{"unit"}; // first unit of a ticket; sending unit of an escalation
constexpr QLatin1String Agent{"agent"};
constexpr QLatin1String ReceivingUnit{"receiving-unit"}; // of an escalation
constexpr QLatin1String Kind{"kind"};
constexpr QLatin1String Origin{"origin"};
constexpr QLatin1String Reason{"reason"};
constexpr QLatin1String HourOfWeek{"hour-of-week"};         // "4T09": an escalation made on a Thursday after nine
constexpr QLatin1String LevelChange{"level-change"};        // "1>2": from tier 1 to tier 2
constexpr QLatin1String TimeToEscalate{"time-to-escalate"}; // "2652-3874": seconds to the escalation, as the query counts them
constexpr QLatin1String Day{"day"};
constexpr QLatin1String Week{"week"};
constexpr QLatin1String Month{"month"};

constexpr std::array Own{
    Unit, Agent, ReceivingUnit, Kind, Origin, Reason, HourOfWeek, LevelChange, TimeToEscalate, Day, Week, Month};
/** Keys beside the dimensions in a JSON report. */
constexpr std::array ReportKeys{QLatin1String("all"), QLatin1String("now"), QLatin1String("outside")};

/** Whether a mapped attribute may not have this name. */
inline bool isReserved(const QString &name)
{
    const auto same = [&](QLatin1String reserved) { return name == reserved; };
    return std::ranges::any_of(Own, same) || std::ranges::any_of(ReportKeys, same);
}

} // namespace palier::dimension
