// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace palier {

/** Where a workspace is. Today: one SQLite file. */
struct WorkspaceAddress {
    QString path;
};

/** Reads "sqlite:<file>". Errors: an address of another kind, or none. */
Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text);

} // namespace palier
