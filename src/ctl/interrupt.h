// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <csignal>

namespace palier::ctl {

/** Makes Ctrl+C a wish that the program hears at its next chance, so that it can undo what it began; a second one ends it at
 * once. */
void catchInterrupts();

/** Whether somebody has pressed Ctrl+C since catchInterrupts(). */
bool isInterrupted();

/** Sleeps so long, or until somebody presses Ctrl+C. */
void waitForInterrupt(std::chrono::milliseconds atMost);

/** While one of these lives, a signal that would end the program comes only in canRead(), breaks that off, and takes effect
    when this goes: after what had been changed of a terminal is put right. One at a time. */
class HeldSignals
{
public:
    HeldSignals();
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;
    ~HeldSignals();

    /** Waits until there is something to read; false when a signal came. */
    bool canRead(int descriptor) const;
    bool hasCome() const;

private:
    static constexpr std::array Ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    std::array<struct sigaction, Ending.size()> m_before{};
    sigset_t m_mask{};
};

} // namespace palier::ctl
