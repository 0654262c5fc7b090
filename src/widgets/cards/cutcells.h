// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

namespace palier {

/** From now on a cell of this view that is narrower than its text tells all of it when the mouse rests on it. GUI thread. */
void tellCutCells(QAbstractItemView &view);

} // namespace palier
