// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqliteerror.h"

#include "database/errors.h"

#include <QSqlError>

namespace palier {

namespace {

// https://sqlite.org/rescode.html: the low byte of an extended code is the primary one.
enum Primary { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };
enum Extended { IoErrorWrite = IoError | 3 << 8, IoErrorShmSize = IoError | 19 << 8 };

int extendedCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

int primaryCode(const QSqlError &error)
{
    return extendedCode(error) & 0xff;
}

/** A limit on the size of files (RLIMIT_FSIZE, a quota) shows as a failed write, not as a full disk. */
bool isNoSpace(const QSqlError &error)
{
    const int code = extendedCode(error);
    return primaryCode(error) == Full || code == IoErrorWrite || code == IoErrorShmSize;
}

} // namespace

Error sqliteError(const QSqlError &error, const QString &path)
{
    if (isNoSpace(error))
        return {errors::DiskFull, {path}};
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return {errors::DatabaseLocked, {path}};
    case ReadOnly:
        return {errors::FileReadOnly, {path}};
    case Corrupt:
        return {errors::DatabaseDamaged, {path, error.databaseText()}};
    case CannotOpen:
        return {errors::CannotOpenFiles, {path}};
    case NotADatabase:
        return {errors::NotADatabase, {path}};
    default:
        return {errors::DatabaseFailed, {path, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()}};
    }
}

} // namespace palier
