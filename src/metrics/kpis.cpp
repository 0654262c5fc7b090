// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/kpis.h"

namespace palier {

namespace {

template<std::size_t... I>
void mergeAll(MetricStates &mine, const MetricStates &theirs, std::index_sequence<I...>)
{
    (std::get<I>(mine).merge(std::get<I>(theirs)), ...);
}

} // namespace

void KpiState::merge(const KpiState &other)
{
    mergeAll(m_states, other.m_states, std::make_index_sequence<std::tuple_size_v<MetricStates>>());
}

Kpis KpiState::value(const MetricContext &context) const
{
    return Kpis(std::apply([&](const auto &...state) { return Kpis::Values{state.value(context)...}; }, m_states));
}

} // namespace palier
