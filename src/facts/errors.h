// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What facts can refuse. Parameters of each code, in order, in its comment; a path is that of the local file. */
namespace palier::errors {

constexpr ErrorCode LocalFileMissing{"local-file.missing"};          // path
constexpr ErrorCode LocalFileNotReadable{"local-file.not-readable"}; // path, the system's text
constexpr ErrorCode LocalFileForeign{"local-file.foreign"};          // path; not one of ours, or of another kind of machine
constexpr ErrorCode LocalFileOlder{"local-file.older"};              // path, its version, ours
constexpr ErrorCode LocalFileNewer{"local-file.newer"};              // path, its version, ours
constexpr ErrorCode LocalFileCut{"local-file.cut"};                  // path, its bytes, the bytes that it should have
constexpr ErrorCode LocalFileDamaged{"local-file.damaged"};          // path, the part: "header", "contents", "histories 12" …
constexpr ErrorCode LocalFileBusy{"local-file.busy"};                // path; another program is writing it
constexpr ErrorCode LocalFileNotWritten{"local-file.not-written"};   // path, the system's text

} // namespace palier::errors
