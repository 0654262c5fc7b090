// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/kpiphrases.h"

#include <cmath>

namespace palier {

void KpiPhrases::setPercent(KpiTile &tile, std::optional<double> share) const
{
    tile.value = share ? m_format.decimal(100 * *share, 1) : Format::undefined();
    tile.unit = share ? QStringLiteral("%") : QString();
}

QString KpiPhrases::change(const std::optional<Difference> &difference) const
{
    if (!difference)
        return tr("cannot be compared yet");
    const double points = 100 * difference->value;
    const QString size = tr("%1 points").arg(m_format.decimal(std::abs(points), 1));
    if (!difference->isClear())
        return tr("%1%2: no clear change", "sign, size").arg(points < 0 ? QStringLiteral("−") : QStringLiteral("+"), size);
    return points > 0 ? tr("▲ higher by %1").arg(size) : tr("▼ lower by %1").arg(size);
}

QString KpiPhrases::change(const MedianFigure &now, const MedianFigure &before) const
{
    if (!now.median || !before.median)
        return tr("cannot be compared yet");
    const Duration change = *now.median - *before.median;
    const QString size = m_format.duration(change < Duration{0} ? -change : change);
    if (!now.clearlyDiffersFrom(before))
        return tr("%1%2: no clear change", "sign, size")
            .arg(change < Duration{0} ? QStringLiteral("−") : QStringLiteral("+"), size);
    return change > Duration{0} ? tr("▲ longer by %1").arg(size) : tr("▼ shorter by %1").arg(size);
}

} // namespace palier
