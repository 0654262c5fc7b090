// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palier::test {

/** The folder of a file system in memory, where there is one that holds what tests write, programs too; else that of the disk.
   Both paths are short, as that of a socket must be. The long tests write more than anybody's memory should hold: theirs is the
   disk. */
QString roomyFolder();

/** The pattern of a folder in `place` that belongs to this process. What processes that were killed have left there under the
   same `kind` is removed. */
QString ownedFolder(const QString &place, const QString &kind);

} // namespace palier::test
