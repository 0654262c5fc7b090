// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/share.h"

namespace palier {

/** First-contact and first-level resolution of the tickets created in the period. */
struct FirstContact {
    Share firstContact; // resolved in the born tier 1 with exactly one public reply, and held; of the tickets whose source
                        // writes replies down
    Share firstLevel;   // resolved in tier 1, and held
    qint64 firstContactNotYetHeld = 0; // of the counts above: may still fall
    qint64 firstLevelNotYetHeld = 0;
};

class FirstContactState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context);
    void merge(const FirstContactState &other);
    FirstContact value(const MetricContext &context) const;

private:
    qint64 m_tickets = 0, m_told = 0;
    qint64 m_firstContact = 0, m_firstContactYoung = 0;
    qint64 m_firstLevel = 0, m_firstLevelYoung = 0;
};

} // namespace palier
