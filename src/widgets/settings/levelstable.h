// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace palier {

class LevelsModel;

/** The level map, edited in place: unit as text, kind from a list, level as a number, since as a date. Enter or F2 begins, Enter
   takes, Esc leaves it; Delete asks to take the entry back. GUI thread. */
class LevelsTable : public QTableView
{
    Q_OBJECT

public:
    explicit LevelsTable(LevelsModel &model, QWidget *parent = nullptr);

    /** Only rows that hold this text somewhere. */
    void search(const QString &text);
    /** Of the model; -1 where none is current. */
    int currentRow() const;

Q_SIGNALS:
    void currentRowChanged();
    void removalRequested();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QSortFilterProxyModel *m_sorted;
};

} // namespace palier
