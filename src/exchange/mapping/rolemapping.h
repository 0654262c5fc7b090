// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/imports.h"

namespace palier {

/** The mapping that is said by hand. Errors: those of mappingFromJson(), where a role is missing. */
Result<Mapping> mappingOfRoles(const ColumnRoles &roles, Mapping::Format format, const QString &name);

/** The roles that the names of columns suggest; "" where none does. */
ColumnRoles rolesByName(const QStringList &columns);

/** Of these values of a state column, those whose word says that a ticket is done. */
QStringList doneValuesAmong(const QStringList &values);

} // namespace palier
