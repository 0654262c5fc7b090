// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/charts/durationchart.h"
#include "viewmodels/charts/flowchart.h"
#include "viewmodels/charts/outcomechart.h"
#include "viewmodels/charts/rankedchart.h"
#include "viewmodels/charts/sparkline.h"
#include "viewmodels/charts/timeserieschart.h"
#include "viewmodels/charts/weekhourschart.h"
#include "viewmodels/format.h"

namespace palier {

/** What a word on the screen wants to say; shown as icon, word and colour, never as colour alone. */
enum class Mood : quint8 { Neutral, Good, Watch, Bad };

/** What a figure means and where it comes from: every other way to read it, with its numbers. */
struct DefinitionCard {
    struct Row {
        QString label;
        QString value;
        QString note;
    };

    QString title;
    QString definition;
    std::vector<Row> rows;
    QStringList notes;
};

/** One of the four KPIs. All texts are worded; "" where there is nothing to say. */
struct KpiTile {
    QString id; // rate, time, success, bounceback
    QString title;
    QString value;   // "16.4", "5 h 40 min", "–"
    QString unit;    // "%" or ""
    QString verdict; // against the healthy range
    Mood mood = Mood::Neutral;
    QString count;  // "336 of 2,048 tickets", always to date
    QString detail; // "95% interval 14.9–18.1%"
    QString other;  // the other basis: "after 7 days: 17.8%"
    QString change; // "+0.9 points: no clear change"
    Mood changeMood = Mood::Neutral;
    SparklineChart sparkline;
    DefinitionCard card;
};

/** A smaller figure beside the four. */
struct SmallTile {
    QString id;
    QString title;
    QString value;
    QString note;
    QString detail = {};       // more, for who asks; "" nothing
    bool opensTickets = false; // those of LedgerWords::subsetOfTile(): where there is a number
    DefinitionCard card = {};
};

/** "Is today normal?" in one line. */
struct TodayLine {
    QString text;
    QString verdict;
    Mood mood = Mood::Neutral;
};

/** What can be done where there is nothing to see. */
struct Remedies {
    bool import = false;  // a log; or the demo is looked at instead
    bool allTime = false; // other periods may have tickets
    bool clear = false;   // filters
    bool levels = false;  // no unit of the tickets has one

    bool any() const { return import || allTime || clear || levels; }
    friend bool operator==(const Remedies &, const Remedies &) = default;
};

/** What stands in place of a chart that has nothing to show; "" where it has. */
struct EmptyCharts {
    QString outcomes;
    QString timeToEscalate;
    QString topics;
    QString weekHours;
    QString flow;
};

/** The Overview in words and drawable values: one immutable value. */
struct Overview {
    std::array<KpiTile, 4> tiles;
    std::vector<SmallTile> small;
    TodayLine today;
    TimeSeriesChart rateOverTime;
    OutcomeChart outcomes;
    DurationChart timeToEscalate;
    RankedChart units;
    RankedChart topics;
    WeekHoursChart weekHours;
    FlowChart flow;
    QString emptyText; // why there is nothing to see; "" where there is
    Remedies remedies;
    EmptyCharts emptyCharts; // of an overview that has something to see
};

/** Words the dashboard, whose zone must be that of the format. GUI thread, or any where the translators do not change
    meanwhile. */
Overview overviewOf(const Dashboard &dashboard, const Format &format);

} // namespace palier
