// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace palier::ctl {

namespace {

// Signal handlers reach nothing but globals.
volatile std::sig_atomic_t interrupted = 0;
std::array<int, 2> bell{-1, -1}; // a pipe: whoever waits for an interrupt waits for a byte in it

extern "C" void onInterrupt(int)
{
    const int before = errno;
    interrupted = 1;
    [[maybe_unused]] const auto written = ::write(bell[1], "!", 1);
    errno = before;
}

} // namespace

void catchInterrupts()
{
    if (bell[0] < 0 && ::pipe2(bell.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        bell = {-1, -1};
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isInterrupted()
{
    return interrupted;
}

void waitForInterrupt(std::chrono::milliseconds atMost)
{
    pollfd reading{bell[0], POLLIN, 0};
    if (!isInterrupted() && atMost.count() > 0)
        ::poll(&reading, 1, static_cast<int>(atMost.count()));
}

} // namespace palier::ctl
