// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/wordtablemodel.h"

namespace palier {

namespace {

QVariant left()
{
    return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
}

} // namespace

QVariant WordTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return left();
    if (role == Qt::ToolTipRole) // as it is, whatever it looks like
        return QStringLiteral("<p>%1</p>").arg(ChartTableModel::data(index).toString().toHtmlEscaped());
    return ChartTableModel::data(index, role);
}

QVariant WordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::TextAlignmentRole ? left() : ChartTableModel::headerData(section, orientation, role);
}

} // namespace palier
