// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"
#include "metrics/intervals.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace palier {

/** How figures are written for people: numbers, shares, durations and dates of one language, in one zone. What is undefined is a
    dash, never 0. A value. */
class Format
{
    Q_DECLARE_TR_FUNCTIONS(palier::Format)

public:
    explicit Format(const QLocale &locale, Zone zone = {});

    static QString undefined() { return QStringLiteral("–"); }

    /** The number by which a sentence chooses between singular and plural. */
    static int plural(qint64 count);

    /** "7,554", "7 554". */
    QString number(qint64 value) const;
    QString decimal(std::optional<double> value, int decimals) const;
    /** A share in 0 … 1 as "30.4%", "30,4 %". */
    QString percent(std::optional<double> share) const;
    /** Percent that are already percent, rounded to one decimal: "30.4%". */
    QString percentage(double percent, int decimals = 1) const;
    /** "29.4–31.5%". */
    QString interval(const std::optional<Interval> &interval) const;
    /** Bounds in percent, without idle decimals: "10–20%". */
    QString range(double low, double high) const;
    /** Two units at most, rounded: "45 s", "14 min", "2 h 5 min", "2 d 3 h", "45 d". */
    QString duration(std::optional<Duration> duration) const;
    /** Open hours make no days: "45 s", "14 min", "27 h 5 min", "210 h". */
    QString openHours(std::optional<Duration> duration) const;
    /** One of these two. */
    QString durationIn(std::optional<Duration> duration, bool openHours) const
    {
        return openHours ? this->openHours(duration) : this->duration(duration);
    }
    /** "1 Mar". */
    QString dayAndMonth(QDate day) const;
    /** "Sunday 1 March 2026". */
    QString weekdayAndDate(QDate day) const;
    /** "Mar 2026". */
    QString monthAndYear(QDate day) const;
    /** 1 Monday … 7 Sunday. */
    QString weekday(int day) const;
    QString shortWeekday(int day) const;
    /** The time of the day in the zone: "14:30". */
    QString time(Instant at) const;
    /** "1 Mar 2026". */
    QString day(QDate day) const;
    /** A day of the zone: "1 Mar 2026". */
    QString date(Instant at) const;
    /** "1 Mar 2026, 09:30", with seconds where they are not 0. */
    QString instant(Instant at) const;
    /** "1 Mar 2026, 09:30", whatever the second. */
    QString minute(Instant at) const;
    /** instant() with the name of the zone. */
    QString instantInZone(Instant at) const;

    const Zone &zone() const { return m_zone; }

    friend bool operator==(const Format &a, const Format &b)
    {
        return a.m_locale == b.m_locale && a.m_zone.name() == b.m_zone.name();
    }

private:
    QLocale m_locale;
    Zone m_zone;
};

} // namespace palier
