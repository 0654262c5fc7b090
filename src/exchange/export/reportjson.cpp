// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportjson.h"

#include "exchange/export/jsonwriter.h"

namespace palier {

namespace {

constexpr int PercentDecimals = 4;
constexpr int HorizonEndDecimals = 3;
constexpr int MeanDecimals = 2;
constexpr int AmountDecimals = 2;

/** Writes the figures of one set under the names of the format. */
class FigureWriter
{
public:
    FigureWriter(JsonWriter &json, bool hasPromises) : m_json(json), m_hasPromises(hasPromises) {}

    void write(const Kpis &kpis)
    {
        m_json.beginObject();
        writeRate(kpis);
        writeOutcomes(kpis);
        writeWorkload(kpis);
        writeHorizons(kpis);
        writeCompanions(kpis);
        m_json.endObject();
    }

private:
    void percent(const char *name, std::optional<double> share)
    {
        m_json.key(QLatin1String(name));
        m_json.rounded(share ? std::optional(100 * *share) : std::nullopt, PercentDecimals);
    }

    void interval(const char *name, const std::optional<Interval> &interval, int decimals)
    {
        m_json.key(QLatin1String(name));
        if (!interval)
            return m_json.null();
        m_json.beginArray();
        m_json.rounded(100 * interval->low, decimals);
        m_json.rounded(100 * interval->high, decimals);
        m_json.endArray();
    }

    void seconds(const char *name, std::optional<Duration> duration)
    {
        m_json.key(QLatin1String(name));
        duration ? m_json.value(qint64{duration->count()}) : m_json.null();
    }

    void count(const char *name, qint64 value) { m_json.member(QLatin1String(name), value); }

    void durations(const char *name, const DurationFigures &figures)
    {
        m_json.key(QLatin1String(name));
        m_json.beginObject();
        seconds("medianS", figures.median);
        seconds("p90S", figures.p90);
        m_json.key(QLatin1String("meanS"));
        m_json.rounded(figures.mean, MeanDecimals);
        m_json.endObject();
    }

    void writeRate(const Kpis &kpis)
    {
        const auto &rate = kpis.get<EscalationRate>();
        count("tickets", rate.toDate.of);
        count("escalated", rate.toDate.count);
        count("episodes", kpis.get<Outcomes>().all());
        percent("escalationRatePct", rate.toDate.value());
        interval("escalationRateInterval", rate.toDate.interval, PercentDecimals);
        count("escalatedFromTier1", rate.fromTier1);
        durations("timeToEscalate", kpis.get<TimeToEscalate>().toDate);
    }

    void writeOutcomes(const Kpis &kpis)
    {
        const auto &outcomes = kpis.get<Outcomes>();
        m_json.key(QLatin1String("outcomes"));
        m_json.beginObject();
        for (std::size_t i = 0; i < OutcomeCount; ++i)
            m_json.member(nameOf(static_cast<Outcome>(i)), outcomes.counts[i]);
        m_json.endObject();
        count("notYetHeld", outcomes.notYetHeld);
        writeShare("success", kpis.get<SuccessRate>());
        writeShare("bounceBack", kpis.get<BounceBackRate>());
    }

    void writeShare(const char *name, const EscalationShare &share)
    {
        const QByteArray prefix(name);
        percent((prefix + "Pct").constData(), share.toDate.value());
        interval((prefix + "Interval").constData(), share.toDate.interval, PercentDecimals);
    }

    void writeWorkload(const Kpis &kpis)
    {
        const auto &workload = kpis.get<Workload>();
        count("openTickets", workload.openTickets);
        count("hops", workload.hops);
        count("reopens", workload.reopens);
        count("ticketsWithBounce", kpis.get<BounceBackRate>().tickets);
        m_json.key(QLatin1String("bornTier"));
        m_json.beginObject();
        for (std::size_t tier = 0; tier < workload.bornTier.size(); ++tier) {
            if (workload.bornTier[tier])
                count(QByteArray::number(static_cast<qulonglong>(tier)).constData(), workload.bornTier[tier]);
        }
        m_json.endObject();
    }

