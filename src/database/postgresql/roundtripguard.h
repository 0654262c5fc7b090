// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgresql/roundtriplimit.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace palier {

/** Ends a connection to a server whose answer does not come. A peer that vanished behind a live network element (a proxy, a
   firewall that forgot the connection) acknowledges what is sent and never answers: the client library would wait for hours, and
   no option of it, nor of TCP, would end that. One thread of its own; watch() belongs to the thread of the connection. */
class RoundTripGuard
{
public:
    using Clock = std::chrono::steady_clock;

    /** @param socket of the connection, which it may shut down, never close. @param limit ends waiting sooner; null: nothing
     * does. */
    explicit RoundTripGuard(int socket, RoundTripLimit *limit = nullptr);
    RoundTripGuard(const RoundTripGuard &) = delete;
    RoundTripGuard &operator=(const RoundTripGuard &) = delete;
    ~RoundTripGuard();

    /** The answer must come within `patience`, for as long as the Watch lives. Over a network it must not pause for as long as
        `silence` either: a long answer that comes slowly is told from one that does not come any more. */
    class Watch
    {
    public:
        Watch(RoundTripGuard *guard, std::chrono::milliseconds patience,
            std::optional<std::chrono::milliseconds> silence = std::nullopt);
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;
        ~Watch();

    private:
        RoundTripGuard *m_guard; // null: nothing to watch
    };

    /** Whether it has ended its connection. */
    bool hasFired() const { return m_hasFired; }

private:
    friend class RoundTripLimit;
    void limitTo(Clock::time_point at);
    void expect(std::optional<Clock::time_point> until, std::optional<std::chrono::milliseconds> silence);
    Clock::time_point silentAt() const;
    bool hasUnread() const;
    void run();

    int m_socket; // a duplicate: the number of the original may be another file's by the time that it fires
    RoundTripLimit *m_limit;
    std::mutex m_mutex;
    Clock::time_point m_limitedTo = Clock::time_point::max();
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_until; // when the answer must be there; nothing: none is waited for
    std::optional<std::chrono::milliseconds> m_silence;
    Clock::time_point m_since;                      // it is waited for
    std::optional<Clock::time_point> m_sleepsUntil; // what the thread sleeps for; nothing: until it is woken
    bool m_isEnding = false;
    std::atomic<bool> m_hasFired = false;
    std::thread m_thread;
};

} // namespace palier
