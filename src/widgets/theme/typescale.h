// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace palier {

/** The sizes of words. They follow the system's font: Body is its size, the others keep the proportions of the design, where
    Body is 13 px at 96 dpi. Digits are as wide as each other in the fonts that desktops come with (DejaVu, Noto, Segoe, SF);
    Qt 6.4 cannot ask a font for it. */
enum class TextRole { Body, Small, CardTitle, PageTitle, TileValue, TileUnit, SmallTileValue };

QFont fontOf(TextRole role, const QFont &base);

/** One step of the scale larger, to be read from afar: Body as large as PageTitle, the others in proportion. */
QFont stepLarger(const QFont &base);

} // namespace palier
