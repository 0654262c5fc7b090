// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/cutcells.h"

#include "widgets/theme/plaintext.h"

#include <QHelpEvent>

namespace palier {

CutCells::CutCells(QAbstractItemView &view) : QObject(view.viewport()), m_view(view)
{
    view.viewport()->installEventFilter(this);
}

bool CutCells::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = m_view.indexAt(help->pos());
    if (!cell.isValid() || !isCut(cell) || !cell.data(Qt::ToolTipRole).toString().isEmpty())
        return QObject::eventFilter(watched, event);
    showTip(m_view.viewport(), help->pos(), m_view.visualRect(cell), cell.data().toString());
    return true;
}

bool CutCells::isCut(const QModelIndex &cell) const
{
    const QSize needed = m_view.sizeHintForIndex(cell);
    const QRect room = m_view.visualRect(cell);
    return needed.width() > room.width() || needed.height() > room.height();
}

} // namespace palier
