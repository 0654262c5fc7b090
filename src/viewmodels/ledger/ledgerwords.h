// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "metrics/ledgerindex.h"
#include "viewmodels/charts/outcomechart.h"
#include "viewmodels/format.h"

#include <QStringList>

namespace palier {

/** The sentences around the list of tickets. */
class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::LedgerWords)

public:
    explicit LedgerWords(const Format &format) : m_format(format) {}

    /** Of a button; with a mnemonic. */
    static QString subset(LedgerSubset subset);
    /** Which tickets these are, in one sentence. */
    static QString definition(LedgerSubset subset);
    /** "312 tickets", "36 tickets · 41 escalations". */
    QString count(const LedgerIndex &index) const;
    /** "3 changes"; "" for none. */
    static QString changes(qint64 changes);
    /** Why a list has no rows. */
    static QString empty(const LedgerIndex &index);
    /** What a list is, a line each, for above its table: subset with its definition, period, filters, search, order, instant,
        count. @param order how it is sorted, in words. */
    QStringList head(const LedgerIndex &index, const View &view, const QString &order) const;
    /** "Created, descending". */
    static QString order(const QString &column, bool ascending);
    /** The subset behind a tile, by its id; All where it is none. */
    static LedgerSubset subsetOfTile(const QString &id);
    /** Behind a part of a bar of the outcomes. */
    static LedgerSubset subsetOfOutcome(OutcomeChart::Segment segment);
    /** The subset whose tickets a value of a chart counts, by its dimension. */
    static LedgerSubset subsetOfValue(const QString &dimension);

private:
    QString period(const LedgerIndex &index, const View &view) const;

    const Format &m_format;
};

} // namespace palier
