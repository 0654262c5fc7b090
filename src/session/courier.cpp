// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/courier.h"

#include <QPointer>

#include <utility>

namespace palier {

void Courier::post(std::function<void()> job)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_mutex);
        first = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    // One event wakes for all jobs that come until it is handled.
    if (first)
        QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

void Courier::deliver()
{
    std::deque<std::function<void()>> jobs;
    {
        const std::scoped_lock lock(m_mutex);
        jobs.swap(m_jobs);
    }
    const QPointer<Courier> self(this);
    for (const auto &job : jobs) {
        job();
        if (!self) // the job has ended whoever we belong to
            return;
    }
}

} // namespace palier
