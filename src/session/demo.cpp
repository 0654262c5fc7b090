// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/demo.h"

#include "base/zone.h"
#include "database/historywriter.h"
#include "database/migrator.h"
#include "database/settingstore.h"
#include "database/sqlite/sqlitefile.h"
#include "exchange/demo/livesteps.h"
#include "session/errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>

namespace palier {

namespace {

constexpr qsizetype SmallestStock = 20; // of open tickets on a floor that goes on
constexpr QLatin1String SeedKey("demo.seed");
constexpr QLatin1String TicketsKey("demo.tickets");

/** What handling a ticket costs on each tier, and the zone in which the floor lives. */
constexpr std::array FloorSettings{
    std::pair{"zone", "Europe/Paris"},
    std::pair{"cost.tier@1", "6.00"},
    std::pair{"cost.tier@2", "17.00"},
    std::pair{"cost.tier@3", "38.00"},
    std::pair{"cost.tier@4", "55.00"},
};

Result<Done> writeSettings(Workspace &workspace, demo::Size size)
{
    for (const auto &[key, value] : FloorSettings) {
        if (auto set = workspace.set(QLatin1String(key), QLatin1String(value)); !set)
            return set;
    }
    SettingStore store(workspace.connection());
    if (auto set = store.set(SeedKey, QString::number(size.seed)); !set)
        return set;
    return store.set(TicketsKey, QString::number(size.tickets));
}

Result<std::optional<demo::Size>> sizeOf(Workspace &workspace)
{
    const auto stored = SettingStore(workspace.connection()).all();
    if (!stored)
        return stored.error();
    if (!stored->contains(SeedKey))
        return std::optional<demo::Size>();
    return std::optional(demo::Size{stored->value(TicketsKey).toInt(), stored->value(SeedKey).toULongLong()});
}

QString nameOfDay(Instant now)
{
    return QStringLiteral("demo-%1.%2-%3.sqlite")
        .arg(DemoVersion)
        .arg(newestSchema())
        .arg(Zone().dateOf(now).toString(QStringLiteral("yyyyMMdd")));
}

/** Made aside and renamed, so that nobody ever sees half of it. Where somebody else was faster, his is as good. */
Result<Done> makeEmbedded(const QString &path, demo::Size size, Instant now, const demo::GoOn &goOn)
{
    const QString aside = path + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128);
    auto made = [&]() -> Result<Done> {
        auto workspace = Workspace::open(DatabaseAddress::file(aside), Workspace::Purpose::Make);
        return workspace ? makeDemo(*workspace, size, now, goOn) : workspace.error();
    }();
    if (made && !QFile::rename(aside, path) && !QFileInfo::exists(path))
        made = Error{errors::DemoNoFolder, {QFileInfo(path).path()}};
    if (QFileInfo::exists(aside))
        removeSqliteFile(aside);
    return made;
}

/** Those of other days and versions, and what was left aside by somebody who was killed; who is still making one will find that
    it is there. */
void removeOthers(const QDir &folder, const QString &name)
{
    const QStringList found = folder.entryList({QStringLiteral("demo-*.sqlite"), QStringLiteral("demo-*.sqlite.*")}, QDir::Files);
    for (const QString &other : found) {
        if (other != name)
            removeSqliteFile(folder.filePath(other));
    }
}

Result<Done> write(const demo::ToldTicket &told, EventSink &sink)
{
    if (const auto replaced = sink.replaceHistory(told.ticket, told.history); !replaced)
        return replaced.error();
    for (const MessageRecord &message : told.messages) {
        if (auto written = sink.reference(message); !written)
            return written;
    }
    return Done{};
}

Result<bool> changedBy(const Result<Done> &step)
{
    return step ? Result<bool>(true) : step.error();
}

} // namespace

Result<Done> makeDemo(Workspace &workspace, demo::Size size, Instant now, const demo::GoOn &goOn)
{
    const auto sources = workspace.sources();
    if (!sources)
        return sources.error();
    if (!sources->empty())
        return Error{errors::DemoNotEmpty, {workspace.connection().name()}};
    const auto world = demo::World::make(size, now);
    if (!world)
        return world.error();
    HistoryWriter writer(workspace.connection());
    auto written = demo::writeFloor(*world, writer, goOn);
    return written ? writeSettings(workspace, size) : written;
}

Result<bool> isDemo(Workspace &workspace)
{
    const auto size = sizeOf(workspace);
    return size ? Result<bool>(size->has_value()) : size.error();
}

