// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/ledgerindex.h"

#include <QString>

#include <vector>

namespace palier {

/** A column that the Ledger can show. */
struct LedgerColumn {
    enum class Kind : quint8 {
        Ticket, // its reference
        Subject,
        Customer,
        Created,
        Unit, // the first one on a tier
        Agent,
        Dimension, // topic, channel …, mapped attributes: the value at the creation
        State,
        EscalatedAfter,
        Outcome, // of the last escalation
        DoneAfter,
        Hops,
        Reopens
    };

    Kind kind = Kind::Ticket;
    QString id;                // names it in the window's memory
    std::size_t dimension = 0; // of Customer and Dimension: its index in the directory
    bool isShown = true;       // until somebody chooses
    int letters = 10;          // its width until somebody chooses

    /** Text that only the database has. */
    bool needsTexts() const { return kind == Kind::Ticket || kind == Kind::Subject; }
    /** Figures stand on the right. */
    bool isFigure() const { return kind >= Kind::EscalatedAfter && kind != Kind::Outcome; }
};

/** All that a table can show, in the order in which it is shown at first. */
std::vector<LedgerColumn> ledgerColumns(const Directory &directory);

/** What stands above it; mapped attributes keep their own name. */
QString ledgerColumnTitle(const LedgerColumn &column, const Directory &directory);

/** What it says, where the title alone may be taken for something else; "" otherwise. */
QString ledgerColumnMeaning(const LedgerColumn &column);

/** How a list is sorted by it; nothing where that cannot be. */
std::optional<LedgerOrder> orderBy(const LedgerColumn &column, const Directory &directory, bool ascending);

} // namespace palier
