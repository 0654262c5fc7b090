// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"

namespace palier {

/** Reads the first lines of a log, as importFile() would; see Imports::preview(). What cannot be read at all is a refusal of the
    preview's report. Errors: those of the mapping that is asked for. One thread, the caller's. */
Result<LogPreview> previewLog(const QString &path, const std::optional<MappingChoice> &choice);

/** The mapping of a choice. Errors: those of loadMapping() and mappingOfRoles(). */
Result<Mapping> mappingOf(const MappingChoice &choice, Mapping::Format format, const QString &name);

/** Whether a file is a table or XES, by its name. */
Mapping::Format formatOf(const QString &path);

} // namespace palier
