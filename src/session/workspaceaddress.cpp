// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "session/errors.h"

namespace palier {

Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text)
{
    const QLatin1String prefix("sqlite:");
    if (!text.startsWith(prefix))
        return Error{errors::AddressUnknown, {text.section(QLatin1Char('@'), -1)}}; // never repeat a password
    const QString path = text.mid(prefix.size());
    if (path.isEmpty())
        return Error{errors::AddressWithoutFile, {text}};
    return WorkspaceAddress{path};
}

} // namespace palier
