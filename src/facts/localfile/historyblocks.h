// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/histories.h"
#include "facts/localfile/localfile.h"

namespace palier {

/** Writes histories with their directory: names and codes, no text of customers. Errors: local-file.not-written. */
Result<Done> storeHistories(LocalFileWriter &writer, const Histories &histories);

/** The same histories, in the same chunks. Every code has its name in the directory, every kind and state is one that there is,
   and all tickets are in their order, whatever the file says. Errors: those of LocalFile::readSection(). */
Result<Histories> restoreHistories(const LocalFile &file);

/** One chunk as a block. */
QByteArray encodedHistories(const HistoryChunk &chunk);
/** Null where the bytes are no chunk with codes of this directory. */
std::shared_ptr<const HistoryChunk> decodedHistories(QByteArrayView block, const Directory &directory);

} // namespace palier
