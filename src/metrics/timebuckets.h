// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace palier {

/** The days, ISO weeks or months of one zone from the one that holds `first` to the one that holds `last`. */
class TimeBuckets
{
public:
    enum class Size { Days, Weeks, Months };
    static std::optional<Size> sizeNamed(const QString &name);
    static QString nameOf(Size size);

    /** The first day of the bucket of this label; an invalid date for a text that is none. */
    static QDate firstDayOf(Size size, const QString &label);
    /** The first day of the bucket behind the one that begins on this day. */
    static QDate nextAfter(Size size, QDate firstDay);

    TimeBuckets(Size size, const Zone &zone, Instant first, Instant last);

    /** The bucket of an instant in the range. `hint`: where the last one was; neighbours in time are found at once. */
    quint32 bucketOf(quint32 at, quint32 &hint) const
    {
        if (at < m_starts[hint] || at >= m_starts[hint + 1])
            hint = search(at);
        return hint;
    }
    quint32 size() const { return static_cast<quint32>(m_labels.size()); }
    /** "2026-03-01", "2026-W09", "2026-03". */
    const QString &label(quint32 bucket) const { return m_labels[bucket]; }

private:
    quint32 search(quint32 at) const;

    std::vector<quint32> m_starts; // seconds since 1970 UTC; one more than buckets
    QStringList m_labels;
};

} // namespace palier
