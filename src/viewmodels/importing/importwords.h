// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"
#include "viewmodels/charts/charttable.h"
#include "viewmodels/format.h"

#include <vector>

namespace palier {

/** A role that a column can have, as a field. */
struct RoleField {
    const char *id; // of the widget
    QString ColumnRoles::*column;
    QString label; // with a mnemonic where the field is always there
    bool required = false;
};

/** All of them, in the order of the form. */
std::vector<RoleField> roleFields();

/** What is missing before a log can be read by hand; "" nothing. */
QString roleProblem(const ColumnRoles &roles);

/** "Shipped mapping “events”", "By hand". */
QString mappingTitle(const QString &shipped);

/** The first lines as they are understood. */
ChartTable previewTable(const LogPreview &preview, const Format &format);

/** "opened", "moved"; of a state: "state: open". */
QString meaningText(EventKind kind, TicketState state);

/** "The first 50 lines as they are understood.", or why there are none. */
QString previewText(const LogPreview &preview, const Format &format);

/** What the import did, in one line. */
QString doneText(const ImportReport &report, const Format &format);
/** "Nothing was written: 3 reasons." */
QString refusedTitle(const ImportReport &report, const Format &format);

} // namespace palier
