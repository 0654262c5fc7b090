// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servicewriter.h"

#include "database/errors.h"
#include "database/history/referencerows.h"
#include "database/servicestore.h"

#include <algorithm>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

Result<Done> removeCalendar(const Connection &connection, const QString &name)
{
    const auto shifts = connection.statement("calendar_shift_count"_L1).single({asText(name)});
    if (!shifts)
        return shifts.error();
    if (shifts->toInt() > 0)
        return Error{errors::CalendarInUse, {name}};
    return connection.statement("calendar_remove"_L1).execute({asText(name)});
}

Result<Done> removeOthers(const Connection &connection, const std::vector<CalendarRecord> &kept)
{
    const auto present = calendars(connection);
    if (!present)
        return present.error();
    for (const CalendarRecord &calendar : *present) {
        if (std::ranges::find(kept, calendar.name, &CalendarRecord::name) != kept.end())
            continue;
        if (auto removed = removeCalendar(connection, calendar.name); !removed)
            return removed;
    }
    return Done{};
}

template<typename Record>
Result<Done> writeAll(ReferenceRows &rows, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (auto written = rows.write(record); !written)
            return written;
    }
    return Done{};
}

} // namespace

Result<Done> replaceServiceHours(const Connection &connection, const ServiceHours &hours)
{
    constexpr qint64 NoSource = 0; // only messages belong to one
    ReferenceRows rows(connection, NoSource);
    auto done = connection.statement("sla_policies_remove"_L1).execute();
    if (done)
        done = removeOthers(connection, hours.calendars);
    if (done)
        done = writeAll(rows, hours.calendars);
    if (done)
        done = writeAll(rows, hours.policies);
    return done;
}

} // namespace palier
