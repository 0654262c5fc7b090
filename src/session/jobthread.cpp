// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/jobthread.h"

namespace palier {

JobThread::JobThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_courier->moveToThread(&m_thread);
    m_thread.start();
}

JobThread::~JobThread()
{
    post([this] {
        m_hasEnded = true;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    Q_ASSERT(m_hasEnded);
}

} // namespace palier
