// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/charts/charttable.h"
#include "viewmodels/format.h"

namespace palier {

/** Who held a ticket, from its creation until now, as a bar with a lane a tier. */
struct HoldingChart {
    struct Span {
        double from = 0, to = 0; // parts of the whole, 0 … 1
        int tier = 0;            // 0: a unit without one
        bool isDone = false;     // the ticket was resolved or closed
        QString unit;
        QString tip;

        friend bool operator==(const Span &, const Span &) = default;
    };

    std::vector<Span> spans; // one behind the other
    QString first, last;     // the ends, in words
    ChartTable table;
};

/** From the history and the level map of the figures; empty where nothing places the ticket. */
HoldingChart holdingOf(const TicketDetails &details, const Format &format);

} // namespace palier
