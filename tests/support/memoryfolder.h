// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palier::test {

/** The folder of a file system in memory, where there is one with enough room for what tests write; else "". Its path is short,
   as that of a socket must be. The long tests write more than anybody's memory should hold: for them there is none. */
QString memoryFolder();

} // namespace palier::test
