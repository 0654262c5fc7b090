// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/interrupt.h"

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace palier::ctl {

namespace {

// Signal handlers reach nothing but globals.
volatile std::sig_atomic_t interrupted = 0;
volatile std::sig_atomic_t held = 0; // the signal
std::array<int, 2> bell{-1, -1};     // a pipe: whoever waits for an interrupt waits for a byte in it

extern "C" void hold(int signal)
{
    held = signal;
}

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

HeldSignals::HeldSignals()
{
    held = 0;
    sigset_t ending;
    ::sigemptyset(&ending);
    for (const int signal : Ending)
        ::sigaddset(&ending, signal);
    ::pthread_sigmask(SIG_BLOCK, &ending, &m_mask);
    struct sigaction action = {};
    action.sa_handler = hold;
    for (std::size_t i = 0; i < Ending.size(); ++i) {
        ::sigaction(Ending[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN) // nohup and the like
            ::sigaction(Ending[i], &action, nullptr);
    }
}

HeldSignals::~HeldSignals()
{
    for (std::size_t i = 0; i < Ending.size(); ++i)
        ::sigaction(Ending[i], &m_before[i], nullptr);
    ::pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
    if (held != 0)
        ::raise(held);
}

bool HeldSignals::canRead(int descriptor) const
{
    pollfd reading{descriptor, POLLIN, 0};
    return held == 0 && ::ppoll(&reading, 1, nullptr, &m_mask) > 0;
}

bool HeldSignals::hasCome() const
{
    return held != 0;
}

} // namespace palier::ctl
