// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/savefile.h"

#include "exchange/errors.h"

#include <QSaveFile>

namespace palier {

Result<Done> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{errors::ExportCannotWrite, {path, file.errorString()}};
}

} // namespace palier
