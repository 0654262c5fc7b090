// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/smalltilecards.h"

#include "viewmodels/report/phrases.h"
#include "viewmodels/settings/servicetext.h"

#include <QCoreApplication>

#include <cmath>

namespace palier {

namespace {

class SmallTileCards
{
    Q_DECLARE_TR_FUNCTIONS(palier::SmallTileCards)

public:
    SmallTileCards(const Dashboard &dashboard, const Format &format)
        : m_dashboard(dashboard), m_kpis(dashboard.all), m_format(format), m_phrases(format)
    {}

    DefinitionCard of(const QString &id) const
    {
        if (id == QLatin1String("fcr"))
            return firstContact();
        if (id == QLatin1String("response"))
            return firstResponse();
        if (id == QLatin1String("resolution"))
            return resolution();
        if (id == QLatin1String("breaches"))
            return breaches();
        return id == QLatin1String("open") ? open() : cost();
    }

private:
    DefinitionCard firstContact() const
    {
        const auto &figure = m_kpis.get<FirstContact>();
        const Share &share = figure.firstContact;
        return {{},
            tr("Of the tickets created in the period, the share that was resolved in the level 1 it was born in, with exactly "
               "one "
               "public reply, and not reopened within the reopening window."),
            {{tr("To date"), m_format.percent(share.value()), m_phrases.ofTickets(share.count, share.of)},
                {tr("Not yet held"), m_format.number(figure.firstContactNotYetHeld),
                    tr("resolved, but young enough to be reopened: the share may still fall")}},
            {tr("Not counted: tickets that were escalated, answered more than once or born above level 1. Tickets whose source "
                "does not write replies down are left out altogether.")}};
    }

    DefinitionCard firstResponse() const
    {
        return {{},
            tr("From the creation of a ticket to the first public reply by an agent, over the tickets created in the period that "
               "have one."),
            rowsOf(m_kpis.get<FirstResponse>().time),
            withCalendar(m_kpis.get<FirstResponse>().time, tr("Not counted: tickets that have no public reply yet. Internal "
                                                              "notes and messages of customers are no reply."))};
    }

    DefinitionCard resolution() const
    {
        return {{},
            tr("From the creation of a ticket to its last resolution, over the tickets created in the period that are resolved."),
            rowsOf(m_kpis.get<ResolutionTime>().time),
            withCalendar(m_kpis.get<ResolutionTime>().time,
                tr("Not counted: tickets that are open, reopened, or closed without a solution. Recent periods look quicker than "
                   "they are: their slow tickets are still open."))};
    }

    DefinitionCard breaches() const
    {
        const auto &figure = m_kpis.get<Breaches>();
        DefinitionCard card{{},
            tr("The tickets created in the period with a broken promise: at least one of their SLA clocks ran out."),
            {{tr("Tickets"), m_format.number(figure.any.count), m_phrases.ofTickets(figure.any.count, figure.any.of)}},
            {tr("Not counted: tickets to which no policy promises anything. A breach is an alert, never an escalation.")}};
        for (std::size_t i = 0; i < SlaClockCount; ++i) {
            if (const Share &share = figure.byClock[i]; share.of)
                card.rows.push_back({ServiceText::clock(static_cast<SlaClockKind>(i)), m_format.number(share.count),
                    m_phrases.ofTickets(share.count, share.of)});
        }
        return card;
    }

    DefinitionCard open() const
    {
        const auto &outcomes = m_kpis.get<Outcomes>();
        const qint64 count = outcomes.of(Outcome::Open);
        return {{},
            tr("The escalations made in the period that are not decided yet: neither resolved nor closed, nor come back down."),
            {{tr("Open"), m_format.number(count), m_phrases.ofEscalations(count, outcomes.all())}},
            {tr("Not counted: escalations made before the period, though they may be open still. A ticket may have several.")}};
    }

    DefinitionCard cost() const
    {
        const auto &cost = m_kpis.get<HandlingCost>();
        return {{},
            tr("Over the escalations made in the period: the cost of one handling at the level they went to, less that at the "
               "level they came from. What would have been saved, had they been resolved where they came from."),
            {{tr("Avoidable cost"), m_format.decimal(cost.saving, 0), m_phrases.escalations(m_kpis.get<Outcomes>().all())}},
            {tr("The cost of a handling is set for each level in Settings; without it there is no figure. Not counted: what the "
                "tickets cost at the levels they touched anyway.")}};
    }

    std::vector<DefinitionCard::Row> rowsOf(const DurationFigures &time) const
    {
        const auto mean = time.mean ? std::optional(Duration{std::llround(*time.mean)}) : std::nullopt;
        const auto shown = [&](std::optional<Duration> value) { return m_format.durationIn(value, time.openHours); };
        return {{tr("Median"), shown(time.median), m_phrases.tickets(time.count)}, {tr("Nine in ten"), shown(time.p90), {}},
            {tr("Mean"), shown(mean), {}}};
    }

    QStringList withCalendar(const DurationFigures &time, const QString &note) const
    {
        QStringList notes{note};
        if (time.openHours)
            notes.append(tr("Counted in the open hours of the calendar “%1”.").arg(m_dashboard.query.calendar));
        return notes;
    }

    const Dashboard &m_dashboard;
    const Kpis &m_kpis;
    const Format &m_format;
    Phrases m_phrases;
};

} // namespace

DefinitionCard smallTileCard(const SmallTile &tile, const Dashboard &dashboard, const Format &format)
{
    DefinitionCard card = SmallTileCards(dashboard, format).of(tile.id);
    card.title = tile.title;
    return card;
}

} // namespace palier
