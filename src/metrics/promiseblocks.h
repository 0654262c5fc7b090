// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/localfile.h"
#include "metrics/promisetable.h"

namespace palier {

/** Writes the promises of the histories that stand beside them. Errors: local-file.not-written. */
Result<Done> storePromises(LocalFileWriter &writer, const PromiseTable &table);

/** The table as it was, over restored histories, so that no clock runs again. Errors: those of LocalFile::readSection(). */
Result<std::shared_ptr<const PromiseTable>> restorePromises(const LocalFile &file, const Histories &histories);

} // namespace palier
