// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/kpiphrases.h"

#include <cmath>

namespace palier {

namespace {

QString signOf(bool isNegative)
{
    return isNegative ? QStringLiteral("−") : QStringLiteral("+");
}

/** What decides between singular and plural of a figure with one decimal. */
int wholePoints(double points)
{
    return static_cast<int>(std::round(10 * points) / 10);
}

} // namespace

void KpiPhrases::setPercent(KpiTile &tile, std::optional<double> share) const
{
    tile.value = share ? m_format.decimal(100 * *share, 1) : Format::undefined();
    tile.unit = share ? QStringLiteral("%") : QString();
}

QString KpiPhrases::change(const HorizonFigure &now, const HorizonFigure &before) const
{
    if (!before.value)
        return tr("nothing before to compare with");
    if (!now.estimable || !before.estimable)
        return tr("cannot be compared yet");
    const auto difference = differenceOf(now, before);
    if (!difference)
        return tr("cannot be compared: 0 or 100%"); // no interval tells how sure it would be
    const double points = std::abs(100 * difference->value);
    const bool isVisible = points >= 0.05;
    if (!difference->isClear())
        return isVisible ? tr("%1 point(s): no clear change", nullptr, wholePoints(points)).arg(signedPoints(difference->value))
                         : tr("no clear change");
    const QString size = isVisible ? m_format.decimal(points, 1) : QLatin1Char('<') + m_format.decimal(0.1, 1);
    return difference->value > 0 ? tr("▲ higher by %1 point(s)", nullptr, wholePoints(points)).arg(size)
                                 : tr("▼ lower by %1 point(s)", nullptr, wholePoints(points)).arg(size);
}

QString KpiPhrases::change(const MedianFigure &now, const MedianFigure &before) const
{
    if (!now.median || !before.median)
        return tr("cannot be compared yet");
    const Duration change = *now.median - *before.median;
    const QString size = m_format.duration(change < Duration{0} ? -change : change);
    if (change == Duration{0})
        return tr("no clear change");
    if (!now.clearlyDiffersFrom(before))
        return tr("%1%2: no clear change", "sign, size").arg(signOf(change < Duration{0}), size);
    return change > Duration{0} ? tr("▲ longer by %1").arg(size) : tr("▼ shorter by %1").arg(size);
}

QString KpiPhrases::interval(const std::optional<Difference> &difference) const
{
    if (!difference)
        return Format::undefined();
    return tr("%1 to %2 points").arg(signedPoints(difference->interval.low), signedPoints(difference->interval.high));
}

QString KpiPhrases::signedPoints(double share) const
{
    return signOf(share < 0) + m_format.decimal(std::abs(100 * share), 1);
}

} // namespace palier
