// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace palier::ctl {

/** Makes Ctrl+C a wish that the program hears at its next chance, so that it can undo what it began; a second one ends it at
 * once. */
void catchInterrupts();

/** Whether somebody has pressed Ctrl+C since catchInterrupts(). */
bool isInterrupted();

/** Sleeps so long, or until somebody presses Ctrl+C. */
void waitForInterrupt(std::chrono::milliseconds atMost);

} // namespace palier::ctl
