// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/incidence.h"
#include "metrics/workspacesettings.h"

namespace palier {

/** How a figure stands to its healthy band. None: no band, or too little to judge by. */
enum class Tone { None, Below, Within, Above };

/** Fewer than this in the denominator, and no judgement is given. */
constexpr qint64 EnoughForTone = 30;

/** From the estimate at the horizon alone: the value to date of a young cohort is always "too low". */
Tone toneOf(const HorizonFigure &figure, qint64 cohort, const std::optional<Band> &band);

} // namespace palier
