// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "session/errors.h"

namespace palier {

namespace {

/** Whatever stands before an @ may be a password. */
QString withoutPassword(const QString &text)
{
    const QString rest = text.section(QLatin1Char('@'), -1);
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    return scheme < 0 || rest == text ? rest : text.left(scheme + 3) + rest;
}

} // namespace

Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text)
{
    if (text == QLatin1String("demo"))
        return WorkspaceAddress{{}, true};
    const QLatin1String prefix("sqlite:");
    if (!text.startsWith(prefix))
        return Error{errors::AddressUnknown, {withoutPassword(text)}};
    const QString path = text.mid(prefix.size());
    if (path.isEmpty())
        return Error{errors::AddressWithoutFile, {text}};
    return WorkspaceAddress{path, false};
}

} // namespace palier
