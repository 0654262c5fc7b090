// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/guide/guidebook.h"

class QWidget;

namespace palier {

/** What in the guide is about a part of the window: of the innermost part around the widget that the guide knows; the Overview
    where there is none. In English anchors. */
GuidePlace guidePlaceOf(const QWidget *widget);

/** Every place that guidePlaceOf() may name. */
std::vector<GuidePlace> guidePlaces();

} // namespace palier
