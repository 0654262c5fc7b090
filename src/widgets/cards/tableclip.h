// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palier {

struct ChartTable;

/** For spreadsheets: a row a line, cells apart by tabs; tabs and line breaks within a cell become spaces. */
QString tabSeparated(const ChartTable &table);

/** For documents and mails. Cells are text, whatever is in them. */
QString htmlTable(const ChartTable &table);

/** A title as the name of a file, without a suffix. */
QString fileNameOf(const QString &title);

} // namespace palier
