// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/format.h"

#include <QAbstractTableModel>

#include <vector>

namespace palier {

/** Every value of the sources with its level, one row for each date from which it has one; those that nobody has placed come
   first. Keeps what people type beside what is stored until it is taken or discarded. GUI thread. */
class LevelsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Source, Tickets, Unit, Kind, Tier, Since, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, // raw
        KeyRole,                 // of the row
        UnplacedRole,            // bool: counts as outside because nobody has said what it is
        EditedRole               // bool: not stored yet
    };

    explicit LevelsModel(QObject *parent = nullptr);

    void setFormat(const Format &format);
    /** What is stored now; what was typed stays, where its row still is. */
    void setValues(const std::vector<LevelValue> &values);

    bool isEdited() const;
    int unplaced() const;
    /** The rows that were changed, as they shall be. */
    std::vector<LevelRecord> edits() const;
    /** The whole map as it would be with the edits. */
    std::vector<LevelRecord> proposed() const;
    /** Fills unplaced rows in from their names (levelGuess()); how many. One step of undo(). */
    int guessFromNames();
    void discard();
    bool canUndo() const { return !m_steps.empty(); }
    void undo();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Kind: an int of UnitKind; Tier: 1 … 15; Since: a QDate, invalid for "always". */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /** "team", "outside support". */
    static QString kindText(UnitKind kind);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        LevelRecord stored; // of an unplaced value: outside, under its own name
        LevelRecord level;  // as it shall be
        qint64 tickets = 0;
        bool isPlaced = false; // stored is in the map

        bool isEdited() const { return level != stored; }
        bool isUnplaced() const { return !isPlaced && !isEdited(); }
        auto key() const { return std::tuple(isPlaced, stored.source, stored.value, stored.from); }
    };
    using Step = std::vector<std::pair<int, LevelRecord>>; // rows as they were before

    static std::vector<Row> rowsOf(const std::vector<LevelValue> &values);
    static bool isStored(const std::vector<Row> &rows, const LevelRecord &level);
    QString text(const Row &row, int column) const;
    QVariant raw(const Row &row, int column) const;
    QVariant edit(const Row &row, int column) const;
    std::optional<LevelRecord> changed(const Row &row, int column, const QVariant &value) const;
    void change(Step step);
    void removeMissing(const std::vector<Row> &rows);
    void insertNew(std::vector<Row> rows);

    Format m_format;
    std::vector<Row> m_rows;
    std::vector<Step> m_steps;
};

} // namespace palier
