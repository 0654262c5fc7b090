// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/calendartext.h"

#include <QStringList>

namespace palier::test {

namespace {

qsizetype weekday(const QString &name)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return names.indexOf(name);
}

HoursRecord hoursFromText(const QString &text)
{
    return {minuteOf(text.section(u'-', 0, 0)), minuteOf(text.section(u'-', 1, 1))};
}

void addHours(WeekHours &week, const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QString days = words.takeFirst();
    const qsizetype last = weekday(days.section(u'-', -1));
    for (qsizetype day = weekday(days.section(u'-', 0, 0)); day <= last; ++day) {
        for (const QString &word : words)
            week.at(static_cast<std::size_t>(day)).push_back(hoursFromText(word));
    }
}

} // namespace

CalendarRecord calendarFromText(const QString &text, const QString &name)
{
    CalendarRecord calendar{.name = name, .zone = text.section(u'|', 0, 0).trimmed(), .hours = {}, .holidays = {}};
    for (const QString &part : text.section(u'|', 1, 1).split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            addHours(calendar.hours, part);
    }
    for (const QString &day : text.section(u'|', 2, 2).split(u' ', Qt::SkipEmptyParts))
        calendar.holidays.push_back(QDate::fromString(day, Qt::ISODate));
    return calendar;
}

Instant instant(const QString &text, const QString &zone)
{
    const auto at = instantFromText(text, *Zone::parse(zone));
    if (!at)
        qFatal("no instant: %s", qPrintable(text));
    return *at;
}

QString instantText(Instant at, const QString &zone)
{
    const QDateTime local = Zone::parse(zone)->local(at);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString hoursText(Duration duration)
{
    const qint64 seconds = qAbs(duration.count());
    QString text = duration < Duration{0} ? QStringLiteral("-") : QString();
    text += QStringLiteral("%1:%2").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return seconds % 60 ? text + QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0')) : text;
}

int minuteOf(const QString &text)
{
    return text.section(u':', 0, 0).toInt() * 60 + text.section(u':', 1, 1).toInt();
}

} // namespace palier::test
