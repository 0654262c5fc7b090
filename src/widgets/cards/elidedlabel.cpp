// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/elidedlabel.h"

#include "widgets/charts/drawing.h"
#include "widgets/theme/plaintext.h"

#include <QHelpEvent>
#include <QPainter>

namespace palier {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(24, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const auto leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    drawLine(painter, contentsRect(), leading | Qt::AlignVCenter, text(), palette().color(foregroundRole()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !wordWrap() && widthOf(text(), font()) > width()) {
        showTip(this, static_cast<QHelpEvent *>(event)->pos(), rect(), text());
        return true;
    }
    return QLabel::event(event);
}

} // namespace palier
