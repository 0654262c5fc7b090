// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/kpitiles.h"

#include "metrics/difference.h"
#include "viewmodels/overview/kpiphrases.h"
#include "viewmodels/overview/sparklines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

/** Which way is good, where the healthy range does not say it: more successes, fewer bounces. */
enum class Wish { None, More, Fewer };

/** A share that is one of the four KPIs, as the tile needs it. */
struct ShareFigures {
    Share toDate;
    HorizonFigure atHorizon;
    std::optional<HorizonFigure> before;
    qint64 ofBefore = 0;     // escalations or tickets
    std::size_t horizon = 0; // index of Horizons
    std::optional<Band> band;
    Wish wish = Wish::None;
};

class Tiles
{
    Q_DECLARE_TR_FUNCTIONS(palier::KpiTiles)

public:
    Tiles(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format)
        : m_dashboard(dashboard),
          m_query(dashboard.query),
          m_settings(settings),
          m_format(format),
          m_phrases(format),
          m_words(format),
          m_sparklines(dashboard, format)
    {}

    KpiTile rate() const
    {
        const auto &rate = m_dashboard.all.get<EscalationRate>();
        ShareFigures figures{.toDate = rate.toDate,
            .atHorizon = rate.atHorizon.at(m_query.rateHorizon),
            .horizon = m_query.rateHorizon,
            .band = m_settings.band(QStringLiteral("rate"))};
        if (m_dashboard.before) {
            const auto &before = m_dashboard.before->get<EscalationRate>();
            figures.before = before.atHorizon.at(m_query.rateHorizon);
            figures.ofBefore = before.toDate.of;
        }
        KpiTile tile{.id = QStringLiteral("rate"), .title = tr("Escalation rate")};
        fill(tile, figures, m_phrases.ofTickets(rate.toDate.count, rate.toDate.of));
        tile.card.definition = tr("Of the tickets created in the period, the share that was escalated at least once: handed to a "
                                  "unit of a higher level before it was done.");
        const Share fromTier1{rate.fromTier1, rate.toDate.of, {}};
        tile.card.rows.push_back(
            {tr("Left level 1"), m_format.percent(fromTier1.value()), m_phrases.ofTickets(fromTier1.count, fromTier1.of)});
        tile.card.rows.push_back(
            {tr("Undecided"), m_format.number(rate.undecided), tr("neither escalated nor done: they may still be")});
        tile.card.notes.append(tr("“Left level 1” leaves out tickets born higher that rose further."));
        tile.sparkline = m_sparklines.rate();
        return tile;
    }

    KpiTile time() const
    {
        const DurationFigures &toDate = m_dashboard.all.get<TimeToEscalate>().toDate;
        const HorizonFigure &figure = m_dashboard.all.get<EscalationRate>().atHorizon.at(m_query.rateHorizon);
        const bool open = toDate.openHours;
        const QString title =
            open && !isAtHorizon() ? tr("Time to escalate (median, open hours)") : tr("Time to escalate (median)");
        KpiTile tile{.id = QStringLiteral("time"), .title = title};
        const auto atHorizon = figure.estimable ? figure.median : std::nullopt;
        const QString other =
            isAtHorizon()
                ? (open ? tr("to date: %1, open hours") : tr("to date: %1")).arg(m_format.durationIn(toDate.median, open))
                : tr("within %1: %2").arg(Phrases::horizon(m_query.rateHorizon), estimated(figure, m_format.duration(atHorizon)));
        tile.value = isAtHorizon() ? m_format.duration(atHorizon) : m_format.durationIn(toDate.median, open);
        tile.count =
            counted(tr("%1 escalated ticket(s)", nullptr, static_cast<int>(toDate.count)).arg(m_format.number(toDate.count)));
        const auto p90AtHorizon = figure.estimable ? figure.p90 : std::nullopt;
        const auto p90 = isAtHorizon() ? p90AtHorizon : toDate.p90;
        tile.detail = tr("nine in ten within %1").arg(m_format.durationIn(p90, open && !isAtHorizon()));
        tile.other = other;
        compareTime(tile);
        tile.card = timeCard(title, atHorizon);
        tile.sparkline = m_sparklines.time();
        return tile;
    }

