// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace palier {

/** Carries jobs to the thread that it lives in, where they run one after the other, in the order in which they were posted. Jobs
   that were not run when it is destroyed never are. */
class Courier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Any thread. */
    void post(std::function<void()> job);

private:
    Q_INVOKABLE void deliver();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs;
};

} // namespace palier
