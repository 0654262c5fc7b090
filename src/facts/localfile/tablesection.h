// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "facts/localfile/localfile.h"

namespace palier {

/** A section for columns that were folded from histories: the instant that they are of, then a block for each chunk of the
    histories. Errors: local-file.not-written. */
Result<Done> storeTable(LocalFileWriter &writer, QLatin1String section, Instant asOf, std::size_t chunks,
    const std::function<QByteArray(std::size_t)> &encode);

/** Hands the block of each chunk to decode(chunk, bytes), on all cores; false from there means that it cannot be. Gives the
    instant. Errors: those of LocalFile::readSection(). */
Result<Instant> restoreTable(const LocalFile &file, QLatin1String section, std::size_t chunks,
    const std::function<bool(std::size_t, QByteArrayView)> &decode);

} // namespace palier
