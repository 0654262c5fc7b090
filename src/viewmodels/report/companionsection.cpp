// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/companionsection.h"

#include "viewmodels/report/phrases.h"
#include "viewmodels/settings/servicetext.h"

namespace palier {

namespace {

/** Writes the rows of the section one by one: label, value, detail. */
class CompanionRows
{
    Q_DECLARE_TR_FUNCTIONS(palier::CompanionRows)

public:
    CompanionRows(const WorkspaceSettings &settings, const Format &format)
        : m_settings(settings), m_format(format), m_phrases(format)
    {}

    ReportSection section(const Snapshot &snapshot)
    {
        m_section.title = tr("Further figures");
        m_section.table.columns = {{{}, false}, {{}, true}, {{}, false}};
        const Kpis &kpis = snapshot.all;
        addResolutions(kpis.get<FirstContact>());
        addTimes(kpis);
        if (snapshot.query.promises)
            addBreaches(kpis.get<Breaches>());
        addWorkload(kpis);
        addCost(kpis.get<HandlingCost>());
        if (snapshot.outside)
            add(tr("Tickets outside support"), m_phrases.count(snapshot.outside),
                tr("never held by a unit with a level; in no figure"));
        if (!m_unknown.isEmpty())
            m_section.notes.append(tr("The sources do not tell: %1.").arg(m_unknown.join(tr(", "))));
        return std::move(m_section);
    }

private:
    void add(const QString &label, const ReportCell &value, const QString &detail = {})
    {
        m_section.table.rows.push_back({{m_phrases.text(label), value, m_phrases.text(detail)}});
    }

    void addResolutions(const FirstContact &contact)
    {
        if (contact.firstContact.of)
            addResolution(tr("First-contact resolution"), contact.firstContact, contact.firstContactNotYetHeld);
        else
            m_unknown.append(tr("first-contact resolution"));
        addResolution(tr("First-level resolution"), contact.firstLevel, contact.firstLevelNotYetHeld);
    }

    void addResolution(const QString &label, const Share &share, qint64 notYetHeld)
    {
        const QString young = notYetHeld ? tr("; %n may still be reopened", nullptr, static_cast<int>(notYetHeld)) : QString();
        add(label, m_phrases.share(share.value()), m_phrases.ofTickets(share.count, share.of) + young);
    }

    void addTimes(const Kpis &kpis)
    {
        if (const auto &time = kpis.get<FirstResponse>().time; time.count)
            addTime(tr("First response"), time);
        else
            m_unknown.append(tr("time to first response"));
        addTime(tr("Resolution time"), kpis.get<ResolutionTime>().time);
        addAcknowledgement(kpis.get<Acknowledgement>(), kpis.get<Outcomes>().all());
    }

    void addTime(const QString &label, const DurationFigures &time)
    {
        const QString detail =
            time.openHours ? tr("median of %1; nine in ten: %2; in open hours") : tr("median of %1; nine in ten: %2");
        add(label, m_phrases.duration(time.median, time.openHours),
            detail.arg(m_phrases.tickets(time.count), m_format.durationIn(time.p90, time.openHours)));
    }

    void addAcknowledgement(const Acknowledgement &acknowledgement, qint64 escalations)
    {
        if (!acknowledgement.of) {
            if (escalations)
                m_unknown.append(tr("time to acknowledge an escalation"));
            return;
        }
        const std::size_t horizon = m_settings.outcomeHorizon();
        const HorizonFigure &figure = acknowledgement.atHorizon.at(horizon);
        const QString counts = m_phrases.ofEscalations(acknowledgement.acknowledged, acknowledgement.of);
        const QString detail = figure.estimable ? tr("median; nine in ten: %1; %2").arg(m_format.duration(figure.p90), counts)
                                                : tr("%1; %2").arg(Phrases::notYetEstimable(), counts);
        add(tr("Time to acknowledge"), m_phrases.duration(figure.estimable ? figure.median : std::nullopt), detail);
    }

    void addBreaches(const Breaches &breaches)
    {
        if (!breaches.any.of)
            return add(tr("SLA breaches"), m_phrases.share({}), tr("no promise to these tickets"));
        addBreach(tr("SLA breaches"), breaches.any);
        for (std::size_t i = 0; i < SlaClockCount; ++i) {
            if (const Share &share = breaches.byClock[i]; share.of)
                addBreach(tr("… %1", "an SLA clock").arg(ServiceText::clock(static_cast<SlaClockKind>(i))), share);
        }
    }

    void addBreach(const QString &label, const Share &share)
    {
        add(label, m_phrases.share(share.value()),
            tr("%1 of %2 with a promise").arg(m_format.number(share.count), m_phrases.tickets(share.of)));
    }

    void addWorkload(const Kpis &kpis)
    {
        const auto &workload = kpis.get<Workload>();
        const qint64 tickets = kpis.get<EscalationRate>().toDate.of;
        add(tr("Open tickets"), m_phrases.count(workload.openTickets));
        add(tr("Open escalations"), m_phrases.count(workload.onDesk),
            tr("tickets open above the level they were born on, or not yet answered there"));
        add(tr("Tickets with a bounce"), m_phrases.count(kpis.get<BounceBackRate>().tickets));
        const auto perTicket =
            tickets ? std::optional(static_cast<double>(workload.hops) / static_cast<double>(tickets)) : std::nullopt;
        add(tr("Handovers between units"), m_phrases.count(workload.hops), tr("%1 a ticket").arg(m_format.decimal(perTicket, 2)));
        add(tr("Ping-pong tickets"), m_phrases.count(workload.pingPong), tr("three or more times between the same two units"));
        add(tr("Reopenings"), m_phrases.count(workload.reopens));
        add(tr("Born on level"), m_phrases.text({}), bornTiers(workload));
    }

    QString bornTiers(const Workload &workload) const
    {
        QStringList tiers;
        for (std::size_t tier = 1; tier < workload.bornTier.size(); ++tier) {
            if (workload.bornTier[tier])
                tiers.append(tr("%1: %2").arg(tier).arg(m_format.number(workload.bornTier[tier])));
        }
        return tiers.isEmpty() ? Format::undefined() : tiers.join(QStringLiteral("   "));
    }

    void addCost(const HandlingCost &cost)
    {
        bool known = false;
        for (const auto &tier : m_settings.costs())
            known = known || tier.has_value();
        if (!known)
            return;
        add(tr("Cost of a ticket"), m_phrases.amount(cost.perTicket), tr("mean over all tickets, by the levels that held them"));
        add(tr("One level lower"), m_phrases.amount(cost.saving),
            tr("would have been saved, had the sender's level resolved it"));
    }

    const WorkspaceSettings &m_settings;
    const Format &m_format;
    Phrases m_phrases;
    ReportSection m_section;
    QStringList m_unknown;
};

} // namespace

ReportSection companionSection(const Snapshot &snapshot, const WorkspaceSettings &settings, const Format &format)
{
    return CompanionRows(settings, format).section(snapshot);
}

} // namespace palier
