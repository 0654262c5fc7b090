// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/arguments.h"

#include "metrics/query.h"
#include "session/figures.h"

#include <variant>

namespace palier::ctl {

/** The question that a report command asks, or a sentence that says which option is wrong. */
std::variant<Query, QString> queryFrom(const Arguments &arguments, const Figures &figures);

/** An instant given as an option, in this zone; nothing where it is not given. */
Result<std::optional<Instant>> instantFrom(const Arguments &arguments, const char *option, const Zone &zone);

/** The zone that --zone names, else the workspace's. */
Result<Zone> zoneFrom(const Arguments &arguments, const WorkspaceSettings &settings);

} // namespace palier::ctl
