// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/groupsection.h"

#include "ledger/dimensions.h"
#include "viewmodels/dimensiontext.h"
#include "viewmodels/report/phrases.h"

#include <QDate>

namespace palier {

namespace {

/** Writes one row a group. */
class GroupRows
{
    Q_DECLARE_TR_FUNCTIONS(palier::GroupRows)

public:
    GroupRows(const Snapshot &snapshot, const Grouping &grouping, const WorkspaceSettings &settings, const Format &format)
        : m_snapshot(snapshot), m_grouping(grouping), m_settings(settings), m_phrases(format), m_format(format)
    {}

    ReportSection section(int top)
    {
        m_section.title = dimensionHeading(m_grouping.dimension);
        m_section.table.columns = columns();
        const std::size_t all = m_grouping.groups.size();
        const bool cut = !m_grouping.isTime && top > 0 && static_cast<std::size_t>(top) < all;
        const std::size_t shown = cut ? static_cast<std::size_t>(top) : all;
        for (std::size_t i = 0; i < shown; ++i)
            m_section.table.rows.push_back({cells(m_grouping.groups[i])});
        if (cut)
            m_section.notes.append(tr("… and %1 more.").arg(m_format.number(static_cast<qint64>(all - shown))));
        addNotes();
        return std::move(m_section);
    }

private:
    std::vector<ReportColumn> columns() const
    {
        std::vector<ReportColumn> columns{{{}, false}};
        if (m_grouping.hasTickets) {
            for (const QString &title : {tr("tickets"), tr("rate"), tr("95% interval"), atHorizon(m_settings.rateHorizon()),
                     m_snapshot.query.business ? tr("median, open h") : tr("median")})
                columns.push_back({title, true});
        }
        columns.push_back({tr("escal."), true});
        addShareColumns(columns, tr("success"));
        addShareColumns(columns, tr("bounced"));
        if (m_grouping.isTime)
            columns.push_back({tr("open"), true});
        return columns;
    }

    /** A dimension of the escalations alone leaves room for more about them. */
    void addShareColumns(std::vector<ReportColumn> &columns, const QString &title) const
    {
        columns.push_back({title, true});
        if (m_grouping.hasTickets)
            return;
        columns.push_back({tr("95% interval"), true});
        columns.push_back({atHorizon(m_settings.outcomeHorizon()), true});
    }

    QString atHorizon(std::size_t horizon) const { return tr("at %1").arg(m_format.duration(Horizons.at(horizon).length)); }

    std::vector<ReportCell> cells(const Group &group)
    {
        const Kpis &kpis = group.kpis;
        std::vector<ReportCell> cells{label(group)};
        if (m_grouping.hasTickets)
            addTicketCells(cells, group);
        cells.push_back(m_phrases.count(kpis.get<Outcomes>().all()));
        addShareCells(cells, kpis.get<SuccessRate>(), QStringLiteral("success"), group.value);
        addShareCells(cells, kpis.get<BounceBackRate>(), QStringLiteral("bounceback"), group.value);
        if (m_grouping.isTime)
            cells.push_back(isYoung(group) ? m_phrases.count(kpis.get<Workload>().openTickets) : m_phrases.text({}));
        return cells;
    }

    ReportCell label(const Group &group)
    {
        const QString text =
            dimensionValueText(m_grouping.dimension, group.value, m_format, m_snapshot.query.business != nullptr);
        const bool young = m_grouping.isTime && isYoung(group);
        m_anyYoung = m_anyYoung || young;
        return m_phrases.text(young ? text + QStringLiteral(" *") : text);
    }

    void addTicketCells(std::vector<ReportCell> &cells, const Group &group)
    {
        const auto &rate = group.kpis.get<EscalationRate>();
        const DurationFigures &time = group.kpis.get<TimeToEscalate>().toDate;
        cells.push_back(m_phrases.count(rate.toDate.of));
        cells.push_back(m_phrases.share(rate.toDate.value()));
        cells.push_back(m_phrases.interval(rate.toDate.interval));
        cells.push_back(
            figureCell(rate.atHorizon.at(m_settings.rateHorizon()), rate.toDate.of, bandOf(QStringLiteral("rate"), group.value)));
        cells.push_back(m_phrases.duration(time.median, time.openHours));
    }

