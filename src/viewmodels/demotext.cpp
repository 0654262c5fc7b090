// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/demotext.h"

#include "viewmodels/report/reporttext.h"

#include <QCoreApplication>

namespace palier {

namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(palier::DemoWords)
};

QString rateText(double changesASecond, const Format &format)
{
    return format.decimal(changesASecond, changesASecond < 1 ? 3 : 1);
}

} // namespace

QString demoText(const QString &path, int tickets)
{
    return DemoWords::tr("A demo of %n ticket(s) was written: %1", nullptr, tickets).arg(path) + QLatin1Char('\n');
}

QString liveText(double changesASecond, const Format &format)
{
    return DemoWords::tr("The demo goes on, with about %1 changes a second. Ctrl+C ends it.")
               .arg(rateText(changesASecond, format)) +
           QLatin1Char('\n');
}

QString liveFloorText(double changesAnHour)
{
    const QString pace = changesAnHour < 1 ? DemoWords::tr("less than one change in this hour")
                                           : DemoWords::tr("about %n change(s) in this hour", nullptr, qRound(changesAnHour));
    return DemoWords::tr("The demo goes on at the pace of its floor, with %1; --rate makes it quicker. Ctrl+C ends it.")
               .arg(pace) +
           QLatin1Char('\n');
}

QString liveEndText(int changes)
{
    return DemoWords::tr("%n change(s) were made.", nullptr, changes) + QLatin1Char('\n');
}

QString liveEndText(int changes, double changesASecond, const Format &format)
{
    return DemoWords::tr("%n change(s) were made, about %1 a second.", nullptr, changes).arg(rateText(changesASecond, format)) +
           QLatin1Char('\n');
}

QString truthText(const std::vector<TruthRecord> &truths, const Format &format)
{
    if (truths.empty())
        return DemoWords::tr("Nothing was planted here: this is no demo.") + QLatin1Char('\n');
    ReportTable table{{{DemoWords::tr("ticket"), false}, {DemoWords::tr("planted"), false}, {DemoWords::tr("at"), false},
                          {DemoWords::tr("detail"), false}},
        {}};
    for (const TruthRecord &truth : truths) {
        const QString at = truth.at ? format.instant(*truth.at) : QString();
        table.rows.push_back(rowOf({truth.ticket, truth.kind, at, truth.detail}));
    }
    return tableText(table);
}

} // namespace palier
