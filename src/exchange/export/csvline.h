// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace palier {

/** A cell of CSV in UTF-8, in quotes where it needs them; what a spreadsheet would take for a formula is made text. */
QByteArray csvCell(const QString &text);

/** Cells as one line of CSV, with its end. */
QByteArray csvLine(const QStringList &cells);

/** A line of words above a table: "# …"; never more than one line. */
QByteArray csvComment(const QString &words);

} // namespace palier
