// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/workload.h"

#include <array>
#include <cmath>
#include <random>

namespace palier::bench {

namespace {

constexpr Instant Start{Duration{1'704'067'200}}; // 2024-01-01
constexpr Duration Length = 730 * Day;
constexpr std::array UnitsOnTier{30U, 15U, 5U};
constexpr quint32 Agents = 800;

class Generator
{
public:
    explicit Generator(Directory &directory) : m_directory(directory)
    {
        const QString source = QStringLiteral("bench");
        directory.sources.code(source);
        for (std::size_t tier = 0; tier < UnitsOnTier.size(); ++tier) {
            for (quint32 i = 0; i < UnitsOnTier[tier]; ++i)
                addUnit(source, static_cast<quint8>(tier + 1), i);
        }
        for (quint32 i = 0; i < Agents; ++i)
            directory.agents.code(QStringLiteral("agent %1").arg(i));
        fill(BuiltInDimension::Topic, 400);
        fill(BuiltInDimension::Channel, 6);
        fill(BuiltInDimension::Priority, 4);
    }

    TicketHistory ticket()
    {
        TicketHistory ticket{{}, {0}, {topic(), 1 + below(6), 1 + below(4)}, {}};
        m_at = Start + Duration{static_cast<qint64>(unit() * static_cast<double>(Length.count()))};
        const quint32 home = below(UnitsOnTier[0]);
        const quint32 agent = below(Agents);
        row(ticket, EventKind::Opened, home, TicketEvent{}.actor, ActorKind::Customer);
        row(ticket, EventKind::Assigned, agent, agent, ActorKind::Agent);
        row(ticket, EventKind::Reply, ~0U, agent, ActorKind::Agent);
        if (unit() < 0.15)
            escalate(ticket, home, agent);
        if (unit() < 0.97)
            row(ticket, EventKind::Resolved, ~0U, agent, ActorKind::Agent);
        if (unit() < 0.05)
            row(ticket, EventKind::Reopened, ~0U, agent, ActorKind::Customer);
        while (unit() < 0.4)
            row(ticket, EventKind::Note, ~0U, agent, ActorKind::Agent);
        return ticket;
    }

    std::vector<LevelRecord> levels;

private:
    void addUnit(const QString &source, quint8 tier, quint32 i)
    {
        const QString name = QStringLiteral("N%1 %2").arg(tier).arg(i);
        m_directory.places.code(Directory::placeKey(source, name));
        levels.push_back({source, name, Instant{}, name, UnitKind::Team, tier});
    }

    void fill(BuiltInDimension dimension, int values)
    {
        for (int i = 0; i < values; ++i)
            m_directory.dimensions[static_cast<std::size_t>(dimension)].values.code(QStringLiteral("value %1").arg(i));
    }

    void escalate(TicketHistory &ticket, quint32 home, quint32 agent)
    {
        const quint32 second = UnitsOnTier[0] + below(UnitsOnTier[1]);
        row(ticket, EventKind::Moved, second, agent, ActorKind::Agent);
        const double fate = unit();
        if (fate < 0.2)
            row(ticket, EventKind::Moved, home, below(Agents), ActorKind::Agent);
        else if (fate < 0.35)
            row(ticket, EventKind::Moved, UnitsOnTier[0] + UnitsOnTier[1] + below(UnitsOnTier[2]), below(Agents),
                ActorKind::Agent);
    }

    void row(TicketHistory &ticket, EventKind kind, quint32 value, quint32 actor, ActorKind actorKind)
    {
        TicketEvent event{.at = packed(m_at), .value = value, .actor = actor, .kind = kind};
        event.bits = TicketEvent::packBits(actorKind, ReturnKind::Unknown, true);
        ticket.events.push_back(event);
        m_at += Duration{static_cast<qint64>(std::exp(4 + 8 * unit()))};
    }

    quint32 topic() { return 1 + static_cast<quint32>(400 * std::pow(unit(), 3)) % 400; }
    quint32 below(quint32 limit) { return static_cast<quint32>(unit() * limit); }
    double unit() { return static_cast<double>(m_random() >> 5U) * 0x1p-27; } // the same on every standard library

    Directory &m_directory;
    std::mt19937 m_random{20260101};
    Instant m_at{};
};

} // namespace

Workload makeWorkload(qint64 tickets)
{
    auto directory = std::make_shared<Directory>();
    Generator generator(*directory);
    HistoriesBuilder builder;
    for (qint64 i = 0; i < tickets; ++i) {
        TicketHistory ticket = generator.ticket();
        ticket.key = i + 1;
        ticket.extId = QStringLiteral("INC-%1").arg(ticket.key);
        builder.add(ticket);
    }
    Workload workload{
        builder.finish(directory), {LevelMap(generator.levels, *directory), 7 * Day, {}}, Start + Length, generator.levels};
    return workload;
}

} // namespace palier::bench
