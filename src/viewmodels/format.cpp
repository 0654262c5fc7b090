// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace palier {

namespace {

/** What a duration of this size is rounded to: nobody reads the seconds of a day. */
Duration grainOf(Duration duration)
{
    if (duration < Minute)
        return Duration{1};
    if (duration < Day)
        return Minute;
    return duration < 30 * Day ? Hour : Day;
}

Duration rounded(Duration duration)
{
    const Duration grain = grainOf(duration);
    return (duration + grain / 2) / grain * grain;
}

} // namespace

Format::Format(const QLocale &locale, Zone zone) : m_locale(locale), m_zone(std::move(zone)) {}

int Format::plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString Format::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Format::decimal(std::optional<double> value, int decimals) const
{
    return value ? m_locale.toString(*value, 'f', decimals) : undefined();
}

QString Format::percent(std::optional<double> share) const
{
    return share ? percentage(100 * *share) : undefined();
}

QString Format::percentage(double percent, int decimals) const
{
    return tr("%1%").arg(m_locale.toString(percent, 'f', decimals));
}

QString Format::interval(const std::optional<Interval> &interval) const
{
    if (!interval)
        return undefined();
    return tr("%1–%2%").arg(m_locale.toString(100 * interval->low, 'f', 1), m_locale.toString(100 * interval->high, 'f', 1));
}

QString Format::range(double low, double high) const
{
    return tr("%1–%2%").arg(m_locale.toString(low, 'g', 4), m_locale.toString(high, 'g', 4));
}

QString Format::duration(std::optional<Duration> duration) const
{
    if (!duration)
        return undefined();
    const qint64 seconds = rounded(*duration).count();
    const qint64 days = seconds / Day.count();
    const qint64 hours = seconds % Day.count() / Hour.count();
    const qint64 minutes = seconds % Hour.count() / Minute.count();
    if (days >= 30 || (days > 0 && hours == 0))
        return tr("%1 d").arg(number(days));
    if (days > 0)
        return tr("%1 d %2 h").arg(number(days), number(hours));
    if (hours > 0)
        return minutes ? tr("%1 h %2 min").arg(number(hours), number(minutes)) : tr("%1 h").arg(number(hours));
    return seconds >= Minute.count() ? tr("%1 min").arg(number(minutes)) : tr("%1 s").arg(number(seconds));
}

QString Format::openHours(std::optional<Duration> duration) const
{
    constexpr Duration MostWithMinutes = 100 * Hour;
    if (!duration || *duration < Hour)
        return this->duration(duration);
    const Duration grain = *duration < MostWithMinutes ? Minute : Hour;
    const qint64 minutes = (*duration + grain / 2) / grain * grain / Minute;
    return minutes % 60 ? tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60))
                        : tr("%1 h").arg(number(minutes / 60));
}

QString Format::dayAndMonth(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMM"));
}

QString Format::weekdayAndDate(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString Format::monthAndYear(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("MMM yyyy"));
}

QString Format::weekday(int day) const
{
    return m_locale.standaloneDayName(day);
}

QString Format::shortWeekday(int day) const
{
    return m_locale.standaloneDayName(day, QLocale::ShortFormat);
}

QString Format::time(Instant at) const
{
    return m_zone.local(at).time().toString(QStringLiteral("HH:mm"));
}

QString Format::day(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMM yyyy"));
}

QString Format::date(Instant at) const
{
    return day(m_zone.dateOf(at));
}

QString Format::instant(Instant at) const
{
    const QTime time = m_zone.local(at).time();
    const bool whole = time.second() == 0;
    return tr("%1, %2").arg(date(at), time.toString(whole ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")));
}

QString Format::minute(Instant at) const
{
    return tr("%1, %2").arg(date(at), time(at));
}

QString Format::instantInZone(Instant at) const
{
    return tr("%1 (%2)").arg(instant(at), m_zone.name());
}

} // namespace palier
