// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"
#include "facts/localfile/localfile.h"

namespace palier {

/** Writes the columns folded from the histories that stand beside them. Errors: local-file.not-written. */
Result<Done> storeFacts(LocalFileWriter &writer, const FactTable &table);

/** The table as it was, over restored histories. Every code has its name, every row its ticket, whatever the file says.
    @param settings what it was folded with. Errors: those of LocalFile::readSection(). */
Result<std::shared_ptr<const FactTable>> restoreFacts(const LocalFile &file, const Histories &histories, FoldSettings settings);

/** One chunk as a block. */
QByteArray encodedFacts(const FactChunk &chunk);
/** Null where the bytes are no facts of these histories. */
std::shared_ptr<const FactChunk> decodedFacts(QByteArrayView block, std::shared_ptr<const HistoryChunk> histories,
    const Directory &directory, const FoldSettings &settings);

} // namespace palier
