// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "commands/answer.h"
#include "commands/serveraddress.h"

#include <functional>

namespace palier {

/** What a database on a server turned out to be. */
struct FoundOnServer {
    enum class Holds : quint8 {
        Nothing, // a workspace can be made in it
        Older,   // a workspace of an older Palier: to be brought up to date
        Workspace
    };

    QString version; // of the server: "15.14"
    bool isEncrypted = false;
    Holds holds = Holds::Nothing;
    qint64 tickets = 0;     // of a workspace
    bool mayWrite = false;  // change what a workspace says; tickets can be seen in any case
    bool mayCreate = false; // make or update a workspace

    friend bool operator==(const FoundOnServer &, const FoundOnServer &) = default;
};

/** Tries servers before a workspace on them is opened, in a thread of its own. GUI thread; none blocks. */
class Connections
{
public:
    template<typename T>
    using Take = std::function<void(const Result<T> &)>;

    virtual ~Connections() = default;

    /** Connects, looks and leaves. Changes nothing. */
    virtual Answer look(const ServerAddress &server, Take<FoundOnServer> take) = 0;
    /** Makes a workspace, or brings an older one up to date, and looks again. */
    virtual Answer makeWorkspace(const ServerAddress &server, Take<FoundOnServer> take) = 0;
};

} // namespace palier
