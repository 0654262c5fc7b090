// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/savefile.h"

#include "exchange/errors.h"

#include <QSaveFile>

#include <cerrno>

namespace palier {

Result<Done> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{errors::ExportCannotWrite, {path, file.errorString()}};
    errno = 0;
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return Done{};
    // A write that the system refuses late has no words of its own.
    return Error{errors::ExportCannotWrite, {path, errno != 0 ? qt_error_string(errno) : file.errorString()}};
}

} // namespace palier
