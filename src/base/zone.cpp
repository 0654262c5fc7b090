// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/zone.h"

#include "base/errors.h"

#include <QRegularExpression>

namespace palier {

namespace {

int offsetSeconds(const QRegularExpressionMatch &match)
{
    const int amount = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == QLatin1String("-") ? -amount : amount;
}

Instant fromQt(const QDateTime &time)
{
    return instantFromMilliseconds(time.toMSecsSinceEpoch());
}

bool shows(const QDateTime &candidate, QDate date, QTime time)
{
    return candidate.date() == date && candidate.time() == time;
}

} // namespace

Zone::Zone() : Zone(QTimeZone::utc(), QStringLiteral("UTC")) {}

Zone::Zone(const QTimeZone &zone, QString name) : m_zone(zone), m_name(std::move(name)) {}

Result<Zone> Zone::parse(const QString &text)
{
    static const QRegularExpression offset(QStringLiteral("^([+-])(\\d{2}):?(\\d{2})$"));
    const QString name = text.trimmed();
    if (name == QLatin1String("Z") || name == QLatin1String("UTC"))
        return Zone();
    if (const auto match = offset.match(name); match.hasMatch()) {
        const QTimeZone fixed(offsetSeconds(match)); // not valid beyond 14 hours
        const bool plausible = fixed.isValid() && match.captured(3).toInt() < 60;
        return plausible ? Result<Zone>(Zone(fixed, name)) : Error{errors::BadZone, {text}};
    }
    const QByteArray id = name.toUtf8();
    if (id.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(id) || !QTimeZone(id).isValid())
        return Error{errors::BadZone, {text}};
    return Zone(QTimeZone(id), name);
}

QDateTime Zone::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), m_zone);
}

Instant Zone::startOfDay(QDate day) const
{
    return fromQt(day.startOfDay(m_zone));
}

Zone::Resolved Zone::resolve(QDate date, QTime time) const
{
    // The wall clock read with the offsets in force a day before and a day after: where a clock change lies between, one,
    // both or neither of the two readings shows the asked time again.
    const qint64 wall = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto reading = [&](qint64 around) {
        const int offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(around, Qt::UTC));
        return Instant{Duration{wall - offset}};
    };
    const Instant first = reading(wall - 86400);
    const Instant second = reading(wall + 86400);
    const bool firstShows = shows(local(first), date, time);
    const bool secondShows = shows(local(second), date, time);
    if (firstShows && secondShows)
        return {std::min(first, second), first == second ? WallClock::Once : WallClock::Twice};
    if (firstShows || secondShows)
        return {firstShows ? first : second, WallClock::Once};
    return {first, WallClock::Never};
}

std::vector<Zone::Offset> Zone::offsets(Instant from, Instant to) const
{
    const auto utc = [](Instant at) { return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC); };
    std::vector<Offset> offsets{{from, Duration{m_zone.offsetFromUtc(utc(from))}}};
    // One by one: QTimeZone::transitions() stops where the table of a zone ends and its rule for the future begins, and so does
    // nextTransition() when asked for what follows the very last entry.
    QTimeZone::OffsetData change = m_zone.nextTransition(utc(from));
    for (; change.atUtc.isValid() && fromQt(change.atUtc) < to; change = m_zone.nextTransition(change.atUtc.addSecs(1))) {
        if (const Duration ahead{change.offsetFromUtc}; ahead != offsets.back().ahead)
            offsets.push_back({fromQt(change.atUtc), ahead});
    }
    return offsets;
}

Result<Instant> instantFromText(const QString &text, const Zone &zone)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const Error bad{errors::BadInstant, {text}};
    const auto match = shape.match(text.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid())
        return bad;
    if (match.captured(2).isEmpty())
        return zone.startOfDay(date);
    const QString hours = match.captured(2).left(8);
    const QTime time = hours.startsWith(QLatin1String("24")) ? QTime() : QTime::fromString(hours, Qt::ISODate); // Qt reads 00:00
    const auto named = match.captured(3).isEmpty() ? Result<Zone>(zone) : Zone::parse(match.captured(3));
    if (!time.isValid() || !named)
        return bad;
    const auto resolved = named->resolve(date, time);
    if (resolved.clock == Zone::WallClock::Never)
        return bad;
    return resolved.at;
}

} // namespace palier
