// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/tone.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace palier {

/** One cell: what is shown, and what it was made from. */
struct ReportCell {
    QString text;
    std::optional<double> raw; // the figure behind the text: a count, a share in 0 … 1, seconds; absent where undefined
    Tone tone = Tone::None;
    std::optional<double> bar; // draw a bar of this share of the whole instead of the text
};

struct ReportColumn {
    QString title;
    bool isNumber = false; // aligned on the right
};

/** One row. Details belong to the row above them and stand back. */
struct ReportRow {
    enum class Rank { Plain, Main, Detail };

    std::vector<ReportCell> cells; // missing ones at the end are empty
    Rank rank = Rank::Plain;
};

/** A row of texts without figures behind them. */
inline ReportRow rowOf(const QStringList &texts)
{
    ReportRow row;
    for (const QString &text : texts)
        row.cells.push_back({text, {}, {}, {}});
    return row;
}

struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

struct ReportSection {
    QString title;
    ReportTable table;
    QStringList notes; // below the table, a sentence or two each
};

/** A report as a value: everything that is said, nothing of how it looks. Texts that come from data are as the data has them. */
struct ReportDocument {
    QString title;
    QStringList subtitles; // as of when, what period, which filters
    std::vector<ReportSection> sections;
};

} // namespace palier