    KpiTile success() const
    {
        KpiTile tile{.id = QStringLiteral("success"), .title = tr("Success of escalations")};
        const auto &outcomes = m_dashboard.all.get<Outcomes>();
        fillShare<SuccessRate>(tile, QStringLiteral("success"), Wish::More);
        tile.card.definition = tr("Of the escalations made in the period, the share that ended in a resolution and was not "
                                  "reopened within the reopening window.");
        tile.card.rows.push_back({tr("Not yet held"), m_format.number(outcomes.notYetHeld),
            tr("resolved, but young enough to be reopened: the rate may still fall")});
        tile.card.rows.push_back({tr("Open"), m_format.number(outcomes.of(Outcome::Open)), tr("not decided yet")});
        tile.sparkline = m_sparklines.success();
        return tile;
    }

    KpiTile bounceBack() const
    {
        KpiTile tile{.id = QStringLiteral("bounceback"), .title = tr("Bounce-back rate")};
        fillShare<BounceBackRate>(tile, QStringLiteral("bounceback"), Wish::Fewer);
        tile.card.definition = tr(
            "Of the escalations made in the period, the share that was sent back down without an answer: “this was not for us”.");
        const qint64 answered = m_dashboard.all.get<Outcomes>().of(Outcome::Answered);
        tile.card.rows.push_back(
            {tr("Answered back"), m_format.number(answered), tr("came back with an answer: not counted as bounced")});
        tile.sparkline = m_sparklines.bounceBack();
        return tile;
    }

private:
    DefinitionCard timeCard(const QString &title, std::optional<Duration> atHorizon) const
    {
        const DurationFigures &toDate = m_dashboard.all.get<TimeToEscalate>().toDate;
        const HorizonFigure &figure = m_dashboard.all.get<EscalationRate>().atHorizon.at(m_query.rateHorizon);
        const auto mean = toDate.mean ? std::optional(Duration{std::llround(*toDate.mean)}) : std::nullopt;
        const auto shown = [&](std::optional<Duration> time) { return m_format.durationIn(time, toDate.openHours); };
        DefinitionCard card{title,
            tr("From the creation of a ticket to its first escalation, over the escalated tickets created in the period."),
            {{tr("Median to date"), shown(toDate.median), m_phrases.tickets(toDate.count)},
                {tr("Nine in ten to date"), shown(toDate.p90), {}}, {tr("Mean to date"), shown(mean), {}},
                {tr("Median within %1").arg(Phrases::horizon(m_query.rateHorizon)), m_format.duration(atHorizon),
                    estimated(figure, {})}},
            {tr("Tickets that are escalated late are not in it yet: compare periods by the value at the horizon.")}};
        if (toDate.openHours)
            card.notes.append(tr("Values to date count the open hours of the calendar “%1”; those within a horizon are calendar "
                                 "time.")
                    .arg(m_query.calendar));
        return card;
    }

    bool isAtHorizon() const { return m_query.view.basis == Basis::AtHorizon; }

    static QString estimated(const HorizonFigure &figure, const QString &text)
    {
        return figure.estimable ? text : Phrases::notYetEstimable();
    }

    template<typename Metric>
    void fillShare(KpiTile &tile, const QString &metric, Wish wish) const
    {
        const EscalationShare &share = m_dashboard.all.get<Metric>();
        ShareFigures figures{.toDate = share.toDate,
            .atHorizon = share.atHorizon.at(m_query.outcomeHorizon),
            .horizon = m_query.outcomeHorizon,
            .band = m_settings.band(metric),
            .wish = wish};
        if (m_dashboard.before) {
            const EscalationShare &before = m_dashboard.before->get<Metric>();
            figures.before = before.atHorizon.at(m_query.outcomeHorizon);
            figures.ofBefore = before.toDate.of;
        }
        fill(tile, figures, m_phrases.ofEscalations(share.toDate.count, share.toDate.of));
        tile.card.rows.push_back({tr("Tickets"), m_format.number(share.tickets), tr("with at least one such escalation")});
    }

