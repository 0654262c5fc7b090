// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryfolder.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace palier::test {

QString memoryFolder()
{
    constexpr qint64 Enough = qint64{4} << 30;
    const QString memory = QStringLiteral("/dev/shm");
    const QStorageInfo storage(memory);
    const bool isRoomy =
        storage.fileSystemType() == "tmpfs" && storage.bytesAvailable() >= Enough && QFileInfo(memory).isWritable();
    return isRoomy && !qEnvironmentVariableIsSet("PALIER_LONG_TESTS") ? memory : QString();
}

} // namespace palier::test
