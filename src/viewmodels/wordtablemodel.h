// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttablemodel.h"

namespace palier {

/** A table of words: all of it begins at the left, and what is cut shows in a tip. */
class WordTableModel : public ChartTableModel
{
    Q_OBJECT

public:
    using ChartTableModel::ChartTableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace palier
