// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/servicetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace palier {

namespace {

QString timeText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QStringList wordsOf(const QString &typed, const QString &separators)
{
    return typed.split(QRegularExpression(separators), Qt::SkipEmptyParts);
}

/** "9", "9h", "9h30", "09:30": minutes of the day; -1 where it is none. */
int minuteFrom(const QString &hour, const QString &minute)
{
    const int minutes = 60 * hour.toInt() + minute.toInt();
    return minute.toInt() < 60 && minutes <= MinutesOfDay ? minutes : -1;
}

} // namespace

QString ServiceText::clock(SlaClockKind kind)
{
    switch (kind) {
    case SlaClockKind::FirstResponse:
        return tr("first response");
    case SlaClockKind::NextReply:
        return tr("next reply");
    case SlaClockKind::Resolution:
        break;
    }
    return tr("resolution");
}

QString ServiceText::customers(const std::optional<bool> &vip)
{
    if (!vip)
        return tr("all", "customers");
    return *vip ? tr("VIP") : tr("not VIP");
}

QString ServiceText::any(const QString &name)
{
    return name.isEmpty() ? tr("any") : name;
}

QString ServiceText::calendar(const QString &name)
{
    return name.isEmpty() ? tr("around the clock") : name;
}

QString ServiceText::hours(const std::vector<DayHours> &day)
{
    QStringList parts;
    for (const DayHours &hours : day)
        parts << timeText(hours.fromMinute) + QStringLiteral("–") + timeText(hours.toMinute);
    return parts.join(QStringLiteral(", "));
}

std::optional<std::vector<DayHours>> ServiceText::hoursFrom(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:hH](\\d{2})?)?\\s*[-–—]\\s*(\\d{1,2})(?:[:hH](\\d{2})?)?\\s*$"));
    std::vector<DayHours> day;
    for (const QString &part : wordsOf(typed, QStringLiteral("[,;]"))) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = shape.match(part);
        const DayHours hours{minuteFrom(match.captured(1), match.captured(2)), minuteFrom(match.captured(3), match.captured(4))};
        if (!match.hasMatch() || !isPossible(hours))
            return std::nullopt;
        day.push_back(hours);
    }
    std::ranges::sort(day, {}, &DayHours::fromMinute);
    const auto overlap = [](const DayHours &one, const DayHours &next) { return next.fromMinute < one.toMinute; };
    return std::ranges::adjacent_find(day, overlap) == day.end() ? std::optional(day) : std::nullopt;
}

QString ServiceText::days(const std::vector<QDate> &days)
{
    QStringList words;
    for (const QDate day : days)
        words << day.toString(Qt::ISODate);
    return words.join(QStringLiteral(", "));
}

std::optional<std::vector<QDate>> ServiceText::daysFrom(const QString &typed)
{
    std::vector<QDate> days;
    for (const QString &word : wordsOf(typed, QStringLiteral("[,;\\s]+"))) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        days.push_back(day);
    }
    std::ranges::sort(days);
    std::vector<QDate> once;
    std::ranges::unique_copy(days, std::back_inserter(once));
    return once;
}

} // namespace palier
