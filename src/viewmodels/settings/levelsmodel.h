// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/settings/levelrow.h"

#include <QAbstractTableModel>

#include <vector>

namespace palier {

/** Every value of the sources with its level, one row for each date from which it has one; those that nobody has placed come
   first. Keeps what people type beside what is stored until it is taken or discarded. GUI thread. */
class LevelsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using enum LevelRow::Column;
    enum Role {
        SortRole = Qt::UserRole, // raw
        KeyRole,                 // of the row
        UnplacedRole,            // bool: counts as outside because nobody has said what it is
        EditedRole,              // bool: not stored yet
        RemovedRole              // bool: shall be taken back
    };

    explicit LevelsModel(QObject *parent = nullptr);

    void setFormat(const Format &format);
    /** What is stored now; what was typed stays, where its row still is. */
    void setValues(const std::vector<LevelValue> &values);

    bool isEdited() const;
    int unplaced() const;
    /** The rows that were changed, as they shall be. */
    std::vector<LevelRecord> edits() const;
    /** What is stored of the rows that shall be taken back. */
    std::vector<LevelRecord> removals() const;
    /** What is stored of the values that were changed, all dates of them. */
    std::vector<LevelRecord> seen() const;
    /** The whole map as it would be with the edits. */
    std::vector<LevelRecord> proposed() const;
    /** Fills unplaced rows in from their names (levelGuess()); how many. One step of undo(). */
    int guessFromNames();
    void discard();
    /** Whether there is something stored to take back. */
    bool canRemove(int row) const;
    bool isRemoved(int row) const;
    /** Takes a row back, or keeps it after all; what was typed into it goes. One step of undo(). */
    void setRemoved(int row, bool removed);
    bool canUndo() const { return !m_steps.empty(); }
    void undo();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Kind: an int of UnitKind; Tier: 1 … 15; Since: a QDate, invalid for "always". */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    using Step = std::vector<std::pair<int, LevelRow>>; // rows as they were before

    static std::vector<LevelRow> rowsOf(const std::vector<LevelValue> &values);
    void keepTyped(std::vector<LevelRow> &rows) const;
    static bool isStored(const std::vector<LevelRow> &rows, const LevelRecord &level);
    LevelRow asStored(int row) const;
    void change(Step step);
    void removeMissing(const std::vector<LevelRow> &rows);
    void insertNew(std::vector<LevelRow> rows);

    Format m_format;
    std::vector<LevelRow> m_rows;
    std::vector<Step> m_steps;
};

} // namespace palier
