// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace palier::test {

/** How long the event loop of a thread was kept from its next turn at most; and, at the same time, a thread that does nothing at
    all: what this one was kept waiting the machine is to blame for. */
class LoopWatch
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds Beat{10};

    LoopWatch() : m_idle([this] { beIdle(); })
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(m_last, m_longest); });
        m_timer.start(Beat);
    }
    ~LoopWatch()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ends = true;
        }
        m_woken.notify_all();
        m_idle.join();
    }
    LoopWatch(const LoopWatch &) = delete;
    LoopWatch &operator=(const LoopWatch &) = delete;

    std::chrono::milliseconds longestBlock() const { return m_longest; }
    std::chrono::milliseconds longestOfTheMachine() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_longestIdle;
    }

private:
    static void note(Clock::time_point &last, std::chrono::milliseconds &longest)
    {
        const auto now = Clock::now();
        longest = std::max(longest, std::chrono::duration_cast<std::chrono::milliseconds>(now - last) - Beat);
        last = now;
    }

    void beIdle()
    {
        std::unique_lock lock(m_mutex);
        auto last = Clock::now();
        while (!m_woken.wait_for(lock, Beat, [this] { return m_ends; }))
            note(last, m_longestIdle);
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    std::chrono::milliseconds m_longest{0};
    mutable std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_ends = false;
    std::chrono::milliseconds m_longestIdle{0};
    std::thread m_idle; // the last: it uses all of the above
};

} // namespace palier::test
