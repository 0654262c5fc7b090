// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"
#include "database/postgresql/roundtripguard.h"
#include "database/sqlcatalog.h"

#include "base/result.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

class QSqlError;

namespace palier {

class CursorReader;

/** What stays in its place while a Connection is moved: Qt's connection, under a name of its own that is given back, and what
   its statements ask about it. */
struct ConnectionHandle {
    explicit ConnectionHandle(const DatabaseAddress &where);
    ConnectionHandle(const ConnectionHandle &) = delete;
    ConnectionHandle &operator=(const ConnectionHandle &) = delete;
    ~ConnectionHandle();

    bool isServer() const { return !address.isFile(); }
    /** What the engine's error means for the person at the keyboard. */
    Error error(const QSqlError &failure) const;
    /** Takes what is under way, so that a server can be asked something else. */
    void settle() const;

    DatabaseAddress address;
    SqlCatalog catalog;
    QSqlDatabase database;
    std::chrono::milliseconds patience{8000};     // a server's answer to an ordinary statement takes no longer
    std::chrono::milliseconds lockPatience{5000}; // on a server: a statement waits no longer for somebody else's lock
    std::unique_ptr<RoundTripGuard> guard;        // of a server that is connected
    CursorReader *underWay = nullptr;             // whose request a server has not answered yet
    std::optional<Error> broken;                  // what has made the transaction fail, where it was nobody's answer
    QString waiting;                              // statements that a server has not been sent yet (Statement::enqueue())
};

} // namespace palier
