// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/ledger/holdingwords.h"
#include "viewmodels/ledger/storymodel.h"

namespace palier {

/** A promise to the customer as a bar. */
struct ClockBar {
    QString title; // "First response"
    QString state; // "1 h 20 min left of 4 h", "met after 35 min", "breached: 2 h over"
    QString note;  // what was promised to whom
    double share = 0;
    bool isRunning = false;
    Mood mood = Mood::Neutral;
};

/** A ticket in words and drawable values. */
struct TicketSheet {
    struct Fact {
        QString label;
        QString value;
    };

    TicketName name;
    QString reference;
    QString subject;
    QString customer; // with "VIP" where it is one
    QString state;
    Mood mood = Mood::Neutral;
    std::vector<Fact> facts;
    std::vector<ClockBar> clocks;
    QString noClocks; // why there are none; "" where there are
    HoldingChart holding;
    std::vector<StoryItem> timeline;
    std::vector<StoryItem> escalations;
    QString noEscalations; // why there are none; "" where there are
};

/** @param details of a ticket that exists. */
TicketSheet ticketSheetOf(const TicketDetails &details, const Format &format);

/** The messages of a ticket as plain text, one under the other; what says that there are none. */
QString messagesText(const std::vector<MessageRecord> &messages, const PeopleNames &people, const Format &format);

} // namespace palier
