// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"

#include <QByteArray>

namespace palier {

/** A snapshot as CSV (RFC 4180, UTF-8, CRLF): a header, then one row for all and one for each group: dimension, value, raw
    figures (figureColumns()). Undefined figures are empty. Texts that a spreadsheet would take for a formula get an apostrophe.
    Where durations to date are in open hours, a last column "businessCalendar" names whose, in every row. */
QByteArray reportCsv(const Snapshot &snapshot);

} // namespace palier
