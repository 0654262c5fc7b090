// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "session/feed.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace palier {

/** The figures of one view, with what they were computed from. */
struct Figured {
    quint64 view = 0; // its number
    DatedPicture of;
    Result<std::shared_ptr<const Dashboard>> dashboard;
};

/** Computes the figures of the view in force, of the newest picture. It has a thread of its own (compute()), so that another view
   is there at once also while a database is waited for. */
class ViewFigures
{
public:
    /** @param take called in the thread of compute(). */
    explicit ViewFigures(std::function<void(const Figured &)> take) : m_take(std::move(take)) {}

    /** Any thread, as setPicture(): what is wanted from now on; compute() must follow. */
    void setView(const View &view, quint64 number);
    void setPicture(const DatedPicture &picture);
    /** Any thread: ends what runs as soon as it can; nothing is told any more. */
    void cancel() { m_cancelled = true; }

    /** What is wanted, unless it is what was told last. Whoever sets another view meanwhile gets only that one's figures. */
    void compute();

private:
    struct Wish {
        View view;
        quint64 viewNumber = 0;
        DatedPicture of;
        quint64 pictureNumber = 0; // 0: none yet
    };
    Wish wish() const;

    const std::function<void(const Figured &)> m_take;
    std::atomic<bool> m_cancelled = false;
    mutable std::mutex m_mutex;
    Wish m_wish;
    quint64 m_toldView = ~0ULL;
    quint64 m_toldPicture = 0;
};

} // namespace palier
