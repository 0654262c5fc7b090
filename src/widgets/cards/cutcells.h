// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

namespace palier {

/** From when it is made on, a cell of a view that is narrower than its text tells all of it when the mouse rests on it; what has
   a tip of its own keeps that. Lives with the view. GUI thread. */
class CutCells : public QObject
{
    Q_OBJECT

public:
    explicit CutCells(QAbstractItemView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isCut(const QModelIndex &cell) const;

    QAbstractItemView &m_view;
};

} // namespace palier
