// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"
#include "ctl/reportoutput.h"
#include "ctl/reportquery.h"

#include "session/figures.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace palier::ctl {

namespace {

struct ReportCommandWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ReportCommandWords)
};

/** What stands against these options before anything is read; "" if nothing does. */
QString wrongTarget(const Arguments &arguments, ReportTarget &target)
{
    target.file = arguments.value("output");
    target.format = arguments.value("format", formatOfFile(target.file));
    target.workspace = QFileInfo(arguments.value("db").section(QLatin1Char(':'), 1)).completeBaseName();
    if (!reportFormats().contains(target.format))
        return ReportCommandWords::tr("There is no format “%1”; there are: %2.")
            .arg(target.format, reportFormats().join(QLatin1String(", ")));
    if (needsFile(target.format) && target.file.isEmpty())
        return ReportCommandWords::tr("The format %1 needs a file: give it with -o FILE.").arg(target.format);
    bool isNumber = true;
    if (arguments.has("top"))
        target.top = arguments.value("top").toInt(&isNumber);
    if (!isNumber || (arguments.has("top") && target.top < 1))
        return ReportCommandWords::tr("“%1” cannot be the number of groups (--top): it takes 1, 2, 3 …")
            .arg(arguments.value("top"));
    return {};
}

int answer(Figures &figures, const Arguments &arguments, const ReportTarget &target, Console &console)
{
    auto asked = queryFrom(arguments, figures);
    if (const auto *wrong = std::get_if<QString>(&asked))
        return console.failUsage(*wrong, QStringLiteral("report"));
    auto &query = std::get<Query>(asked);
    if (arguments.has("business"))
        query.business = figures.business();
    if (arguments.has("business") && !query.business)
        return console.fail(ReportCommandWords::tr("This workspace has no calendar: nothing says which hours are open hours."));
    const auto snapshot = figures.snapshot(query);
    if (!snapshot)
        return console.fail(snapshot.error());
    for (const QString &unknown : snapshot->unknownValues)
        console.note(ReportCommandWords::tr("Nothing has %1: is it spelt right?").arg(unknown));
    return writeReport(*snapshot, figures.settings(), target, console);
}

int runReport(const Arguments &arguments, Console &console)
{
    ReportTarget target;
    if (const QString wrong = wrongTarget(arguments, target); !wrong.isEmpty())
        return console.failUsage(wrong, QStringLiteral("report"));
    if (const QString refused = refusedOutput(target.file, arguments.value("db")); !refused.isEmpty())
        return console.fail(refused);
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Read, console);
    if (!workspace)
        return console.fail(workspace.error());
    const QString what = ReportCommandWords::tr("Reading the histories …");
    auto figures = Figures::load(*workspace, [&](qint64 done, qint64 total) {
        console.progress(what, done, total);
        return true;
    });
    console.endProgress();
    return figures ? answer(*figures, arguments, target, console) : console.fail(figures.error());
}

} // namespace

const Command &reportCommand()
{
    static const Command command{
        {"report", "", QT_TRANSLATE_NOOP("palier::ctl", "the four figures of escalation, with what lies behind them"),
            QT_TRANSLATE_NOOP("palier::ctl",
                "Escalation rate, time to escalate, success rate and bounce-back rate, to date and estimated at a horizon, with "
                "their "
                "intervals; what became of the escalations; and a table for each grouping.\n"
                "Groupings and filters: topic, channel, priority, customer, customer-class, language, unit, agent, any attribute "
                "of the imported "
                "tickets; of "
                "the escalations: receiving-unit, kind, origin, reason, hour-of-week (4T09), level-change (1>2), "
                "time-to-escalate; groupings also: day, week, month. Filters of one "
                "dimension are alternatives, "
                "those of different dimensions must all hold.\n"
                "Times are dates (2026-03-01) or instants (2026-03-01T09:00, 2026-03-01T09:00:00+01:00); what has no offset is "
                "in the zone of "
                "the report. The period is from --from until before --to: “--from 2026-03-01 --to 2026-04-01” is March.\n"),
            {DatabaseOption,
                {"from", "TIME", QT_TRANSLATE_NOOP("palier::ctl", "tickets created and escalations made from then on")},
                {"to", "TIME", QT_TRANSLATE_NOOP("palier::ctl", "… and before then; that instant or day itself is not in")},
                {"now", "TIME",
                    QT_TRANSLATE_NOOP("palier::ctl", "what happened later does not exist (otherwise the clock; in a workspace of "
                                                     "imported files, the last event)")},
                {"zone", "ZONE",
                    QT_TRANSLATE_NOOP("palier::ctl", "in which days begin: +01:00, Europe/Paris (otherwise the workspace's)")},
                {"where", "DIMENSION=VALUE", QT_TRANSLATE_NOOP("palier::ctl", "only what has this value"), 0, true},
                {"business", nullptr,
                    QT_TRANSLATE_NOOP("palier::ctl",
                        "durations to date in open hours of the workspace's calendar; estimates at a "
                        "horizon stay in calendar time")},
                {"by", "DIMENSION", QT_TRANSLATE_NOOP("palier::ctl", "a table by this dimension"), 0, true},
                {"top", "N",
                    QT_TRANSLATE_NOOP("palier::ctl", "only the N biggest groups of each (days, weeks and months: always all)")},
                {"format", "text|json|csv|xlsx|pdf",
                    QT_TRANSLATE_NOOP("palier::ctl", "how it is written (otherwise what the suffix of the file says, or text)")},
                {"output", "FILE",
                    QT_TRANSLATE_NOOP("palier::ctl", "where to (otherwise to standard output; xlsx and pdf need a file)"), 'o'}}},
        runReport};
    return command;
}

} // namespace palier::ctl
