// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/drawing.h"

#include "widgets/theme/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace palier {

void drawLine(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text, const QColor &colour)
{
    if (text.isEmpty() || place.width() < 4)
        return;
    const QFontMetricsF metrics(painter.font());
    QString line = oneLine(text);
    if (metrics.horizontalAdvance(line) > place.width() + 0.5)
        line = metrics.elidedText(line, Qt::ElideRight, place.width());
    painter.setPen(colour);
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(oneLine(text));
}

void fillHatched(QPainter &painter, const QRectF &area, const QColor &line, const QColor &ground)
{
    constexpr double Distance = 5;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, ground);
    painter.setPen(QPen(line, 1.6));
    // Bound to the origin and not to the area, so that neighbours continue each other.
    for (double x = std::floor((area.left() - area.height()) / Distance) * Distance; x < area.right(); x += Distance)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

QPen dotted(const QColor &colour)
{
    QPen pen(colour, 1.2);
    pen.setDashPattern({1.5, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace palier
