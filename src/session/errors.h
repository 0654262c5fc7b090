// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What session can refuse. Parameters of each code, in order, in its comment. */
namespace palier::errors {

constexpr ErrorCode AddressUnknown{"address.unknown"};                  // the address, without what could be a password
constexpr ErrorCode AddressWithoutFile{"address.without-file"};         // the address
constexpr ErrorCode AddressWithoutDatabase{"address.without-database"}; // the address, without what could be a password
constexpr ErrorCode AddressWithPassword{"address.with-password"};       // the address, without it
constexpr ErrorCode AddressOption{"address.option"}; // the address without options, the option that is none, without a secret
constexpr ErrorCode LevelUnknownValue{"level.unknown-value"}; // the unit, the units that exist
constexpr ErrorCode DemoNotEmpty{"demo.not-empty"};           // path of the workspace, which has tickets
constexpr ErrorCode DemoNone{"demo.none"};                    // path of the workspace, which is no demo
constexpr ErrorCode DemoNoFolder{"demo.no-folder"};           // the folder

// Beside those of facts/errors.h
constexpr ErrorCode LocalFileOther{"local-file.other"}; // path of the local file; made from another database or for another role

constexpr ErrorCode NothingLoaded{"session.nothing-loaded"}; // –

} // namespace palier::errors
