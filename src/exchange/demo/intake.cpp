// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/intake.h"

namespace palier::demo {

namespace {

Random streamOf(const World &world, int number)
{
    return {world.size.seed, static_cast<quint64>(number)};
}

std::size_t topicOf(const World &world, const Arrival &arrival, Random random)
{
    return arrival.topic ? *arrival.topic : random.weighted(world.catalog.topics, [](const auto &one) { return one.share; });
}

Language languageOf(Random random)
{
    random.next();
    return random.chance(0.30) ? Language::English : Language::French;
}

std::size_t customerOf(const World &world, Random random)
{
    random.next();
    random.next();
    // Some write much more often than others.
    const double place = random.fraction();
    return static_cast<std::size_t>(place * place * static_cast<double>(world.customers.size()));
}

/** Answers whether an agent opens it. */
bool chooseFields(Scene &scene, bool isOpen)
{
    const Catalog &catalog = scene.world().catalog;
    Random &random = scene.random();
    const auto share = [isOpen](const Choice &channel) { return isOpen || !channel.byAgent ? channel.share : 0.0; };
    const Choice &channel = catalog.channels[random.weighted(catalog.channels, share)];
    TicketRecord &ticket = scene.ticket();
    ticket.channel = channel.name;
    ticket.priority = catalog.priorities[random.weighted(catalog.priorities, [](const auto &one) { return one.share; })].name;
    return channel.byAgent;
}

Scene sceneOf(const World &world, const Arrival &arrival, int number)
{
    const Random stream = streamOf(world, number);
    return Scene(world,
        {ticketId(number), topicOf(world, arrival, stream), languageOf(stream), customerOf(world, stream), arrival.at},
        Random(Random(stream).next(), 1));
}

} // namespace

QString ticketId(int number)
{
    return QStringLiteral("D%1").arg(number + 1, 6, 10, QLatin1Char('0'));
}

Scene comeIn(const World &world, const Arrival &arrival, int number, bool takesTime)
{
    Scene scene = sceneOf(world, arrival, number);
    if (!takesTime)
        scene.stopTime();
    const Catalog &catalog = world.catalog;
    Random &random = scene.random();
    const bool isEnglish = scene.language() == Language::English;
    const bool atHome = !scene.topic().home.isEmpty() && (!isEnglish || random.chance(0.25));
    const std::size_t front = isEnglish ? 1 : 0;
    const std::size_t home = atHome ? catalog.unit(scene.topic().home) : front;
    if (chooseFields(scene, world.hours[home].isOpen(scene.at()))) {
        const std::size_t agent = world.staff.onShift(home, scene.at(), random);
        scene.open(home, {ActorKind::Agent, agent});
        scene.soon(5, 60);
        scene.assignTo(agent, {ActorKind::Agent, agent});
        return scene;
    }
    scene.open(catalog.units.size() - 1, Customer);
    scene.soon(4, 80);
    scene.move(home, Robot);
    return scene;
}

} // namespace palier::demo
