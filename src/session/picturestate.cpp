// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picturestate.h"

#include "session/statestream.h"

#include <algorithm>

namespace palier {

template<typename Record, typename Known>
concept Is = std::same_as<std::remove_const_t<Record>, Known>;

// Found by the streams where the records are at home: not in a namespace without a name.
// The fields of each record, once for both directions. The bindings fail to compile where a record has got another field: raise
// PictureState::Version then.

static void fields(auto &visit, Is<SourceRecord> auto &record)
{
    auto &[name, isImport] = record;
    visit(name, isImport);
}

static void fields(auto &visit, Is<LevelRecord> auto &record)
{
    auto &[source, value, from, unit, kind, tier] = record;
    visit(source, value, from, unit, kind, tier);
}

static void fields(auto &visit, Is<DayHours> auto &record)
{
    auto &[fromMinute, toMinute] = record;
    visit(fromMinute, toMinute);
}

static void fields(auto &visit, Is<CalendarRecord> auto &record)
{
    auto &[name, zone, hours, holidays] = record;
    visit(name, zone, hours, holidays);
}

static void fields(auto &visit, Is<SlaPolicyRecord> auto &record)
{
    auto &[priority, vip, unit, clock, minutes, calendar, from] = record;
    visit(priority, vip, unit, clock, minutes, calendar, from);
}

static void fields(auto &visit, Is<PromiseRecords> auto &record)
{
    visit(record.calendars, record.policies, record.vipCustomers);
}

static void fields(auto &visit, Is<MembershipRecord> auto &record)
{
    auto &[agent, unit, from, to] = record;
    visit(agent, unit, from, to);
}

static void fields(auto &visit, Is<LogMark> auto &record)
{
    auto &[seq, stamp, snapshot, server, readMs] = record;
    visit(seq, stamp, snapshot, server, readMs);
}

static void fields(auto &visit, Is<WorkspaceState> auto &record)
{
    auto &[settings, levels, sources, savedViews, promises, memberships, mark] = record;
    visit(settings, levels, sources, savedViews, promises, memberships, mark);
}

static void fields(auto &visit, Is<PictureState> auto &record)
{
    auto &[workspace, seen] = record;
    visit(workspace, seen);
}

static void fields(auto &visit, Is<Guards> auto &record)
{
    auto &[routing, misclick] = record;
    visit(routing, misclick);
}

QByteArray encoded(const PictureState &state)
{
    StateWriter writer;
    fields(writer, state);
    return writer.bytes();
}

std::optional<PictureState> decodedState(const QByteArray &bytes)
{
    PictureState state;
    StateReader reader(bytes);
    fields(reader, state);
    const bool hasTiers =
        std::ranges::all_of(state.workspace.levels, [](const LevelRecord &level) { return level.tier <= HighestTier; });
    return reader.isDone() && hasTiers ? std::optional(std::move(state)) : std::nullopt;
}

Fingerprint foldFingerprint(const Picture &picture)
{
    StateWriter writer;
    writer(FactTable::Version, PromiseTable::Version, picture.state.levels, picture.fold.reopenWindow, picture.fold.guards,
        picture.state.promises, picture.state.memberships);
    return fingerprint(writer.bytes());
}

} // namespace palier
