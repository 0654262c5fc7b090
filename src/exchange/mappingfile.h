// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "commands/mapping.h"

#include <QByteArray>
#include <QStringList>

namespace palier {

/** Reads a mapping from its JSON. Refuses what it does not know, naming the place in the JSON: a key that is misspelt must not be
    overlooked. A mapping without "name" is called `fallbackName`. */
Result<Mapping> mappingFromJson(const QByteArray &json, const QString &fallbackName);

/** A shipped mapping by its name, else the JSON file at this path (called as the file is, without its suffix). */
Result<Mapping> loadMapping(const QString &nameOrPath);

/** The names of the shipped mappings, sorted. */
QStringList shippedMappings();

} // namespace palier
