// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgermodel.h"

#include <algorithm>
#include <limits>

namespace palier {

LedgerModel::LedgerModel(QObject *parent) : QAbstractTableModel(parent) {}

void LedgerModel::setRequests(Requests *requests)
{
    m_answer.cancel();
    m_isWaiting = false;
    m_known.clear();
    m_requests = requests;
}

void LedgerModel::setFormat(const Format &format)
{
    m_cells = LedgerCells(format);
    if (rowCount() > 0)
        Q_EMIT dataChanged(QAbstractTableModel::index(0, 0), QAbstractTableModel::index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void LedgerModel::setIndex(std::shared_ptr<const LedgerIndex> index)
{
    beginResetModel();
    m_answer.cancel();
    m_isWaiting = false;
    m_index = std::move(index);
    m_columns = m_index ? ledgerColumns(m_index->table->directory()) : std::vector<LedgerColumn>();
    m_first = 0;
    m_last = -1;
    ++m_generation;
    endResetModel();
}

void LedgerModel::show(int firstRow, int lastRow)
{
    m_first = std::max(0, firstRow);
    m_last = std::min({lastRow, rowCount() - 1, m_first + RowsAtOnce});
    if (!m_requests)
        return;
    std::vector<TicketName> names;
    std::vector<qint64> keys;
    for (int row = m_first; row <= m_last; ++row) {
        const qint64 key = m_index->key(static_cast<std::size_t>(row));
        const Known *known = m_known.object(key);
        if (known && known->generation == m_generation)
            continue;
        names.push_back(ticketAt(row));
        keys.push_back(key);
    }
    m_isWaiting = !names.empty();
    m_answer = names.empty() ? Answer()
                             : m_requests->ticketTexts(
                                   std::move(names), [this, keys = std::move(keys)](const auto &texts) { take(keys, texts); });
}

void LedgerModel::take(const std::vector<qint64> &keys, const Result<std::vector<TicketTexts>> &texts)
{
    m_isWaiting = false;
    if (!texts) // the cells keep what they have; the state of the workspace is told elsewhere
        return;
    for (std::size_t i = 0; i < keys.size() && i < texts->size(); ++i)
        m_known.insert(keys[i], new Known{(*texts)[i], m_generation});
    if (m_first <= m_last)
        Q_EMIT dataChanged(
            QAbstractTableModel::index(m_first, 0), QAbstractTableModel::index(m_last, columnCount() - 1), {Qt::DisplayRole});
}

TicketName LedgerModel::ticketAt(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return {m_index->source(place), m_index->extId(place)};
}

int LedgerModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_index->key(static_cast<std::size_t>(row)) == key)
            return row;
    }
    return -1;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    constexpr auto Most = static_cast<std::size_t>(std::numeric_limits<int>::max() / 64); // views count pixels in an int
    return parent.isValid() || !m_index ? 0 : static_cast<int>(std::min(m_index->rows.size(), Most));
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const TicketTexts *LedgerModel::textsOf(std::size_t row) const
{
    const Known *known = m_known.object(m_index->key(row));
    return known ? &known->texts : nullptr;
}

QString LedgerModel::display(std::size_t row, const LedgerColumn &column) const
{
    const TicketTexts *texts = column.needsTexts() ? textsOf(row) : nullptr;
    if (column.kind == LedgerColumn::Kind::Subject && !texts)
        return m_requests ? QStringLiteral("…") : QString();
    return m_cells.text(*m_index, row, column, texts);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const LedgerColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.isFigure() ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return m_cells.value(*m_index, row, column, textsOf(row));
    case KeyRole:
        return m_index->key(row);
    case ToneRole:
        return static_cast<int>(LedgerCells::mood(*m_index, row, column));
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const LedgerColumn &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column.isFigure() ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return ledgerColumnMeaning(column);
    return role == Qt::DisplayRole ? ledgerColumnTitle(column, m_index->table->directory()) : QVariant();
}

} // namespace palier
