// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What commands can refuse. Parameters of each code, in order, in its comment. */
namespace palier::errors {

constexpr ErrorCode SettingChanged{"command.setting-changed"};    // the key, what is stored now
constexpr ErrorCode LevelChanged{"command.level-changed"};        // the value, "kind tier" that it has now ("" none)
constexpr ErrorCode ServiceHoursChanged{"command.hours-changed"}; // –
constexpr ErrorCode ViewExists{"command.view-exists"};            // the name
constexpr ErrorCode ViewNameMissing{"command.view-name"};         // –

} // namespace palier::errors
