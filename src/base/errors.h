// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What base can refuse. Parameters of each code, in order, in its comment. */
namespace palier::errors {

constexpr ErrorCode BadZone{"zone.unknown"};           // the text
constexpr ErrorCode BadDuration{"duration.invalid"};   // the text
constexpr ErrorCode BadInstant{"instant.invalid"};     // the text
constexpr ErrorCode SettingUnknown{"setting.unknown"}; // the key
constexpr ErrorCode SettingInvalid{"setting.invalid"}; // the key, the value, an example of a good one

} // namespace palier::errors
