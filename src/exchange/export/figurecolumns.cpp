// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/figurecolumns.h"

namespace palier {

namespace {

using Type = FigureColumn::Type;
using Value = std::optional<double>;

Value number(qint64 count)
{
    return static_cast<double>(count);
}

Value seconds(const std::optional<Duration> &duration)
{
    return duration ? Value(static_cast<double>(duration->count())) : std::nullopt;
}

Value low(const std::optional<Interval> &interval)
{
    return interval ? Value(interval->low) : std::nullopt;
}

Value high(const std::optional<Interval> &interval)
{
    return interval ? Value(interval->high) : std::nullopt;
}

/** Collects the columns, group by group. */
class Columns
{
public:
    std::vector<FigureColumn> all(bool hasPromises)
    {
        addTickets();
        addTimes();
        addOutcomes();
        addShareColumns<SuccessRate>(QStringLiteral("success"), false);
        addShareColumns<BounceBackRate>(QStringLiteral("bounceBack"), false);
        addCompanions();
        if (hasPromises)
            addBreaches();
        return std::move(m_columns);
    }

private:
    template<typename F>
    void add(const QString &name, Type type, bool ofTickets, F value)
    {
        m_columns.push_back({name, type, ofTickets, value});
    }

    template<typename F>
    void ticket(const char *name, Type type, F value)
    {
        add(QLatin1String(name), type, true, value);
    }

    template<typename F>
    void escalation(const char *name, Type type, F value)
    {
        add(QLatin1String(name), type, false, value);
    }

    void addTickets()
    {
        ticket("tickets", Type::Count, [](const Kpis &k) { return number(k.get<EscalationRate>().toDate.of); });
        ticket("escalated", Type::Count, [](const Kpis &k) { return number(k.get<EscalationRate>().toDate.count); });
        ticket("escalatedFromTier1", Type::Count, [](const Kpis &k) { return number(k.get<EscalationRate>().fromTier1); });
        addShareColumns<EscalationRate>(QStringLiteral("escalationRate"), true);
    }

    template<typename Metric>
    void addShareColumns(const QString &name, bool ofTickets)
    {
        add(name, Type::Share, ofTickets, [](const Kpis &k) { return k.get<Metric>().toDate.value(); });
        add(name + QStringLiteral("Low"), Type::Share, ofTickets,
            [](const Kpis &k) { return low(k.get<Metric>().toDate.interval); });
        add(name + QStringLiteral("High"), Type::Share, ofTickets,
            [](const Kpis &k) { return high(k.get<Metric>().toDate.interval); });
        for (std::size_t h = 0; h < HorizonCount; ++h) {
            const QString at = name + QLatin1String(Horizons[h].name);
            add(at, Type::Share, ofTickets, [h](const Kpis &k) { return k.get<Metric>().atHorizon[h].value; });
            add(at + QStringLiteral("Low"), Type::Share, ofTickets,
                [h](const Kpis &k) { return low(k.get<Metric>().atHorizon[h].interval); });
            add(at + QStringLiteral("High"), Type::Share, ofTickets,
                [h](const Kpis &k) { return high(k.get<Metric>().atHorizon[h].interval); });
            add(at + QStringLiteral("Estimable"), Type::Truth, ofTickets,
                [h](const Kpis &k) { return number(k.get<Metric>().atHorizon[h].estimable); });
        }
    }

    void addTimes()
    {
        ticket(
            "timeToEscalateMedianS", Type::Seconds, [](const Kpis &k) { return seconds(k.get<TimeToEscalate>().toDate.median); });
        ticket("timeToEscalateP90S", Type::Seconds, [](const Kpis &k) { return seconds(k.get<TimeToEscalate>().toDate.p90); });
        ticket("timeToEscalateMeanS", Type::Seconds, [](const Kpis &k) { return k.get<TimeToEscalate>().toDate.mean; });
        for (std::size_t h = 0; h < HorizonCount; ++h) {
            const QString at = QStringLiteral("timeToEscalate") + QLatin1String(Horizons[h].name);
            add(at + QStringLiteral("MedianS"), Type::Seconds, true,
                [h](const Kpis &k) { return seconds(k.get<EscalationRate>().atHorizon[h].median); });
            add(at + QStringLiteral("P90S"), Type::Seconds, true,
                [h](const Kpis &k) { return seconds(k.get<EscalationRate>().atHorizon[h].p90); });
        }
    }

    void addOutcomes()
    {
        escalation("episodes", Type::Count, [](const Kpis &k) { return number(k.get<Outcomes>().all()); });
        for (std::size_t i = 0; i < OutcomeCount; ++i)
            add(nameOf(static_cast<Outcome>(i)), Type::Count, false,
                [i](const Kpis &k) { return number(k.get<Outcomes>().counts[i]); });
        escalation("notYetHeld", Type::Count, [](const Kpis &k) { return number(k.get<Outcomes>().notYetHeld); });
        escalation("ticketsWithBounce", Type::Count, [](const Kpis &k) { return number(k.get<BounceBackRate>().tickets); });
    }

    void addCompanions()
    {
        ticket("firstContact", Type::Share, [](const Kpis &k) { return k.get<FirstContact>().firstContact.value(); });
        ticket("firstLevel", Type::Share, [](const Kpis &k) { return k.get<FirstContact>().firstLevel.value(); });
        ticket("firstResponseMedianS", Type::Seconds, [](const Kpis &k) { return seconds(k.get<FirstResponse>().time.median); });
        ticket("resolutionMedianS", Type::Seconds, [](const Kpis &k) { return seconds(k.get<ResolutionTime>().time.median); });
        ticket("openTickets", Type::Count, [](const Kpis &k) { return number(k.get<Workload>().openTickets); });
        ticket("onDesk", Type::Count, [](const Kpis &k) { return number(k.get<Workload>().onDesk); });
        ticket("hops", Type::Count, [](const Kpis &k) { return number(k.get<Workload>().hops); });
        ticket("reopens", Type::Count, [](const Kpis &k) { return number(k.get<Workload>().reopens); });
        ticket("pingPong", Type::Count, [](const Kpis &k) { return number(k.get<Workload>().pingPong); });
        ticket("costPerTicket", Type::Amount, [](const Kpis &k) { return k.get<HandlingCost>().perTicket; });
        escalation("savingOneLevelLower", Type::Amount, [](const Kpis &k) { return k.get<HandlingCost>().saving; });
    }

    void addBreaches()
    {
        ticket("breached", Type::Count, [](const Kpis &k) { return number(k.get<Breaches>().any.count); });
        ticket("promised", Type::Count, [](const Kpis &k) { return number(k.get<Breaches>().any.of); });
        constexpr std::array<const char *, SlaClockCount> Clocks{"FirstResponse", "NextReply", "Resolution"};
        for (std::size_t i = 0; i < SlaClockCount; ++i) {
            const QString clock = QLatin1String(Clocks.at(i));
            add(QStringLiteral("breached") + clock, Type::Count, true,
                [i](const Kpis &k) { return number(k.get<Breaches>().byClock[i].count); });
            add(QStringLiteral("promised") + clock, Type::Count, true,
                [i](const Kpis &k) { return number(k.get<Breaches>().byClock[i].of); });
        }
    }

    std::vector<FigureColumn> m_columns;
};

} // namespace

const std::vector<FigureColumn> &figureColumns(bool hasPromises)
{
    static const std::vector<FigureColumn> columns = Columns().all(false);
    static const std::vector<FigureColumn> withPromises = Columns().all(true);
    return hasPromises ? withPromises : columns;
}

} // namespace palier
