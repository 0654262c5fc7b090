// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/jobthread.h"

#include <atomic>

namespace palier {

JobThread::JobThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_courier->moveToThread(&m_thread);
    m_thread.start();
}

JobThread::~JobThread()
{
    std::atomic<bool> ended = false; // what the jobs wrote is seen here; the analysis of threads does not know QThread::wait()
    post([&ended] {
        ended = true;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    Q_ASSERT(ended);
}

} // namespace palier
