// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/timebuckets.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

using Size = TimeBuckets::Size;

constexpr std::array SizeNames{QLatin1String("day"), QLatin1String("week"), QLatin1String("month")}; // by Size

QDate firstDay(Size size, QDate day)
{
    if (size == Size::Days)
        return day;
    return size == Size::Weeks ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
}

QDate nextFirstDay(Size size, QDate day)
{
    if (size == Size::Days)
        return day.addDays(1);
    return size == Size::Weeks ? day.addDays(7) : day.addMonths(1);
}

QString labelOf(Size size, QDate day)
{
    if (size == Size::Days)
        return day.toString(QStringLiteral("yyyy-MM-dd"));
    if (size == Size::Months)
        return day.toString(QStringLiteral("yyyy-MM"));
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

quint32 startOf(const Zone &zone, QDate day)
{
    return packed(std::clamp(zone.startOfDay(day), EarliestInstant, LatestInstant));
}

} // namespace

std::optional<Size> TimeBuckets::sizeNamed(const QString &name)
{
    const auto found = std::ranges::find(SizeNames, name);
    return found == SizeNames.end() ? std::nullopt : std::optional(static_cast<Size>(found - SizeNames.begin()));
}

QString TimeBuckets::nameOf(Size size)
{
    return SizeNames.at(static_cast<std::size_t>(size));
}

QDate TimeBuckets::firstDayOf(Size size, const QString &label)
{
    if (size == Size::Days)
        return QDate::fromString(label, QStringLiteral("yyyy-MM-dd"));
    if (size == Size::Months)
        return QDate::fromString(label + QStringLiteral("-01"), QStringLiteral("yyyy-MM-dd"));
    const QDate fourth(label.left(4).toInt(), 1, 4); // always in the first ISO week
    const int week = label.mid(6).toInt();
    return fourth.isValid() && week > 0 ? fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1)) : QDate();
}

QDate TimeBuckets::nextAfter(Size size, QDate firstDay)
{
    return nextFirstDay(size, firstDay);
}

TimeBuckets::TimeBuckets(Size size, const Zone &zone, Instant first, Instant last)
{
    QDate day = firstDay(size, zone.dateOf(first));
    const QDate end = zone.dateOf(last);
    m_starts.push_back(startOf(zone, day));
    for (; day <= end; day = nextFirstDay(size, day)) {
        m_labels.append(labelOf(size, day));
        m_starts.push_back(startOf(zone, nextFirstDay(size, day)));
    }
}

quint32 TimeBuckets::search(quint32 at) const
{
    const auto next = std::ranges::upper_bound(m_starts, at);
    return std::min(static_cast<quint32>(next - m_starts.begin()) - 1, size() - 1);
}

} // namespace palier
