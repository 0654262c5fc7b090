// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/servicerecords.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <vector>

/** The demo: a support floor that never was, for people to try Palier on. Its words stand in resources/demo, its figures here. */
namespace palier::demo {

enum class Language : quint8 { French, English };

/** A value for each language. */
template<typename T>
struct PerLanguage {
    std::array<T, 2> values;
    const T &operator[](Language language) const { return values[static_cast<std::size_t>(language)]; }
};

struct UnitPlan {
    QString name;
    UnitKind kind = UnitKind::Team;
    int tier = 0;
    int agents = 0;
    Language language = Language::French;
    QString calendar; // "" for the robot, which never sleeps
    double rate = 1;  // escalates so many times as often as the topic says
};

struct CalendarPlan {
    QString name;
    QString zone;
    QStringList weekdays; // "08:00-19:00" from Monday on, "" closed
    QStringList holidays; // "MM-dd"
};

/** A value of a ticket's field, how often it is met, and what it does to escalations. */
struct Choice {
    QString name;
    double share = 1;
    double rate = 1;
    bool byAgent = false; // a channel on which an agent opens the ticket
};

struct TopicTexts {
    QStringList subjects, problems, fixes;
};

struct TopicPlan {
    QString name;
    QString family; // of topics about which people write alike: "line", "invoice" …
    QString home;   // the unit that takes it in French; "" by language
    QString to;     // where its path leads
    QString reason, criterion;
    double share = 1;
    double rate = 0; // of its tickets that escalate
    int delayMinutes = 0;
    bool isMandated = false; // has to be escalated
    bool isOutside = false;  // may need a desk outside support
    PerLanguage<TopicTexts> texts;
};

/** A training that is planted, by topic. */
struct TrainingPlan {
    QString topic, name, kind;
    int daysAgo = 0;
};

/** All that the demo is made of, as resources/demo says. A value. */
struct Catalog {
    std::vector<UnitPlan> units;
    std::vector<CalendarPlan> calendars;
    std::vector<SlaPolicyRecord> promises; // without unit, calendar and date
    std::vector<Choice> channels, priorities;
    std::vector<TopicPlan> topics;
    QStringList reasons, firstNames, lastNames, companies, cities;
    PerLanguage<QStringList> products, devices, months;
    PerLanguage<QHash<QString, QStringList>> texts; // lists by what they say: "question", of a family "question.line"
    QString emerging, incident, worstUnit;
    TrainingPlan trained, untouched;

    /** Reads the resources. Errors: DemoIncomplete, where a file is missing or says nothing. */
    static Result<Catalog> load();

    /** The place of the unit or topic of this name; of the first one where there is none. */
    std::size_t unit(const QString &name) const;
    std::size_t topic(const QString &name) const;
};

} // namespace palier::demo
