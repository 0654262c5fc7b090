// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace palier {

/** The statements of a script, in order, without their semicolons. A semicolon in quotes ($$ … $$ are quotes as well), in a
   comment or in the body of a trigger ends nothing. Drivers run one statement at a time; only migrations are scripts. */
QStringList splitStatements(const QString &script);

} // namespace palier
