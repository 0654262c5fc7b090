// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"

#include <array>

namespace palier {

/** How the escalations made in a period ended: the six outcomes always add up to all of them. */
struct Outcomes {
    std::array<qint64, OutcomeCount> counts{};
    qint64 notYetHeld = 0; // resolved, but younger than the reopening window

    qint64 of(Outcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
    qint64 all() const;
};

class OutcomesState
{
public:
    void addEscalation(const EscalationInTicket &escalation, const MetricContext &context);
    void merge(const OutcomesState &other);
    Outcomes value(const MetricContext &) const { return m_outcomes; }

private:
    Outcomes m_outcomes;
};

} // namespace palier
