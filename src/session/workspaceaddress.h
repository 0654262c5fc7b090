// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace palier {

/** Where a workspace is. Today: one SQLite file, yours or that of the embedded demo. */
struct WorkspaceAddress {
    QString path;        // "" for the embedded demo, whose file is known when it is opened
    bool isDemo = false; // see embeddedDemo()
};

/** Reads "sqlite:<file>" or "demo". Errors: an address of another kind, or none. */
Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text);

} // namespace palier
