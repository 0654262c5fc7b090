// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ledgerdelegate.h"

#include "viewmodels/ledger/ledgermodel.h"
#include "widgets/charts/drawing.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace palier {

namespace {

constexpr int Inset = 8; // as that of the header in the style sheet

Mood moodAt(const QModelIndex &index)
{
    return static_cast<Mood>(index.data(LedgerModel::ToneRole).toInt());
}

QString textAt(const QModelIndex &index)
{
    return markOf(moodAt(index)) + oneLine(index.data().toString());
}

} // namespace

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
    painter->fillRect(option.rect, isSelected ? t.accentTint : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), isCurrent ? t.accent : t.grid);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const Mood mood = moodAt(index);
    const QColor colour = mood == Mood::Neutral ? t.text : moodColour(mood, t);
    painter->setFont(option.font);
    drawLine(*painter, option.rect.adjusted(Inset, 0, -Inset, -1), alignment, textAt(index), colour);
}

bool LedgerDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = widthOf(textAt(index), option.font) > option.rect.width() - 2 * Inset;
    showTip(view->viewport(), event->pos(), option.rect, isCut ? index.data().toString() : QString());
    return true;
}

} // namespace palier
