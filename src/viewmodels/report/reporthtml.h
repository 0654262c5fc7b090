// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/report/reportdocument.h"

namespace palier {

/** The report as a page for QTextDocument (its subset of HTML and CSS), to be printed. */
QString reportHtml(const ReportDocument &document);

} // namespace palier
