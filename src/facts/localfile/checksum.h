// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace palier {

/** A sum of 64 bits that tells whether bytes are still what they were: a change within one word of eight bytes is always seen,
    any other but once in 2^64 times. A guard against bad disks and cut files, not against people. Reads as fast as memory gives;
    the numbers are those of this machine's byte order. */
quint64 checksum(QByteArrayView bytes);

} // namespace palier
