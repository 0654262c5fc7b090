// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <QChar>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace palier {

/** How the time column of a file is read. */
struct TimeMapping {
    QString column;
    /** "iso", "epoch", "epoch-ms", "auto" (ISO, else day-first or month-first, proved on the whole column), or a Qt
        date-time format such as "dd/MM/yyyy HH:mm". */
    QString format = QStringLiteral("auto");
    /** An IANA name or an offset, for times without one; empty: such times are refused. */
    QString zone;
};

/** A tier, and a kind, read from the end of the unit's name. */
struct SuffixRule {
    QString suffix;
    quint8 tier = 0;
    UnitKind kind = UnitKind::Team;
};

/** How the columns of a CSV file, or the keys of an XES log, become histories. Names of columns are kept as written; XES keys of
    the trace carry the prefix "case:". A value, parsed from one JSON file (exchange/mappingfile.h). */
struct Mapping {
    enum class Format { Csv, Xes };

    QString name; // the default name of the source
    Format format = Format::Csv;
    std::optional<QChar> delimiter; // detected if absent
    QString encoding;               // "utf-8", "windows-1252" …; detected if empty
    QString ticket;
    TimeMapping at;
    QString unit;
    QString unitKind;                       // column; proposes, like the tier
    QString tier;                           // column, or
    std::vector<SuffixRule> tierBySuffix;   // pattern on the unit: the first rule that fits wins, an empty suffix always fits
    QString kind;                           // column …
    QHash<QString, EventKind> kinds;        // … and its values; a value that is not there is refused, unless
    std::optional<EventKind> otherKinds;    // "*" (a note changes nothing in the ledger)
    QString state;                          // or column …
    QHash<QString, TicketState> states;     // … and its values: the kind follows from the change
    std::optional<TicketState> otherStates; // "*"
    QString returnKind;
    QString actor;
    QString actorKind;
    QString reason;
    QString subject;
    QString customer;
    std::vector<std::pair<QString, QString>> attributes; // dimension name, column
    bool allOtherColumns = false;                        // "attributes": "*": every further column under its own name
    QStringList optionalColumns;                         // mapped columns that a file may lack
    bool sort = false; // order the lines of a ticket by time instead of refusing time going backwards
};

} // namespace palier
