// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/palettedelegate.h"

#include "viewmodels/palette/palettemodel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QPainter>

namespace palier {

namespace {

QString headingOf(const QModelIndex &index)
{
    return index.data(PaletteModel::HeadingRole).toString();
}

int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return headingOf(index).isEmpty() ? 0 : QFontMetrics(fontOf(TextRole::Small, option.font)).height() + Space::Gap;
}

void drawCut(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(oneLine(text), Qt::ElideRight, area.width()));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {200, option.fontMetrics.height() + Space::Gap + headingHeight(option, index)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int heading = headingHeight(option, index);
    const QRect row = option.rect.adjusted(0, heading, 0, 0);
    if (heading > 0) {
        painter->setFont(fontOf(TextRole::Small, option.font));
        painter->setPen(t.muted);
        drawCut(*painter,
            QRect(row.left() + Space::Gap, option.rect.top() + Space::Tiny, row.width() - 2 * Space::Gap, heading - Space::Tiny),
            Qt::AlignLeft, headingOf(index));
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accentTint);
        painter->drawRoundedRect(row, Space::SmallRadius, Space::SmallRadius);
    }
    const QRect text = row.adjusted(Space::Gap, 0, -Space::Gap, 0);
    const QString note = index.data(PaletteModel::NoteRole).toString();
    const QFont small = fontOf(TextRole::Small, option.font);
    const int noteWidth = std::min(QFontMetrics(small).horizontalAdvance(oneLine(note)) + 1, text.width() * 2 / 5);
    painter->setFont(option.font);
    painter->setPen(isCurrent ? t.accentText : t.text);
    drawCut(*painter, text.adjusted(0, 0, -noteWidth - Space::Gap, 0), Qt::AlignLeft, index.data().toString());
    painter->setFont(small);
    painter->setPen(t.muted);
    drawCut(*painter, QRect(text.right() - noteWidth + 1, text.top(), noteWidth, text.height()), Qt::AlignRight, note);
    painter->restore();
}

} // namespace palier
