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

StatusLine statusLine(const SessionState &state, Instant now, const Format &format);

} // namespace palier
