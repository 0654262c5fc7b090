// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"

namespace palier::bench {

/** The workload W(N) of docs/performance.md, the same at every run: N tickets over two years, 50 units on three tiers, 800
   agents, 6 channels, 4 priorities, 400 topics (a few are frequent), 15 % escalated, about five events a ticket. */
struct Workload {
    Histories histories;
    FoldSettings settings;
    Instant now{};
    std::vector<LevelRecord> levels; // what the settings were made from
};

Workload makeWorkload(qint64 tickets);

} // namespace palier::bench
