// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/report/reportdocument.h"

namespace palier {

/** The report for a terminal or an e-mail in a fixed-width font: at most 100 columns wide, aligned as terminals draw. */
QString reportText(const ReportDocument &document);

/** One table in the same manner, lines ending with a line break. Where it is too wide, its first column is cut. */
QString tableText(const ReportTable &table);

} // namespace palier
