// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/duration.h"

#include "base/errors.h"

#include <QRegularExpression>

namespace palier {

namespace {

constexpr qint64 LongestDays = 36525; // a century: longer is a slip of the keyboard

QString part(qint64 count, char unit)
{
    return count ? QString::number(count) + QLatin1Char(unit) : QString();
}

} // namespace

Result<Duration> durationFromIso(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^P(?=.)(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=.)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})S)?)?$"));
    const auto match = pattern.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return Error{errors::BadDuration, {text}};
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    const Duration sum = number(1) * 7 * Day + number(2) * Day + number(3) * Hour + number(4) * Minute + Duration{number(5)};
    if (sum > LongestDays * Day)
        return Error{errors::BadDuration, {text}};
    return sum;
}

QString toIso(Duration duration)
{
    const qint64 seconds = duration.count();
    const QString time = part(seconds % 86400 / 3600, 'H') + part(seconds % 3600 / 60, 'M') + part(seconds % 60, 'S');
    const QString days = part(seconds / 86400, 'D');
    if (days.isEmpty() && time.isEmpty())
        return QStringLiteral("PT0S");
    return QLatin1Char('P') + days + (time.isEmpty() ? QString() : QLatin1Char('T') + time);
}

} // namespace palier
