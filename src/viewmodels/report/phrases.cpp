// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/phrases.h"

namespace palier {

namespace {

int daysOf(Duration duration)
{
    return static_cast<int>(duration / Day);
}

} // namespace

QString Phrases::ofTickets(qint64 count, qint64 of) const
{
    return tr("%1 of %2 ticket(s)", nullptr, Format::plural(of)).arg(m_format.number(count), m_format.number(of));
}

QString Phrases::ofEscalations(qint64 count, qint64 of) const
{
    return tr("%1 of %2 escalation(s)", nullptr, Format::plural(of)).arg(m_format.number(count), m_format.number(of));
}

QString Phrases::tickets(qint64 count) const
{
    return tr("%1 ticket(s)", nullptr, Format::plural(count)).arg(m_format.number(count));
}

QString Phrases::escalations(qint64 count) const
{
    return tr("%1 escalation(s)", nullptr, Format::plural(count)).arg(m_format.number(count));
}

QString Phrases::events(qint64 count) const
{
    return tr("%1 event(s)", nullptr, Format::plural(count)).arg(m_format.number(count));
}

QString Phrases::afterHorizon(std::size_t horizon)
{
    return tr("after %n day(s)", nullptr, daysOf(Horizons.at(horizon).length));
}

QString Phrases::horizon(std::size_t horizon)
{
    return days(Horizons.at(horizon).length);
}

QString Phrases::days(Duration duration)
{
    return tr("%n day(s)", nullptr, daysOf(duration));
}

QString Phrases::notYetEstimable()
{
    return tr("not yet estimable");
}

QString Phrases::verdict(Tone tone, const std::optional<Band> &band) const
{
    if (!band || tone == Tone::None)
        return {};
    const QString range = m_format.range(band->low, band->high);
    if (tone == Tone::Within)
        return tr("within %1").arg(range);
    return tone == Tone::Above ? tr("above %1").arg(range) : tr("below %1").arg(range);
}

ReportCell Phrases::duration(std::optional<Duration> value, bool openHours) const
{
    const auto seconds = value ? std::optional(static_cast<double>(value->count())) : std::nullopt;
    return {m_format.durationIn(value, openHours), seconds, {}, {}};
}

} // namespace palier
