// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/odds.h"

#include <algorithm>

namespace palier::demo {

namespace {

/** Newcomers hand up more, old hands less. */
double seniorityFactor(const World &world, Person owner, Instant at)
{
    const Duration there = at - world.staff.agents()[owner.agent].since;
    if (there < 180 * Day)
        return 1.6;
    if (there < 365 * Day)
        return 1.2;
    return there > 5 * 365 * Day ? 0.8 : 1.0;
}

double trainingFactor(const Scene &scene)
{
    const Training &training = scene.world().trained;
    const bool isTrained = std::ranges::find(training.agents, scene.owner().agent) != training.agents.end();
    return scene.topicNumber() == training.topic && isTrained && scene.created() >= training.from ? 0.3 : 1.0;
}

double priorityFactor(const Scene &scene, const QString &priority)
{
    const auto &choices = scene.world().catalog.priorities;
    const auto found = std::ranges::find(choices, priority, &Choice::name);
    return found == choices.end() ? 1 : found->rate;
}

} // namespace

double escalationChance(Scene &scene, bool isAngry)
{
    const World &world = scene.world();
    const auto &comfort = world.comfort;
    if (isAngry && std::ranges::find(comfort, scene.owner().agent) != comfort.end())
        return 0.75;
    double chance = scene.topic().rate * scene.unitPlan().rate * seniorityFactor(world, scene.owner(), scene.at()) *
                    trainingFactor(scene) * priorityFactor(scene, scene.ticket().priority) * (isAngry ? 1.3 : 0.95);
    if (scene.isVip())
        chance *= 1.25;
    const bool inIncident =
        scene.topicNumber() == world.incident && scene.created() >= world.incidentFrom && scene.created() < world.incidentTo;
    return std::min(0.9, inIncident ? chance * 1.8 : chance);
}

} // namespace palier::demo
