// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace palier {

/** What a connection may do. Create makes a missing file; the others need it to be there. */
enum class Access { ReadOnly, ReadWrite, Create };

} // namespace palier
