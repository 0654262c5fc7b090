// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "commands/mapping.h"

#include <QJsonObject>

namespace palier {

/** The keys of a mapping, read one by one; see mappingFromJson(). */
Result<Mapping> parseMapping(const QJsonObject &object, const QString &fallbackName);

} // namespace palier
