// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/courier.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace palier {

/** A thread that runs jobs one after the other, in an event loop, so that they may have timers. */
class JobThread
{
public:
    explicit JobThread(const QString &name);
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;
    /** Runs what was posted and waits for the end of it. */
    ~JobThread();

    /** Any thread. */
    void post(std::function<void()> job) { m_courier->post(std::move(job)); }

private:
    std::atomic<bool> m_hasEnded = false; // what the jobs wrote is seen: the analysis of threads does not know QThread::wait()
    QThread m_thread;
    std::unique_ptr<Courier> m_courier = std::make_unique<Courier>();
};

} // namespace palier