Result<QString> embeddedDemo(const Clock &clock, demo::Size size, const demo::GoOn &goOn)
{
    const Instant now = clock.now();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/palier"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{errors::DemoNoFolder, {folder.path()}};
    const QString name = nameOfDay(now);
    if (!folder.exists(name)) {
        if (const auto made = makeEmbedded(folder.filePath(name), size, now, goOn); !made)
            return made.error();
        removeOthers(folder, name);
    }
    return folder.filePath(name);
}

Result<LiveDemo> LiveDemo::open(Workspace &workspace, Instant now, Hours hours)
{
    const auto size = sizeOf(workspace);
    if (!size)
        return size.error();
    if (!*size)
        return Error{errors::DemoNone, {workspace.connection().name()}};
    auto world = demo::World::make(**size, now);
    if (!world)
        return world.error();
    LiveDemo live(workspace, *std::move(world), hours);
    live.m_random = demo::Random((*size)->seed, static_cast<quint64>(toMilliseconds(now)));
    const auto open = TicketReader(workspace.connection()).notDone(demo::source().name);
    if (!open)
        return open.error();
    live.m_stock = std::max(SmallestStock, open->size());
    live.m_open = open->size();
    return live;
}

Result<bool> LiveDemo::change(Instant now)
{
    bool isChanged = false;
    const auto done = triedAgain([&]() -> Result<Done> {
        HistoryWriter writer(m_workspace->connection());
        if (const auto begun = writer.begin(demo::source()); !begun)
            return begun;
        const auto changed = changeOne(writer, now);
        if (!changed)
            return changed.error();
        isChanged = *changed;
        return writer.commit();
    });
    return done ? Result<bool>(isChanged) : done.error();
}

double LiveDemo::steps(Instant now) const
{
    return demo::stepsAnHour(m_world, now) * static_cast<double>(m_open) / static_cast<double>(m_stock);
}

double LiveDemo::pace(Instant now) const
{
    return demo::arrivalsAnHour(m_world, now) + steps(now);
}

/** Whether a ticket comes in, and not one goes further. */
bool LiveDemo::isNewOne(Instant now)
{
    constexpr double WhileFew = 0.35;
    constexpr double WhileMany = 0.12;
    if (m_open == 0)
        return true;
    if (m_hours == Hours::Kept)
        return m_random.chance(demo::arrivalsAnHour(m_world, now) / pace(now));
    return m_random.chance(m_open > m_stock ? WhileMany : WhileFew);
}

Result<bool> LiveDemo::changeOne(EventSink &sink, Instant now)
{
    const auto open = TicketReader(m_workspace->connection()).notDone(demo::source().name);
    if (!open)
        return open.error();
    m_open = open->size();
    if (isNewOne(now))
        return changedBy(comeIn(sink, now));
    auto ticket = attended(*open, now);
    if (!ticket)
        return ticket.error();
    return *ticket ? changedBy(goFurther(sink, **std::move(ticket), now)) : false;
}

Result<Done> LiveDemo::comeIn(EventSink &sink, Instant now)
{
    const auto count = m_workspace->connection().statement(QLatin1String("ticket_count")).single();
    if (!count)
        return count.error();
    return write(demo::newTicket(m_world, count->toInt(), now, demo::Random(m_random.next())), sink);
}

/** One of the open tickets; where hours are kept, the first of some that somebody is there for, nothing where there is none. */
Result<std::optional<TicketReader::Whole>> LiveDemo::attended(const QStringList &open, Instant now)
{
    constexpr int Tries = 30;
    for (int i = 0; i < Tries; ++i) {
        auto ticket = TicketReader(m_workspace->connection()).whole({demo::source().name, m_random.pick(open)});
        if (!ticket)
            return ticket.error();
        if (m_hours == Hours::Ignored || demo::isAttended(m_world, ticket->ticket.texts.record, now))
            return std::optional(*std::move(ticket));
    }
    return std::optional<TicketReader::Whole>();
}

Result<Done> LiveDemo::goFurther(EventSink &sink, TicketReader::Whole ticket, Instant now)
{
    demo::ToldTicket told{std::move(ticket.ticket.texts.record), std::move(ticket.history), {}, {}};
    const auto texts = messages(m_workspace->connection(), demo::source().name, told.ticket.extId);
    if (!texts)
        return texts.error();
    const auto before = static_cast<int>(texts->size());
    return write(demo::stepFurther(m_world, std::move(told), before, now, demo::Random(m_random.next())), sink);
}

} // namespace palier
