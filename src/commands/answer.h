// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace palier {

/** An answer that somebody waits for. Whoever lets go of it (destroys it, or assigns another one) is never called back; what runs
   for it ends as soon as it can. Moved, never copied; kept in the thread that asked. */
class [[nodiscard]] Answer
{
public:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    /** Waits for nothing. */
    Answer() = default;
    /** @param wanted set to false when nobody waits any more. */
    explicit Answer(Flag wanted) : m_wanted(std::move(wanted)) {}
    Answer(Answer &&other) noexcept = default;
    Answer &operator=(Answer &&other) noexcept
    {
        cancel();
        m_wanted = std::move(other.m_wanted);
        return *this;
    }
    ~Answer() { cancel(); }

    void cancel()
    {
        if (const Flag flag = std::exchange(m_wanted, nullptr))
            *flag = false;
    }

private:
    Flag m_wanted;
};

} // namespace palier
