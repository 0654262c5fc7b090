// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/tone.h"

namespace palier {

Tone toneOf(const HorizonFigure &figure, qint64 cohort, const std::optional<Band> &band)
{
    if (!band || !figure.estimable || !figure.value || cohort < EnoughForTone)
        return Tone::None;
    const double percent = 100 * *figure.value;
    if (percent < band->low)
        return Tone::Below;
    return percent > band->high ? Tone::Above : Tone::Within;
}

} // namespace palier
