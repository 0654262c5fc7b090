// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/floor.h"

#include "exchange/demo/story.h"
#include "exchange/errors.h"

namespace palier::demo {

namespace {

constexpr int TicketsBetweenQuestions = 128;

std::vector<LevelRecord> levelsOf(const Catalog &catalog)
{
    std::vector<LevelRecord> levels;
    levels.reserve(catalog.units.size());
    for (const UnitPlan &unit : catalog.units)
        levels.push_back({source().name, unit.name, {}, unit.name, unit.kind, static_cast<quint8>(unit.tier)});
    return levels;
}

TrainingRecord recordOf(const World &world, const TrainingPlan &plan, const Training &training)
{
    TrainingRecord record{plan.name, plan.kind, plan.topic, training.from, {}};
    for (const std::size_t agent : training.agents)
        record.agents.push_back(world.staff.agents()[agent].login);
    return record;
}

/** @param unit whose hours they count in where these are others than those of the floor; "" all others. */
void addPromises(const World &world, const QString &unit, const QString &calendar, std::vector<ReferenceRecord> &records)
{
    for (SlaPolicyRecord promise : world.catalog.promises) {
        promise.unit = unit;
        promise.calendar = calendar;
        promise.from = world.start - World::Year;
        records.emplace_back(promise);
    }
}

void addPromises(const World &world, std::vector<ReferenceRecord> &records)
{
    const QString &usual = world.calendars.front().name;
    addPromises(world, {}, usual, records);
    for (const UnitPlan &unit : world.catalog.units) {
        if (unit.tier > 0 && unit.calendar != usual)
            addPromises(world, unit.name, unit.calendar, records);
    }
}

void addPaths(const World &world, std::vector<ReferenceRecord> &records)
{
    records.reserve(records.size() + world.catalog.topics.size());
    for (const TopicPlan &topic : world.catalog.topics)
        records.emplace_back(PathRecord{topic.name, 1, topic.to, topic.criterion, topic.delayMinutes});
}

std::vector<ReferenceRecord> referencesOf(const World &world)
{
    std::vector<ReferenceRecord> records;
    records.reserve(world.calendars.size());
    for (const CalendarRecord &calendar : world.calendars)
        records.emplace_back(calendar);
    for (ReferenceRecord &record : world.staff.records())
        records.push_back(std::move(record));
    for (const CustomerRecord &customer : world.customers)
        records.emplace_back(customer);
    addPromises(world, records);
    addPaths(world, records);
    records.emplace_back(recordOf(world, world.catalog.trained, world.trained));
    records.emplace_back(recordOf(world, world.catalog.untouched, world.untouched));
    return records;
}

/** What is true of the whole floor. */
std::vector<TruthRecord> truthsOf(const World &world)
{
    const Catalog &catalog = world.catalog;
    std::vector<TruthRecord> truths{
        {{}, QStringLiteral("worst-unit"), {}, catalog.worstUnit},
        {{}, QStringLiteral("emerging-topic"), world.emergingFrom, catalog.emerging},
        {{}, QStringLiteral("incident"), world.incidentFrom, catalog.incident},
        {{}, QStringLiteral("training-worked"), world.trained.from, catalog.trained.topic},
        {{}, QStringLiteral("training-without-effect"), world.untouched.from, catalog.untouched.topic},
    };
    for (const std::size_t agent : world.comfort)
        truths.push_back({{}, QStringLiteral("comfort"), {}, world.staff.agents()[agent].login});
    return truths;
}

Result<Done> write(const ToldTicket &told, EventSink &sink)
{
    if (const auto replaced = sink.replaceHistory(told.ticket, told.history); !replaced)
        return replaced.error();
    for (const MessageRecord &message : told.messages) {
        if (auto written = sink.reference(message); !written)
            return written;
    }
    for (const TruthRecord &truth : told.truths) {
        if (auto written = sink.truth(truth); !written)
            return written;
    }
    return Done{};
}

Result<Done> writeReferences(const World &world, EventSink &sink)
{
    for (const LevelRecord &level : levelsOf(world.catalog)) {
        if (auto proposed = sink.proposeLevel(level); !proposed)
            return proposed;
    }
    for (const ReferenceRecord &record : referencesOf(world)) {
        if (auto written = sink.reference(record); !written)
            return written;
    }
    for (const TruthRecord &truth : truthsOf(world)) {
        if (auto written = sink.truth(truth); !written)
            return written;
    }
    return Done{};
}

Result<Done> writeTickets(const World &world, EventSink &sink, const GoOn &goOn)
{
    int number = 0;
    for (const Arrival &arrival : arrivals(world)) {
        if (number % TicketsBetweenQuestions == 0 && goOn && !goOn(number, world.size.tickets))
            return Error{errors::DemoCancelled, {}};
        if (auto written = write(Story(world, arrival, number).tell(), sink); !written)
            return written;
        ++number;
    }
    return Done{};
}

} // namespace

SourceRecord source()
{
    return {QStringLiteral("demo"), false};
}

Result<Done> writeFloor(const World &world, EventSink &sink, const GoOn &goOn)
{
    auto written = sink.begin(source());
    if (written)
        written = writeReferences(world, sink);
    if (written)
        written = writeTickets(world, sink, goOn);
    if (written)
        written = sink.commit();
    if (!written)
        sink.rollback();
    return written;
}

} // namespace palier::demo
