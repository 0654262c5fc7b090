// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/jobthread.h"

#include <QTest>

#include <memory>

namespace palier::test {

/** Whether it has come about by then; the event loop of this thread, which is under test, runs meanwhile. */
template<typename Condition>
bool comesAbout(Condition condition, std::chrono::milliseconds within)
{
    return QTest::qWaitFor(condition, static_cast<int>(within.count()));
}

/** Has work done in a thread of its own, and waits for it with the event loop of this thread running. */
template<typename Work>
void doIn(JobThread &thread, Work work)
{
    std::atomic<bool> isDone = false;
    thread.post([&] {
        work();
        isDone = true;
    });
    if (!comesAbout([&] { return isDone.load(); }, std::chrono::minutes{5}))
        qFatal("it does not end");
}

} // namespace palier::test
