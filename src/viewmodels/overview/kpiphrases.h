// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/difference.h"
#include "metrics/medianinterval.h"
#include "viewmodels/overview/overview.h"
#include "viewmodels/report/phrases.h"

#include <QCoreApplication>

namespace palier {

/** What the four tiles say in the same way. */
class KpiPhrases
{
    Q_DECLARE_TR_FUNCTIONS(palier::KpiPhrases)

public:
    explicit KpiPhrases(const Format &format) : m_format(format) {}

    /** The number and its sign apart: the number is what is read from afar. */
    void setPercent(KpiTile &tile, std::optional<double> share) const;
    /** "+0.9 points: no clear change"; why there is no comparison. */
    QString change(const HorizonFigure &now, const HorizonFigure &before) const;
    QString change(const MedianFigure &now, const MedianFigure &before) const;
    /** "−3.4 to +5.2 points": where the true change lies; "–". */
    QString interval(const std::optional<Difference> &difference) const;

private:
    QString signedPoints(double share) const;

    const Format &m_format;
};

} // namespace palier
