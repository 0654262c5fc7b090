// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/kpisection.h"

#include "viewmodels/report/phrases.h"

#include <cmath>

namespace palier {

namespace {

using Rank = ReportRow::Rank;

/** Writes the rows of the section one by one: label, value, what of, interval, healthy range. */
class KpiRows
{
    Q_DECLARE_TR_FUNCTIONS(palier::KpiRows)

public:
    KpiRows(const WorkspaceSettings &settings, const Format &format) : m_settings(settings), m_format(format), m_phrases(format)
    {}

    ReportSection section(const Kpis &kpis)
    {
        m_section.title = tr("The four figures");
        const auto &rate = kpis.get<EscalationRate>();
        addColumns();
        addRate(rate);
        addTime(kpis.get<TimeToEscalate>(), rate);
        addShare(tr("Success rate"), kpis.get<SuccessRate>(), QStringLiteral("success"));
        addShare(tr("Bounce-back rate"), kpis.get<BounceBackRate>(), QStringLiteral("bounceback"));
        addNotes(rate);
        return std::move(m_section);
    }

private:
    void add(Rank rank, std::vector<ReportCell> cells) { m_section.table.rows.push_back({std::move(cells), rank}); }

    void addColumns()
    {
        m_section.table.columns = {
            {{}, false}, {tr("value"), true}, {tr("of"), false}, {tr("95% interval"), false}, {tr("healthy range"), false}};
    }

    void addRate(const EscalationRate &rate)
    {
        const Share &share = rate.toDate;
        add(Rank::Main, {m_phrases.text(tr("Escalation rate")), m_phrases.share(share.value()),
                            m_phrases.text(m_phrases.ofTickets(share.count, share.of)), m_phrases.interval(share.interval)});
        addAtHorizon(rate.atHorizon, m_settings.rateHorizon(), share.of, m_settings.band(QStringLiteral("rate")));
        const Share fromTier1{rate.fromTier1, share.of, {}};
        add(Rank::Detail, {m_phrases.text(tr("left level 1")), m_phrases.share(fromTier1.value()),
                              m_phrases.text(m_phrases.ofTickets(fromTier1.count, fromTier1.of))});
    }

    void addAtHorizon(
        const ByHorizon<HorizonFigure> &figures, std::size_t horizon, qint64 cohort, const std::optional<Band> &band)
    {
        const HorizonFigure &figure = figures.at(horizon);
        const ReportCell label = m_phrases.text(Phrases::afterHorizon(horizon));
        if (!figure.estimable) {
            add(Rank::Detail, {label, m_phrases.share({}), m_phrases.text(cohort ? Phrases::notYetEstimable() : QString())});
            return;
        }
        const Tone tone = toneOf(figure, cohort, band);
        ReportCell verdict = m_phrases.text(m_phrases.verdict(tone, band));
        verdict.tone = tone;
        m_tooFew = m_tooFew || (band && cohort < EnoughForTone);
        add(Rank::Detail, {label, m_phrases.share(figure.value), m_phrases.text(tr("estimated")),
                              m_phrases.interval(figure.interval), verdict});
    }

    void addTime(const TimeToEscalate &time, const EscalationRate &rate)
    {
        const DurationFigures &toDate = time.toDate;
        const auto mean = toDate.mean ? std::optional(Duration{std::llround(*toDate.mean)}) : std::nullopt;
        const auto cell = [&](std::optional<Duration> shown) { return m_phrases.duration(shown, toDate.openHours); };
        const ReportCell hours = m_phrases.text(toDate.openHours ? tr("in open hours") : QString());
        add(Rank::Main, {m_phrases.text(tr("Time to escalate")), cell(toDate.median),
                            m_phrases.text(tr("median of %1").arg(m_phrases.tickets(toDate.count)))});
        add(Rank::Detail, {m_phrases.text(tr("nine in ten within")), cell(toDate.p90), hours});
        add(Rank::Detail, {m_phrases.text(tr("mean")), cell(mean), hours});
        const std::size_t horizon = m_settings.rateHorizon();
        const HorizonFigure &figure = rate.atHorizon.at(horizon);
        const bool stands = figure.estimable && figure.median;
        const QString unknown = rate.toDate.of && !figure.estimable ? Phrases::notYetEstimable() : QString();
        const QString ninety = tr("nine in ten: %1").arg(m_format.duration(figure.p90));
        add(Rank::Detail,
            {m_phrases.text(tr("within %1").arg(Phrases::horizon(horizon))),
                m_phrases.duration(stands ? figure.median : std::nullopt), m_phrases.text(stands ? ninety : unknown)});
    }

    void addShare(const QString &name, const EscalationShare &share, const QString &metric)
    {
        add(Rank::Main, {m_phrases.text(name), m_phrases.share(share.toDate.value()),
                            m_phrases.text(m_phrases.ofEscalations(share.toDate.count, share.toDate.of)),
                            m_phrases.interval(share.toDate.interval)});
        addAtHorizon(share.atHorizon, m_settings.outcomeHorizon(), share.toDate.of, m_settings.band(metric));
    }

    void addNotes(const EscalationRate &rate)
    {
        QStringList &notes = m_section.notes;
        notes.append(
            tr("The first value of each figure is to date: it counts what has happened so far, and recent tickets have not had "
               "time to escalate. “%1” estimates how many will have by then, recent tickets included: compare and judge "
               "periods by this value.")
                .arg(Phrases::afterHorizon(m_settings.rateHorizon())));
        if (rate.fromTier1 != rate.toDate.count)
            notes.append(tr("“Left level 1” counts tickets that rose from level 1; the escalation rate also counts tickets born "
                            "higher that rose further."));
        notes.append(tr("Tickets are those created in the period, escalations those made in it: two different sets."));
        if (m_tooFew)
            notes.append(tr("Below %1 in the denominator nothing is judged against a healthy range.").arg(EnoughForTone));
    }

    const WorkspaceSettings &m_settings;
    const Format &m_format;
    Phrases m_phrases;
    ReportSection m_section;
    bool m_tooFew = false;
};

} // namespace

ReportSection kpiSection(const Kpis &kpis, const WorkspaceSettings &settings, const Format &format)
{
    return KpiRows(settings, format).section(kpis);
}

} // namespace palier