    void writeHorizons(const Kpis &kpis)
    {
        m_json.key(QLatin1String("atHorizon"));
        m_json.beginObject();
        for (std::size_t i = 0; i < HorizonCount; ++i) {
            const HorizonFigure &rate = kpis.get<EscalationRate>().atHorizon[i];
            m_json.key(QLatin1String(Horizons[i].name));
            m_json.beginObject();
            percent("escalationRatePct", rate.value);
            interval("escalationRateInterval", rate.interval, HorizonEndDecimals);
            seconds("tteMedianS", rate.median);
            seconds("tteP90S", rate.p90);
            m_json.member(QLatin1String("estimable"), rate.estimable);
            writeShareAt("success", kpis.get<SuccessRate>().atHorizon[i]);
            writeShareAt("bounceBack", kpis.get<BounceBackRate>().atHorizon[i]);
            m_json.member(QLatin1String("episodesEstimable"), kpis.get<SuccessRate>().atHorizon[i].estimable);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeShareAt(const char *name, const HorizonFigure &figure)
    {
        const QByteArray prefix(name);
        percent((prefix + "Pct").constData(), figure.value);
        interval((prefix + "Interval").constData(), figure.interval, HorizonEndDecimals);
    }

    void writeCompanions(const Kpis &kpis)
    {
        const auto &contact = kpis.get<FirstContact>();
        m_json.key(QLatin1String("companions"));
        m_json.beginObject();
        percent("firstContactPct", contact.firstContact.value());
        count("firstContactNotYetHeld", contact.firstContactNotYetHeld);
        percent("firstLevelPct", contact.firstLevel.value());
        count("firstLevelNotYetHeld", contact.firstLevelNotYetHeld);
        durations("firstResponse", kpis.get<FirstResponse>().time);
        durations("resolution", kpis.get<ResolutionTime>().time);
        writeAcknowledgement(kpis.get<Acknowledgement>());
        count("onDesk", kpis.get<Workload>().onDesk);
        count("pingPong", kpis.get<Workload>().pingPong);
        writeAmount("costPerTicket", kpis.get<HandlingCost>().perTicket);
        writeAmount("savingOneLevelLower", kpis.get<HandlingCost>().saving);
        if (m_hasPromises)
            writeBreaches(kpis.get<Breaches>());
        m_json.endObject();
    }

    void writeBreaches(const Breaches &breaches)
    {
        m_json.key(QLatin1String("breaches"));
        m_json.beginObject();
        writePromise(breaches.any);
        constexpr std::array<const char *, SlaClockCount> Clocks{"firstResponse", "nextReply", "resolution"};
        for (std::size_t i = 0; i < SlaClockCount; ++i) {
            m_json.key(QLatin1String(Clocks.at(i)));
            m_json.beginObject();
            writePromise(breaches.byClock[i]);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writePromise(const Share &share)
    {
        count("breached", share.count);
        count("promised", share.of);
        percent("breachedPct", share.value());
        interval("breachedInterval", share.interval, PercentDecimals);
    }

    void writeAcknowledgement(const Acknowledgement &acknowledgement)
    {
        m_json.key(QLatin1String("acknowledgement"));
        m_json.beginObject();
        count("acknowledged", acknowledgement.acknowledged);
        for (std::size_t i = 0; i < HorizonCount; ++i) {
            const HorizonFigure &figure = acknowledgement.atHorizon[i];
            m_json.key(QLatin1String(Horizons[i].name));
            m_json.beginObject();
            seconds("medianS", figure.median);
            seconds("p90S", figure.p90);
            m_json.member(QLatin1String("estimable"), figure.estimable);
            m_json.endObject();
        }
        m_json.endObject();
    }

    void writeAmount(const char *name, std::optional<double> amount)
    {
        m_json.key(QLatin1String(name));
        m_json.rounded(amount, AmountDecimals);
    }

    JsonWriter &m_json;
    bool m_hasPromises;
};

} // namespace

QByteArray reportJson(const Snapshot &snapshot)
{
    JsonWriter json(JsonWriter::Style::Lines);
    FigureWriter figures(json, snapshot.query.promises != nullptr);
    json.beginObject();
    json.member(QLatin1String("now"), qint64{snapshot.query.now.time_since_epoch().count()});
    json.member(QLatin1String("outside"), snapshot.outside);
    if (snapshot.query.business)
        json.member(QLatin1String("businessCalendar"), snapshot.query.business->name());
    json.key(QLatin1String("all"));
    figures.write(snapshot.all);
    for (const Grouping &grouping : snapshot.groupings) {
        json.key(grouping.dimension);
        json.beginObject();
        for (const Group &group : grouping.groups) {
            json.key(group.value);
            figures.write(group.kpis);
        }
        json.endObject();
    }
    json.endObject();
    return json.take() + '\n';
}

} // namespace palier
