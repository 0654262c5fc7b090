// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ownedfolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/statvfs.h>
#include <unistd.h>

namespace palier::test {

QString roomyFolder()
{
    constexpr auto Enough = quint64{4} << 30;
    const char *memory = "/dev/shm";
    struct statvfs storage = {};
    const bool fits = ::statvfs(memory, &storage) == 0 && quint64{storage.f_bavail} * storage.f_frsize >= Enough &&
                      (storage.f_flag & ST_NOEXEC) == 0 && ::access(memory, W_OK) == 0;
    const bool isLong = qEnvironmentVariableIntValue("PALIER_LONG_TESTS") != 0;
    return QLatin1String(fits && !isLong ? memory : "/tmp");
}

QString ownedFolder(const QString &place, const QString &kind)
{
    // Among whom our number is ours: "…/pid:[4026531836]".
    const QString numbers = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid"));
    const QString prefix = QStringLiteral("palier-%1-%2-").arg(kind, numbers.section(QLatin1Char('['), 1).chopped(1));
    for (const QString &folder : QDir(place).entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
        const int owner = folder.mid(prefix.size()).section(QLatin1Char('-'), 0, 0).toInt();
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            QDir(place + QLatin1Char('/') + folder).removeRecursively();
    }
    return QStringLiteral("%1/%2%3-XXXXXX").arg(place, prefix).arg(::getpid());
}

} // namespace palier::test
