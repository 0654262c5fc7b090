// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/localfile.h"
#include "ledger/tickethistory.h"

namespace palier {

/** Writes the names behind all codes into a section. Errors: local-file.not-written. */
Result<Done> storeDirectory(LocalFileWriter &file, const Directory &directory);

/** The directory with the same codes for the same names. Errors: those of LocalFile::readSection(). */
Result<std::shared_ptr<const Directory>> restoreDirectory(const LocalFile &file);

} // namespace palier
