// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QSqlError;

namespace palier {

/** What SQLite's error means for the person at the keyboard; `path` is the database file. */
Error sqliteError(const QSqlError &error, const QString &path);

} // namespace palier
