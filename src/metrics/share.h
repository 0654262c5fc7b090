// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/intervals.h"

#include <QtGlobal>

namespace palier {

/** A share to date: so many of so many, with its 95 % interval. Of nothing, it has no value: undefined is not zero. */
struct Share {
    qint64 count = 0;
    qint64 of = 0;
    std::optional<Interval> interval;

    std::optional<double> value() const
    {
        return of ? std::optional(static_cast<double>(count) / static_cast<double>(of)) : std::nullopt;
    }
};

/** The share with Wilson's interval: for things that do not hang together. */
inline Share shareOf(qint64 count, qint64 of)
{
    Share share{count, of, {}};
    if (of)
        share.interval = wilson(*share.value(), static_cast<double>(of));
    return share;
}

} // namespace palier
