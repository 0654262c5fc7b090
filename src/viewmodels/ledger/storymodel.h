// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

#include <QAbstractListModel>

#include <vector>

namespace palier {

/** One step of a ticket's story, in words. */
struct StoryItem {
    QString when;
    QString title;
    QStringList details; // a line each
    Mood mood = Mood::Neutral;

    friend bool operator==(const StoryItem &, const StoryItem &) = default;
};

/** The steps of one story, in their order. GUI thread. */
class StoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhenRole = Qt::UserRole, DetailsRole, ToneRole };

    explicit StoryModel(QObject *parent = nullptr);

    /** Does nothing where the story is the same. */
    void setItems(std::vector<StoryItem> items);
    const std::vector<StoryItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /** Display: the title. What screen readers say is all of it. */
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<StoryItem> m_items;
};

} // namespace palier