    void fill(KpiTile &tile, const ShareFigures &figures, const QString &count) const
    {
        const HorizonFigure &figure = figures.atHorizon;
        const auto atHorizon = figure.estimable ? figure.value : std::nullopt;
        m_words.setPercent(tile, isAtHorizon() ? atHorizon : figures.toDate.value());
        tile.count = counted(count);
        const auto &interval = isAtHorizon() ? figure.interval : figures.toDate.interval;
        tile.detail = tr("95% interval %1").arg(m_format.interval(isAtHorizon() && !figure.estimable ? std::nullopt : interval));
        const QString after = estimated(figure, m_format.percent(atHorizon));
        tile.other = isAtHorizon() ? tr("to date: %1").arg(m_format.percent(figures.toDate.value()))
                                   : tr("%1: %2").arg(Phrases::afterHorizon(figures.horizon), after);
        const Tone tone = toneOf(figure, figures.toDate.of, figures.band);
        tile.verdict = isTooSmall(figures) ? tr("too few to judge") : m_phrases.verdict(tone, figures.band);
        tile.mood = moodOf(tone, figures.wish);
        tile.card.title = tile.title;
        tile.card.rows = {{tr("To date"), m_format.percent(figures.toDate.value()),
                              tr("%1; 95% interval %2").arg(count, m_format.interval(figures.toDate.interval))},
            {capital(Phrases::afterHorizon(figures.horizon)), m_format.percent(atHorizon),
                estimated(figure, tr("95% interval %1").arg(m_format.interval(figure.interval)))}};
        tile.card.notes = {tr("To date counts what has happened so far. The value at the horizon estimates what will have "
                              "happened by then, recent tickets included: judgements and comparisons use it."),
            tr("Tickets are those created in the period, escalations those made in it: two different sets.")};
        compareShare(tile, figures);
    }

    static QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

    /** What has been counted is always to date, also beside an estimate. */
    QString counted(const QString &count) const { return isAtHorizon() ? tr("%1 to date").arg(count) : count; }

    static bool isTooSmall(const ShareFigures &figures)
    {
        return figures.band && figures.toDate.of > 0 && figures.toDate.of < EnoughForTone;
    }

    static Mood moodOf(Tone tone, Wish wish)
    {
        if (tone == Tone::None)
            return Mood::Neutral;
        if (tone == Tone::Within)
            return Mood::Good;
        // Too few escalations are worth a look (are they avoided?), too few successes are bad.
        const bool worse = tone == Tone::Below ? wish == Wish::More : wish != Wish::More;
        return worse ? Mood::Bad : Mood::Watch;
    }

    void compareShare(KpiTile &tile, const ShareFigures &figures) const
    {
        if (!figures.before)
            return;
        const auto difference = differenceOf(figures.atHorizon, *figures.before);
        tile.change = m_words.change(figures.atHorizon, *figures.before);
        tile.card.rows.push_back({tr("Change %1").arg(Phrases::afterHorizon(figures.horizon)), tile.change,
            tr("95% interval %1").arg(m_words.interval(difference))});
        if (!difference || !difference->isClear() || figures.wish == Wish::None)
            return;
        if (std::min(figures.toDate.of, figures.ofBefore) < EnoughForTone)
            return;
        tile.changeMood = (difference->value > 0) == (figures.wish == Wish::More) ? Mood::Good : Mood::Watch;
    }

    void compareTime(KpiTile &tile) const
    {
        if (!m_dashboard.timeToEscalateBefore)
            return;
        if (m_dashboard.before && m_dashboard.before->get<EscalationRate>().toDate.of == 0)
            tile.change = tr("nothing before to compare with");
        else
            tile.change = m_words.change(m_dashboard.shapes.maturedTimeToEscalate, *m_dashboard.timeToEscalateBefore);
    }

    const Dashboard &m_dashboard;
    const DashboardQuery &m_query;
    const WorkspaceSettings &m_settings;
    const Format &m_format;
    Phrases m_phrases;
    KpiPhrases m_words;
    Sparklines m_sparklines;
};

} // namespace

std::array<KpiTile, 4> kpiTiles(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format)
{
    const Tiles tiles(dashboard, settings, format);
    return {tiles.rate(), tiles.time(), tiles.success(), tiles.bounceBack()};
}

} // namespace palier
