// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/storymodel.h"

namespace palier {

StoryModel::StoryModel(QObject *parent) : QAbstractListModel(parent) {}

void StoryModel::setItems(std::vector<StoryItem> items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryItem &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return (QStringList{item.when, item.title} + item.details).join(QLatin1String(", "));
    case WhenRole:
        return item.when;
    case DetailsRole:
        return item.details;
    case ToneRole:
        return static_cast<int>(item.mood);
    default:
        return {};
    }
}

} // namespace palier
