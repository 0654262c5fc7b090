// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/interrupt.h"

#include <csignal>

namespace palier::ctl {

namespace {

volatile std::sig_atomic_t interrupted = 0; // signal handlers reach nothing but globals

extern "C" void onInterrupt(int)
{
    interrupted = 1;
}

} // namespace

void catchInterrupts()
{
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

} // namespace palier::ctl
