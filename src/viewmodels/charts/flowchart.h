// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"

#include <vector>

namespace palier {

/** Where tickets start and how escalations carry them from tier to tier. */
struct FlowChart {
    struct Tier {
        int tier = 0;
        QString name;       // "Level 1"
        qint64 tickets = 0; // that this tier ever held
        QString text;       // "2,048"
        QString tip;
        bool selected = false;

        friend bool operator==(const Tier &, const Tier &) = default;
    };
    struct Link {
        int from = 0; // index of tiers
        int to = 0;
        qint64 count = 0; // escalations from the one to the other
        QString text;     // "312"
        QString tip;
        bool selected = false;

        friend bool operator==(const Link &, const Link &) = default;
    };

    std::vector<Tier> tiers; // upwards
    std::vector<Link> links;
    ChartTable table;

    friend bool operator==(const FlowChart &, const FlowChart &) = default;
};

} // namespace palier
