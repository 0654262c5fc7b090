// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/fingerprint.h"

#include <QCryptographicHash>

#include <cstring>

namespace palier {

Fingerprint fingerprint(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    const QByteArray digest = hash.result();
    Fingerprint result;
    std::memcpy(&result, digest.constData(), sizeof(result));
    return result;
}

} // namespace palier
