// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/acknowledgement.h"
#include "metrics/bouncebackrate.h"
#include "metrics/breaches.h"
#include "metrics/escalationrate.h"
#include "metrics/firstcontact.h"
#include "metrics/firstresponse.h"
#include "metrics/handlingcost.h"
#include "metrics/outcomes.h"
#include "metrics/resolutiontime.h"
#include "metrics/successrate.h"
#include "metrics/timetoescalate.h"
#include "metrics/workload.h"

#include <tuple>

namespace palier {

/** Every metric, in one line each: this list is all that computing needs to know of them. A state has merge(), value() and
    one or both of addTicket() and addEscalation(). */
using MetricStates =
    std::tuple<EscalationRateState, TimeToEscalateState, OutcomesState, SuccessRateState, BounceBackRateState, WorkloadState,
        FirstContactState, FirstResponseState, ResolutionTimeState, AcknowledgementState, BreachesState, HandlingCostState>;

template<typename... States>
std::tuple<decltype(std::declval<const States &>().value(std::declval<const MetricContext &>()))...> valuesOf(
    const std::tuple<States...> &);

/** The figures of one set of tickets and one set of escalations. kpis.get<EscalationRate>() … */
class Kpis
{
public:
    using Values = decltype(valuesOf(std::declval<const MetricStates &>()));

    Kpis() = default;
    explicit Kpis(Values values) : m_values(std::move(values)) {}

    template<typename Metric>
    const Metric &get() const
    {
        return std::get<Metric>(m_values);
    }

private:
    Values m_values;
};

/** Adds up all metrics of one set. */
class KpiState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context)
    {
        forEach([&](auto &state) {
            if constexpr (requires { state.addTicket(ticket, context); })
                state.addTicket(ticket, context);
        });
    }
    void addEscalation(const EscalationInTicket &escalation, const MetricContext &context)
    {
        forEach([&](auto &state) {
            if constexpr (requires { state.addEscalation(escalation, context); })
                state.addEscalation(escalation, context);
        });
    }
    void merge(const KpiState &other);
    Kpis value(const MetricContext &context) const;

private:
    template<typename F>
    void forEach(F f)
    {
        std::apply([&](auto &...state) { (f(state), ...); }, m_states);
    }

    MetricStates m_states;
};

} // namespace palier
