// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/export/jsonwriter.h"
#include "session/workspace.h"
#include "viewmodels/workspacetext.h"

namespace palier::ctl {

/** The units that the sources use and the level map does not know, those with the most tickets first. */
Result<std::vector<FoundUnit>> unmappedUnits(Workspace &workspace);

/** They as the member "unmapped" of the open object. */
void writeUnmapped(JsonWriter &json, const std::vector<FoundUnit> &unmapped);

} // namespace palier::ctl
