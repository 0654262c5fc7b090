// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "viewmodels/format.h"

namespace palier {

/** What an import did: what is new in its source, with the warnings; or, where the file was refused, every reason with its place
    (the first twenty). Ends with a line break. */
QString importText(const ImportReport &report, const QString &source, const Format &format);

/** "line 12, column At: the sentence". */
QString issueText(const ImportIssue &issue, const Format &format);

} // namespace palier
