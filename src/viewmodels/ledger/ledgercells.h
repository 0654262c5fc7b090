// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/format.h"
#include "viewmodels/ledger/ledgercolumns.h"
#include "viewmodels/overview/overview.h"

#include <QVariant>

namespace palier {

/** The cells of the Ledger. A value; any thread while the language stays. */
class LedgerCells
{
    Q_DECLARE_TR_FUNCTIONS(palier::LedgerCells)

public:
    explicit LedgerCells(const Format &format) : m_format(format) {}

    /** What is shown; "" where the ticket has nothing. @param texts null where they are not there: the ticket is called by its
        external id then, and has no subject. */
    QString text(const LedgerIndex &index, std::size_t row, const LedgerColumn &column, const TicketTexts *texts) const;
    /** The figure behind it, or the text; invalid where there is none. */
    QVariant value(const LedgerIndex &index, std::size_t row, const LedgerColumn &column, const TicketTexts *texts) const;
    static Mood mood(const LedgerIndex &index, std::size_t row, const LedgerColumn &column);

    static QString state(const TicketFact &ticket);
    static QString outcome(Outcome outcome);
    static Mood moodOf(Outcome outcome);

private:
    Format m_format;
};

} // namespace palier
