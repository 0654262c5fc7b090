// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/sessionstate.h"
#include "viewmodels/format.h"
#include "viewmodels/overview/overview.h"

namespace palier {

/** What the status bar says. */
struct StatusLine {
    QString connection; // "Live", "Not connected"
    QString trouble;    // why, in a sentence or two; "" none
    Mood mood = Mood::Neutral;
    QString source;    // "demo"
    QString age;       // "up to date 2 s ago"
    QString counts;    // "20,000 tickets"
    QString action;    // of the button: "Pause", "Resume"
    int progress = -1; // percent; -1 none
};

/** That a clock is ahead of the server's by so much, or behind it. */
QString clockText(Duration ahead, const Format &format);
/** That a replica is so old. */
QString behindText(Duration age, const Format &format);

StatusLine statusLine(const SessionState &state, Instant now, const Format &format);

} // namespace palier
