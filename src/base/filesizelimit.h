// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace palier {

/** Beyond a limit on file sizes the system sends SIGXFSZ, which ends a process that does not ignore it. From now on this one
   does, so that the write fails like any other. A handler that somebody else installed stays. */
void surviveFileSizeLimit();

} // namespace palier
