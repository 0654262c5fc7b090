// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"

#include "base/result.h"

class QSqlError;

namespace palier {

/** What an error of PostgreSQL means for the person at the keyboard. */
Error serverError(const QSqlError &failure, const DatabaseAddress &address);
/** The same by SQLSTATE ("" where there is none: the connection is gone) and the server's own text. */
Error serverError(const QString &state, const QString &text, const DatabaseAddress &address);

/** A connection that was given up because no answer came. */
Error silence(const DatabaseAddress &address);

/** A user or a database as a statement names it: in quotes where they are needed. "…" for none. */
QString sqlName(const QString &name);

} // namespace palier
