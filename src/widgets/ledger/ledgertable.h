// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"
#include "viewmodels/ledger/ledgermodel.h"

#include <QTableView>

namespace palier {

/** The table of the Ledger: columns that people choose, order and size; tells its model which rows are in sight. GUI thread. */
class LedgerTable : public QTableView
{
    Q_OBJECT

public:
    explicit LedgerTable(QWidget *parent = nullptr);

    LedgerModel &model() { return m_model; }
    const LedgerModel &model() const { return m_model; }

    /** The selection stays with its tickets, as far as they are listed. @param keepScroll whether the first row in sight does. */
    void setIndex(std::shared_ptr<const LedgerIndex> index, bool keepScroll);
    /** Asks for the texts of the rows in sight. */
    void showRows();

    /** The shown columns, from left to right. */
    std::vector<LedgerColumn> shownColumns() const;
    bool isShown(int column) const { return !isColumnHidden(column); }
    void setShown(int column, bool shown);
    /** Columns, their order and widths as they were at first. */
    void resetColumns();
    /** Columns, order, widths and sorting, to be kept until the next time. */
    QByteArray memory() const;
    void setMemory(const QByteArray &memory);

    const LedgerOrder &order() const { return m_order; }
    /** The column that the list is sorted by; -1 where it is none of them. */
    int sortedColumn() const;

    /** The selected rows as they are shown; @param texts by row, or empty. */
    ChartTable selected(const std::vector<TicketTexts> &texts) const;
    /** In their order; at most MostCopied. */
    std::vector<int> selectedRowNumbers() const;
    static constexpr int MostCopied = 5000;

    void sortBy(int column);

Q_SIGNALS:
    void orderChosen(const palier::LedgerOrder &order);
    void ticketChosen(const palier::TicketName &ticket);    // current row
    void ticketActivated(const palier::TicketName &ticket); // Enter, double click
    void copyRequested();
    void columnMenuRequested(const QPoint &globalPosition);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Kept;

    void setUpHeader();
    Kept kept() const;
    void restore(const Kept &kept, bool keepScroll);
    void layOut();
    void measure();
    int naturalWidth(int column) const;
    void fitSubject();
    void showOrder();

    LedgerModel m_model;
    LedgerOrder m_order;
    QByteArray m_memory;   // of columns; applied when there are columns
    QStringList m_laidOut; // ids of the columns that the header shows
    bool m_widthsChosen = false;
    bool m_settling = false; // the header changes, but not by hand
};

} // namespace palier
