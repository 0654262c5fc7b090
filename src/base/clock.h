// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <atomic>

namespace palier {

/** Where "now" comes from. Nothing else in Palier reads the time, so that tests own it. Any thread. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/** The time of the machine. */
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/** Stands still until told otherwise, by any thread. */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    std::atomic<Instant> m_now;
};

} // namespace palier
