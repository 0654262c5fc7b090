// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reportmodel.h"

#include "viewmodels/dimensiontext.h"
#include "viewmodels/report/companionsection.h"
#include "viewmodels/report/groupsection.h"
#include "viewmodels/report/kpisection.h"
#include "viewmodels/report/outcomesection.h"

namespace palier {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(palier::ReportWords)
};

QString periodSentence(const TimeRange &period, const Format &format)
{
    if (period.from && period.to)
        return ReportWords::tr("Tickets created and escalations made from %1 until before %2.")
            .arg(format.instant(*period.from), format.instant(*period.to));
    if (period.from)
        return ReportWords::tr("Tickets created and escalations made since %1.").arg(format.instant(*period.from));
    if (period.to)
        return ReportWords::tr("Tickets created and escalations made before %1.").arg(format.instant(*period.to));
    return ReportWords::tr("All tickets and escalations until then.");
}

QString filterText(const Filter &filter, const Format &format, bool openHours)
{
    QStringList values;
    for (const QString &value : filter.values)
        values.append(dimensionValueText(filter.dimension, value, format, openHours));
    return ReportWords::tr("%1 = %2").arg(filter.dimension, values.join(ReportWords::tr(" or ")));
}

ReportSection nothingSection(const Snapshot &snapshot)
{
    ReportSection section;
    section.notes.append(snapshot.query.filters.empty()
                             ? ReportWords::tr("No ticket and no escalation in this period.")
                             : ReportWords::tr("No ticket and no escalation in this period with these filters."));
    if (snapshot.outside)
        section.notes.append(
            ReportWords::tr("%n ticket(s) never were in a unit with a level: give the units their levels (palierctl levels).",
                nullptr, static_cast<int>(snapshot.outside)));
    return section;
}

} // namespace

QStringList querySentences(const Query &query, const Format &format)
{
    QStringList sentences{
        ReportWords::tr("As of %1.").arg(format.instantInZone(query.now)), periodSentence(query.period, format)};
    QStringList filters;
    for (const Filter &filter : query.filters)
        filters.append(filterText(filter, format, query.business != nullptr));
    if (!filters.isEmpty())
        sentences.append(ReportWords::tr("Only: %1.").arg(filters.join(ReportWords::tr("; "))));
    if (query.business)
        sentences.append(
            ReportWords::tr("Durations to date count the open hours of the calendar “%1”.").arg(query.business->name()));
    return sentences;
}

ReportDocument reportDocument(
    const Snapshot &snapshot, const WorkspaceSettings &settings, const Format &format, const ReportOptions &options)
{
    ReportDocument document;
    document.title = options.workspace.isEmpty() ? ReportWords::tr("Escalation report")
                                                 : ReportWords::tr("Escalation report: %1").arg(options.workspace);
    document.subtitles = querySentences(snapshot.query, format);
    if (!snapshot.all.get<EscalationRate>().toDate.of && !snapshot.all.get<Outcomes>().all()) {
        document.sections.push_back(nothingSection(snapshot));
        return document;
    }
    document.sections.push_back(kpiSection(snapshot.all, settings, format));
    if (snapshot.all.get<Outcomes>().all())
        document.sections.push_back(outcomeSection(snapshot.all.get<Outcomes>(), settings.reopenWindow(), format));
    document.sections.push_back(companionSection(snapshot, settings, format));
    for (const Grouping &grouping : snapshot.groupings)
        document.sections.push_back(groupSection(snapshot, grouping, settings, format, options.top));
    return document;
}

} // namespace palier
