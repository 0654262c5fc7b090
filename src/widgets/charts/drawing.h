// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPen>
#include <QString>

class QPainter;
class QRectF;

namespace palier {

/** One line of text from data in a place, elided to its width. Left means left, whatever the direction of the layout. */
void drawLine(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text, const QColor &colour);

/** How wide a line is, cut as drawLine() would cut it. */
double widthOf(const QString &text, const QFont &font);

/** Hatched at 45 degrees, in lines: the same on every device and in SVG, which Qt's own patterns are not. */
void fillHatched(QPainter &painter, const QRectF &area, const QColor &line, const QColor &ground);

QPen dotted(const QColor &colour);
QPen dashed(const QColor &colour, double width);

} // namespace palier
