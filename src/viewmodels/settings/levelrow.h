// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/records.h"
#include "viewmodels/format.h"

#include <QVariant>

#include <tuple>

namespace palier {

/** A value of a source with its level from some date on, and what people want it to be. A value. */
struct LevelRow {
    Q_DECLARE_TR_FUNCTIONS(palier::LevelRow)

public:
    enum Column { Value, Source, Tickets, Unit, Kind, Tier, Since, ColumnCount };

    LevelRecord stored; // of an unplaced value: outside, under its own name
    LevelRecord level;  // as it shall be
    qint64 tickets = 0;
    bool isPlaced = false;  // stored is in the map
    bool isRemoved = false; // shall be taken out of it; only what is placed

    bool isEdited() const { return isRemoved || level != stored; }
    /** Counts as outside because nobody has said what it is. */
    bool isUnplaced() const { return !isPlaced && !isEdited(); }
    /** The order of the table: unplaced values first. */
    auto key() const { return std::tuple(isPlaced, stored.source, stored.value, stored.from); }

    QString text(int column, const Format &format) const;
    /** The same for a screen reader, which sees nothing struck out. */
    QString spoken(int column, const Format &format) const;
    /** For sorting. */
    QVariant raw(int column, const Format &format) const;
    /** For an editor: an int of UnitKind, a tier, a QDate (invalid: always), else text. */
    QVariant edit(int column, const Format &format) const;
    /** The level with this cell changed; nothing where the value is none. */
    std::optional<LevelRecord> changed(int column, const QVariant &value, const Format &format) const;

    /** "team", "outside support". */
    static QString kindText(UnitKind kind);
};

} // namespace palier
