// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqlitefile.h"

#include "database/errors.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace palier {

namespace {

Result<Done> checkFolder(const QFileInfo &folder, Access access)
{
    if (!folder.isDir())
        return Error{errors::NoSuchFolder, {folder.filePath()}};
    if (access != Access::ReadOnly && !folder.isWritable())
        return Error{errors::FolderReadOnly, {folder.filePath()}};
    return Done{};
}

/** SQLite takes what is shorter than its smallest page for empty, and would write over it. Whether anything else is a database it
    finds out itself: we must not open the file to see, for closing it again would drop the locks that this process holds on it
   through other connections, and another process would then clear their journal away. */
constexpr qint64 SmallestPage = 512;

Result<Done> checkExisting(const QFileInfo &file, Access access)
{
    if (file.isDir())
        return Error{errors::PathIsFolder, {file.filePath()}};
    // A pipe or a device would keep SQLite waiting, or worse.
    if (!file.isFile())
        return Error{errors::NotADatabase, {file.filePath()}};
    if (!file.isReadable())
        return Error{errors::FileNotReadable, {file.filePath()}};
    if (access != Access::ReadOnly && !file.isWritable())
        return Error{errors::FileReadOnly, {file.filePath()}};
    // To SQLite an empty file is an empty database; to a person who names one it is a mistake, unless it is to be made.
    const bool fits = file.size() == 0 ? access == Access::Create : file.size() >= SmallestPage;
    return fits ? Result<Done>(Done{}) : Error{errors::NotADatabase, {file.filePath()}};
}

QLatin1String modeOf(Access access)
{
    constexpr std::array modes{"ro", "rw", "rwc"};
    return QLatin1String(modes.at(static_cast<std::size_t>(access)));
}

} // namespace

Result<Done> checkSqliteFile(const QString &path, Access access)
{
    const QFileInfo file(path);
    if (path.isEmpty() || (!file.exists() && access != Access::Create))
        return Error{errors::NoSuchFile, {path}};
    if (file.exists()) {
        if (const auto existing = checkExisting(file, access); !existing)
            return existing;
    }
    return checkFolder(QFileInfo(file.absolutePath()), access);
}

bool hasUnmergedJournal(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

QString sqliteAddress(const QString &path, Access access, bool immutable)
{
    const QString file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    return file + QLatin1String("?mode=") + modeOf(access) + QLatin1String(immutable ? "&immutable=1" : "");
}

std::optional<FileIdentity> fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
#else
    // A file that is open cannot be taken away there.
    return QFileInfo::exists(path) ? std::optional(FileIdentity{0, 0}) : std::nullopt;
#endif
}

void removeSqliteFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace palier
