// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace palier {

/** Makes these bytes the content of a file in one step: whatever fails, the file that was there stays as it was.
    Errors: export.cannot-write. */
Result<Done> saveFile(const QString &path, const QByteArray &bytes);

} // namespace palier
