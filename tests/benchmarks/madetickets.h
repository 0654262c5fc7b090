// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "database/databaseaddress.h"
#include "support/postgresserver.h"

namespace palier::bench {

/** The value, or the end of the program with what went wrong. */
template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s(%s)", result.error().code.data(), qPrintable(result.error().parameters.join(QLatin1String(", "))));
    return *std::move(result);
}

/** A workspace on a server: tickets of five events each, one a minute until two hours ago, made in the server itself. */
DatabaseAddress ticketsOnServer(test::PostgresServer &server, int tickets);

/** The same tickets in a new file. */
DatabaseAddress ticketsInFile(const QString &path, int tickets);

} // namespace palier::bench
