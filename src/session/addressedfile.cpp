// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addressedfile.h"

#include "session/demo.h"
#include "session/workspaceaddress.h"

namespace palier {

Result<QString> AddressedFile::path()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_path.isEmpty())
        return m_path;
    const auto parsed = parseWorkspaceAddress(m_address);
    if (!parsed)
        return parsed.error();
    const auto path = parsed->isDemo ? embeddedDemo(m_clock) : Result<QString>(parsed->path);
    if (path)
        m_path = *path;
    return path;
}

} // namespace palier
