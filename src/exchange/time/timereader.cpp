// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/time/timereader.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"

#include <QLocale>

#include <charconv>

namespace palier {

namespace {

constexpr qint64 BlockSeconds = 900; // clocks change on quarters of an hour
constexpr qsizetype BlocksKept = 100'000;

bool inRange(qint64 milliseconds)
{
    return milliseconds >= toMilliseconds(EarliestInstant) && milliseconds < toMilliseconds(LatestInstant);
}

std::optional<Zone> zoneNamed(const QString &name)
{
    const auto zone = name.isEmpty() ? Result<Zone>(Error{}) : Zone::parse(name);
    return zone ? std::optional(*zone) : std::nullopt;
}

/** What a text of numbers looks like, whatever the numbers: a number of one or two digits is one 0, a longer one as many. */
QString shapeOf(const QString &text)
{
    QString shape;
    qsizetype digits = 0;
    for (const QChar character : text) {
        digits = character.isDigit() ? digits + 1 : 0;
        if (digits == 0)
            shape += character;
        else if (digits != 2)
            shape += QString(digits == 3 ? 2 : 1, QLatin1Char('0'));
    }
    return shape;
}

QString shapeOfFormat(const QString &format)
{
    return shapeOf(QLocale::c().toString(QDateTime(QDate(2001, 1, 1), QTime(1, 1, 1)), format));
}

} // namespace

TimeReader::TimeReader(const TimeMapping &mapping, DateOrder order)
    : m_format(formatNamed(mapping.format)), m_qtFormat(mapping.format), m_order(order), m_zone(zoneNamed(mapping.zone))
{
    if (m_format == Format::Qt)
        m_qtShape = shapeOfFormat(m_qtFormat);
}

TimeReader::Format TimeReader::formatNamed(const QString &name)
{
    if (name == QLatin1String("iso"))
        return Format::Iso;
    if (name == QLatin1String("epoch"))
        return Format::Epoch;
    if (name == QLatin1String("epoch-ms"))
        return Format::EpochMs;
    return name == QLatin1String("auto") ? Format::Auto : Format::Qt;
}

Result<qint64> TimeReader::read(std::string_view text)
{
    if (text.empty())
        return Error{errors::TimeMissing, {}};
    if (m_format == Format::Epoch || m_format == Format::EpochMs)
        return readNumber(text, m_format == Format::Epoch ? 1000 : 1);
    const auto time = wallTime(text);
    if (!time)
        return Error{errors::TimeUnreadable, {excerpt(text)}};
    return time->exists ? toUtc(*time, text) : Error{errors::TimeImpossible, {excerpt(text)}};
}

Result<qint64> TimeReader::readNumber(std::string_view text, qint64 unit) const
{
    qint64 number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    if (!whole)
        return Error{errors::TimeUnreadable, {excerpt(text)}};
    // Compared before it is multiplied: the product could overflow.
    if (number < 0 || number > toMilliseconds(LatestInstant) / unit || !inRange(number * unit))
        return Error{errors::TimeOutOfRange, {excerpt(text)}};
    return number * unit;
}

std::optional<WallTime> TimeReader::wallTime(std::string_view text) const
{
    if (m_format == Format::Iso)
        return isoWallTime(text);
    return m_format == Format::Auto ? numericWallTime(text, m_order) : qtWallTime(text);
}

/** Month and day names are the English ones. Qt does not say why it read nothing: a text of the right shape has wrong numbers. */
std::optional<WallTime> TimeReader::qtWallTime(std::string_view text) const
{
    const QString trimmed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
    const QDateTime read = QLocale::c().toDateTime(trimmed, m_qtFormat);
    if (!read.isValid() && !read.date().isValid())
        return shapeOf(trimmed) == m_qtShape ? std::optional(WallTime{.exists = false}) : std::nullopt;
    const QDate date = read.date();
    const int inDay = read.time().msecsSinceStartOfDay();
    WallTime time{{std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
                      std::chrono::day(static_cast<unsigned>(date.day()))},
        inDay / 1000, inDay % 1000, {}};
    if (read.timeSpec() != Qt::LocalTime)
        time.offsetSeconds = read.offsetFromUtc();
    return time;
}

Result<qint64> TimeReader::toUtc(const WallTime &time, std::string_view text)
{
    const qint64 local = time.localSeconds();
    if (!time.offsetSeconds && !m_zone)
        return Error{errors::TimeWithoutZone, {excerpt(text)}};
    const Offset offset = time.offsetSeconds ? Offset{*time.offsetSeconds} : offsetAt(local);
    if (offset.clock == Zone::WallClock::Never)
        return Error{errors::TimeSkipped, {excerpt(text), m_zone->name()}};
    const qint64 milliseconds = (local - offset.seconds) * 1000 + time.milliseconds;
    if (!inRange(milliseconds))
        return Error{errors::TimeOutOfRange, {excerpt(text)}};
    m_timesTwice += offset.clock == Zone::WallClock::Twice;
    return milliseconds;
}

/** Asking the time zone data costs microseconds: once for every quarter of an hour in which the clock runs straight. */
TimeReader::Offset TimeReader::offsetAt(qint64 localSeconds)
{
    const qint64 block = localSeconds >= 0 ? localSeconds / BlockSeconds : -1;
    if (const auto known = m_offsets.constFind(block); known != m_offsets.constEnd())
        return {*known};
    const Offset first = resolve(block * BlockSeconds);
    const Offset last = resolve(block * BlockSeconds + BlockSeconds - 1);
    const bool straight = first.clock == Zone::WallClock::Once && last.clock == Zone::WallClock::Once;
    if (!straight || first.seconds != last.seconds || block < 0)
        return resolve(localSeconds);
    if (m_offsets.size() == BlocksKept)
        m_offsets.clear();
    m_offsets.insert(block, first.seconds);
    return first;
}

TimeReader::Offset TimeReader::resolve(qint64 localSeconds) const
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(localSeconds, Qt::UTC);
    const auto resolved = m_zone->resolve(local.date(), local.time());
    return {static_cast<int>(localSeconds - resolved.at.time_since_epoch().count()), resolved.clock};
}

} // namespace palier
