// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/livesteps.h"

#include "exchange/demo/escalation.h"
#include "exchange/demo/intake.h"
#include "exchange/demo/odds.h"

#include <algorithm>

namespace palier::demo {

namespace {

bool cameJustNow(const Scene &scene)
{
    const auto &last = scene.history().back();
    return last.kind == EventKind::Moved;
}

void leaveRobot(Scene &scene)
{
    const Catalog &catalog = scene.world().catalog;
    const bool isEnglish = scene.language() == Language::English;
    if (isEnglish)
        return scene.move(1, Robot);
    scene.move(scene.topic().home.isEmpty() ? 0 : catalog.unit(scene.topic().home), Robot);
}

void ask(Scene &scene)
{
    scene.reply("question");
    scene.setState(TicketState::Waiting, scene.owner());
}

/** The owner on level 1 does what he would do next. */
void stepOnLevelOne(Scene &scene)
{
    const double escalates = 0.34 * escalationChance(scene, false);
    const double which = scene.random().fraction();
    if (which < escalates)
        return Escalation(scene).sendUp();
    if (which < 0.36)
        return scene.resolve();
    if (which < 0.55)
        return ask(scene);
    if (which < 0.70)
        return scene.note("check", scene.owner());
    if (which < 0.80)
        return scene.customerWrites(scene.random().chance(0.4) ? "angry" : "answer");
    scene.reply("advice");
}

void stepAbove(Scene &scene)
{
    if (cameJustNow(scene)) {
        scene.assign();
        return scene.note("received", scene.owner());
    }
    const double which = scene.random().fraction();
    if (which < 0.50)
        return scene.resolve();
    if (which < 0.62)
        return Escalation(scene).sendBack();
    if (which < 0.80)
        return ask(scene);
    scene.note("received", scene.owner());
}

void step(Scene &scene)
{
    if (scene.state() == TicketState::Waiting)
        return scene.customerWrites("answer");
    if (scene.unitPlan().kind == UnitKind::System)
        return leaveRobot(scene);
    if (!scene.hasOwner())
        return scene.assign();
    if (scene.unitPlan().kind == UnitKind::Outside)
        return leaveRobot(scene);
    return scene.unitPlan().tier > 1 ? stepAbove(scene) : stepOnLevelOne(scene);
}

/** The share of the floor's people who are in their hours. */
double presence(const World &world, Instant now)
{
    const auto &agents = world.staff.agents();
    const auto present = std::ranges::count_if(
        agents, [&](const Agent &agent) { return world.hours[agent.unit].isOpen(now) && world.staff.works(agent, now); });
    return static_cast<double>(present) / static_cast<double>(agents.size());
}

} // namespace

ToldTicket newTicket(const World &world, int number, Instant now, Random random)
{
    Arrival arrival{now, {}};
    if (random.chance(0.04))
        arrival.topic = world.emerging; // it goes on
    return comeIn(world, arrival, number, false).finished(now);
}

ToldTicket stepFurther(const World &world, ToldTicket told, int messagesBefore, Instant now, Random random)
{
    Scene scene(world, std::move(told), messagesBefore, random);
    scene.stopTime();
    scene.setTime(now);
    const bool isDone =
        scene.state() != TicketState::New && scene.state() != TicketState::Open && scene.state() != TicketState::Waiting;
    if (!isDone)
        step(scene);
    const Instant end = std::max(now, scene.at());
    return std::move(scene).finished(end);
}

bool isAttended(const World &world, const TicketRecord &ticket, Instant now)
{
    const std::size_t unit = world.catalog.unit(ticket.unit);
    if (ticket.state == TicketState::Waiting || world.catalog.units[unit].kind == UnitKind::System)
        return true;
    const auto isPresent = [&](std::size_t agent) { return world.staff.works(world.staff.agents()[agent], now); };
    return world.hours[unit].isOpen(now) && std::ranges::any_of(world.staff.of(unit), isPresent);
}

double stepsAnHour(const World &world, Instant now)
{
    constexpr double StepsOfTicket = 4;
    constexpr double HoursOfYear = World::Year / Hour;
    constexpr double MeanPresence = 0.25; // of people with eight hours on five or six days of seven
    constexpr double Always = 0.05;       // customers who answer, the robot
    const double usual = StepsOfTicket * world.size.tickets / HoursOfYear;
    return usual * (Always + (1 - Always) * presence(world, now) / MeanPresence);
}

} // namespace palier::demo