    void addShareCells(std::vector<ReportCell> &cells, const EscalationShare &share, const QString &metric, const QString &value)
    {
        cells.push_back(m_phrases.share(share.toDate.value()));
        if (m_grouping.hasTickets)
            return;
        cells.push_back(m_phrases.interval(share.toDate.interval));
        cells.push_back(figureCell(share.atHorizon.at(m_settings.outcomeHorizon()), share.toDate.of, bandOf(metric, value)));
    }

    ReportCell figureCell(const HorizonFigure &figure, qint64 cohort, const std::optional<Band> &band)
    {
        if (!figure.estimable) {
            m_anyUnknown = m_anyUnknown || cohort;
            return m_phrases.text(cohort ? QStringLiteral("…") : Format::undefined());
        }
        ReportCell cell = m_phrases.share(figure.value);
        cell.tone = toneOf(figure, cohort, band);
        m_anyJudged = m_anyJudged || cell.tone == Tone::Below || cell.tone == Tone::Above;
        return cell;
    }

    /** The healthy range is that of a support floor, and units may have one of their own: a topic or a product that never
        escalates is no cause for concern. */
    std::optional<Band> bandOf(const QString &metric, const QString &value) const
    {
        if (m_grouping.isTime)
            return m_settings.band(metric);
        return isUnit() ? m_settings.band(metric, value) : std::optional<Band>();
    }

    bool isUnit() const { return m_grouping.dimension == dimension::Unit || m_grouping.dimension == dimension::ReceivingUnit; }

    bool isYoung(const Group &group) const
    {
        const Query &query = m_snapshot.query;
        return endOfBucket(m_grouping.dimension, group.value, query.zone) + Horizons.at(m_settings.rateHorizon()).length >
               query.now;
    }

    void addNotes()
    {
        if (isUnit() && m_grouping.hasTickets)
            m_section.notes.append(tr("Tickets stand at their first unit, escalations at the unit that sent them."));
        if (m_anyYoung)
            m_section.notes.append(
                tr("* younger than %1, in whole or in part: its values to date will still move; “open” counts the "
                   "tickets that are not yet decided.")
                    .arg(Phrases::horizon(m_settings.rateHorizon())));
        if (m_anyUnknown)
            m_section.notes.append(tr("… not yet estimable: too few could be followed for so long."));
        if (m_anyJudged)
            m_section.notes.append(tr("▲ above, ▼ below the healthy range."));
    }

    const Snapshot &m_snapshot;
    const Grouping &m_grouping;
    const WorkspaceSettings &m_settings;
    Phrases m_phrases;
    const Format &m_format;
    ReportSection m_section;
    bool m_anyYoung = false;
    bool m_anyUnknown = false;
    bool m_anyJudged = false;
};

/** The Monday of an ISO week. The fourth of January is always in week 1. */
QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4);
    return fourth.addDays(7 * (week - 1) - (fourth.dayOfWeek() - 1));
}

} // namespace

Instant endOfBucket(const QString &dimension, const QString &label, const Zone &zone)
{
    if (dimension == dimension::Day)
        return zone.startOfDay(QDate::fromString(label, Qt::ISODate).addDays(1));
    const int year = label.left(4).toInt();
    if (dimension == dimension::Week)
        return zone.startOfDay(mondayOf(year, label.mid(6).toInt()).addDays(7));
    return zone.startOfDay(QDate(year, label.mid(5).toInt(), 1).addMonths(1));
}

ReportSection groupSection(
    const Snapshot &snapshot, const Grouping &grouping, const WorkspaceSettings &settings, const Format &format, int top)
{
    return GroupRows(snapshot, grouping, settings, format).section(top);
}

} // namespace palier
