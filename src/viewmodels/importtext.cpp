// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/importtext.h"

#include "viewmodels/displaywidth.h"
#include "viewmodels/errortext.h"
#include "viewmodels/report/phrases.h"

#include <algorithm>

namespace palier {

namespace {

constexpr std::size_t IssuesShown = 20;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ImportWords)
};

QString places(const ImportIssue &issue, const Format &format)
{
    const QString column = plainLine(issue.column);
    if (issue.line && !column.isEmpty())
        return ImportWords::tr("line %1, column %2: ").arg(format.number(issue.line), column);
    if (issue.line)
        return ImportWords::tr("line %1: ").arg(format.number(issue.line));
    return column.isEmpty() ? QString() : ImportWords::tr("column %1: ").arg(column);
}

QString listed(const std::vector<ImportIssue> &issues, qint64 all, const Format &format)
{
    QString text;
    const std::size_t shown = std::min(issues.size(), IssuesShown);
    for (std::size_t i = 0; i < shown; ++i)
        text += QStringLiteral("  ") + issueText(issues[i], format) + QLatin1Char('\n');
    const qint64 more = all - static_cast<qint64>(shown);
    if (more > 0)
        text += QStringLiteral("  ") + ImportWords::tr("and %1 more").arg(format.number(more)) + QLatin1Char('\n');
    return text;
}

QString refusedText(const ImportReport &report, const Format &format)
{
    return ImportWords::tr("%1: refused, nothing was written; %2 reason(s):", nullptr, Format::plural(report.refusedCount))
               .arg(plainLine(report.file), format.number(report.refusedCount)) +
           QLatin1Char('\n') + listed(report.refusals, report.refusedCount, format);
}

QString acceptedText(const ImportReport &report, const QString &source, const Format &format)
{
    const auto number = [&](qint64 value) { return format.number(value); };
    const Phrases phrases(format);
    QString text =
        ImportWords::tr("%1: %2 with %3 in source “%4”.")
            .arg(plainLine(report.file), phrases.tickets(report.tickets), phrases.events(report.events), plainLine(source)) +
        QLatin1Char('\n');
    if (report.added || report.changed)
        text += ImportWords::tr("Added %1, changed %2, unchanged %3.")
                    .arg(number(report.added), number(report.changed), number(report.unchanged));
    else
        text += ImportWords::tr("Nothing is new: all of them were here already.");
    text += QLatin1Char('\n');
    if (report.warningCount)
        text += ImportWords::tr("Taken with %1 doubt(s):", nullptr, Format::plural(report.warningCount))
                    .arg(number(report.warningCount)) +
                QLatin1Char('\n') + listed(report.warnings, report.warningCount, format);
    return text;
}

} // namespace

QString issueText(const ImportIssue &issue, const Format &format)
{
    return places(issue, format) + errorText(issue.what);
}

QString importText(const ImportReport &report, const QString &source, const Format &format)
{
    return report.accepted() ? acceptedText(report, source, format) : refusedText(report, format);
}

} // namespace palier
