// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/smalltiles.h"

#include "viewmodels/overview/smalltilecards.h"
#include "viewmodels/report/phrases.h"
#include "viewmodels/settings/servicetext.h"

#include <QCoreApplication>

namespace palier {

namespace {

class SmallTiles
{
    Q_DECLARE_TR_FUNCTIONS(palier::SmallTiles)

public:
    SmallTiles(const Dashboard &dashboard, const Format &format)
        : m_dashboard(dashboard), m_kpis(dashboard.all), m_format(format), m_phrases(format)
    {}

    std::vector<SmallTile> all() const
    {
        std::vector<SmallTile> tiles{firstContact(), firstResponse(), resolution(), breaches(), open(), cost()};
        for (SmallTile &tile : tiles)
            tile.card = smallTileCard(tile, m_dashboard, m_format);
        return tiles;
    }

private:
    SmallTile firstContact() const
    {
        const auto &figure = m_kpis.get<FirstContact>();
        const Share &share = figure.firstContact;
        QString note = share.of ? m_phrases.ofTickets(share.count, share.of) : whyNone();
        if (figure.firstContactNotYetHeld > 0) {
            note =
                tr("%1 of %2, %3 not yet held", "tickets")
                    .arg(m_format.number(share.count), m_format.number(share.of), m_format.number(figure.firstContactNotYetHeld));
        }
        return {QStringLiteral("fcr"), tr("Resolved at first contact"), m_format.percent(share.value()), note, {}, share.of > 0};
    }

    SmallTile firstResponse() const
    {
        const DurationFigures &time = m_kpis.get<FirstResponse>().time;
        return {QStringLiteral("response"), tr("First response, median"), m_format.durationIn(time.median, time.openHours),
            time.count ? within(time) : tr("no reply recorded"), {}, time.count > 0};
    }

    SmallTile resolution() const
    {
        const DurationFigures &time = m_kpis.get<ResolutionTime>().time;
        return {QStringLiteral("resolution"), tr("Resolution, median"), m_format.durationIn(time.median, time.openHours),
            time.count ? within(time) : tr("nothing resolved yet"), {}, time.count > 0};
    }

    SmallTile breaches() const
    {
        const auto &figure = m_kpis.get<Breaches>();
        SmallTile tile{QStringLiteral("breaches"), tr("SLA breaches"), Format::undefined(), whyNoPromise()};
        if (!figure.any.of)
            return tile;
        tile.value = m_format.number(figure.any.count);
        tile.note = tr("%1 of %2 with a promise", "share, tickets")
                        .arg(m_format.percent(figure.any.value()), m_format.number(figure.any.of));
        QStringList clocks;
        for (std::size_t i = 0; i < SlaClockCount; ++i) {
            if (const Share &share = figure.byClock[i]; share.of)
                clocks.append(tr("%1: %2 of %3", "clock, broken, promised")
                        .arg(ServiceText::clock(static_cast<SlaClockKind>(i)), m_format.number(share.count),
                            m_format.number(share.of)));
        }
        tile.detail = clocks.join(QLatin1Char('\n'));
        tile.opensTickets = true;
        return tile;
    }

    QString whyNoPromise() const
    {
        if (!m_dashboard.query.promises)
            return tr("no SLA promises set");
        return m_kpis.get<EscalationRate>().toDate.of ? tr("no promise to these tickets") : tr("no tickets");
    }

    SmallTile open() const
    {
        const auto &outcomes = m_kpis.get<Outcomes>();
        return {QStringLiteral("open"), tr("Open escalations"), m_format.number(outcomes.of(Outcome::Open)),
            tr("of %1 made in the period").arg(m_format.number(outcomes.all())), {}, true};
    }

    SmallTile cost() const
    {
        const auto &cost = m_kpis.get<HandlingCost>();
        const QString note = cost.saving ? tr("if resolved where they came from") : whyNoCost();
        return {
            QStringLiteral("cost"), tr("Avoidable cost"), m_format.decimal(cost.saving, 0), note, {}, cost.saving.has_value()};
    }

    QString whyNoCost() const { return m_kpis.get<Outcomes>().all() == 0 ? tr("no escalations") : tr("no cost set for a level"); }

    QString whyNone() const
    {
        return m_kpis.get<EscalationRate>().toDate.of ? tr("no replies in this source") : tr("no tickets");
    }

    QString within(const DurationFigures &time) const
    {
        return (time.openHours ? tr("90% within %1, open hours") : tr("nine in ten within %1"))
            .arg(m_format.durationIn(time.p90, time.openHours));
    }

    const Dashboard &m_dashboard;
    const Kpis &m_kpis;
    const Format &m_format;
    Phrases m_phrases;
};

} // namespace

std::vector<SmallTile> smallTiles(const Dashboard &dashboard, const Format &format)
{
    return SmallTiles(dashboard, format).all();
}

} // namespace palier
