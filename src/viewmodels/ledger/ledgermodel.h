// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/ledger/ledgercells.h"

#include <QAbstractTableModel>
#include <QCache>

namespace palier {

/** A window over a sorted list of tickets, however long: cells come from the list's own table, and what only the database has
    (reference, subject) is asked for the rows in sight. GUI thread. */
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, // the figure behind the text
        KeyRole,                 // TicketHistory::key
        ToneRole                 // Mood, as int
    };

    explicit LedgerModel(QObject *parent = nullptr);

    /** Whom to ask for texts; texts of another one are forgotten. Null: nobody, and the cells stay empty. */
    void setRequests(Requests *requests);
    void setFormat(const Format &format);
    /** Another list: resets the model. Texts that were read are shown until they are read again. */
    void setIndex(std::shared_ptr<const LedgerIndex> index);
    const std::shared_ptr<const LedgerIndex> &index() const { return m_index; }
    const std::vector<LedgerColumn> &columns() const { return m_columns; }
    const LedgerCells &cells() const { return m_cells; }

    /** These rows are in sight: their texts are wanted, and those of no others any more. */
    void show(int firstRow, int lastRow);

    /** Whether texts are on their way. */
    bool isWaiting() const { return m_isWaiting; }

    TicketName ticketAt(int row) const;
    /** The row of a ticket, by its key; -1 where it is not in the list. */
    int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    using QAbstractTableModel::index;

private:
    struct Known {
        TicketTexts texts;
        int generation = 0; // of the list it was read for
    };

    static constexpr int MostKnown = 4000;
    static constexpr int RowsAtOnce = 400;

    const TicketTexts *textsOf(std::size_t row) const;
    QString display(std::size_t row, const LedgerColumn &column) const;
    void take(const std::vector<qint64> &keys, const Result<std::vector<TicketTexts>> &texts);

    Requests *m_requests = nullptr;
    LedgerCells m_cells{Format(QLocale::c())};
    std::shared_ptr<const LedgerIndex> m_index;
    std::vector<LedgerColumn> m_columns;
    QCache<qint64, Known> m_known{MostKnown}; // by key
    int m_generation = 0;
    int m_first = 0, m_last = -1; // in sight
    bool m_isWaiting = false;
    Answer m_answer;
};

} // namespace palier
