// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/sessionstate.h"
#include "session/connectiondesk.h"
#include "session/keychain.h"
#include "session/passwords.h"
#include "widgets/window/mainwindow.h"

namespace palier::app {

/** Gets people into servers: the form of a connection, and the passwords, which the keychain gives or they type. GUI thread. */
class ServerDoor : public QObject
{
    Q_OBJECT

public:
    /** @param window outlives it. */
    explicit ServerDoor(MainWindow &window) : m_window(window) {}

    const Passwords &passwords() const { return m_passwords; }

    /** Asks where to connect. @param address of a server to begin with; of anything else: with an empty form. */
    void askWhere(const QString &address);
    /** Of a workspace that was opened anew: what was asked for the one before is forgotten. */
    void setAddress(const QString &address);
    /** Finds a password where one is missing: in the keychain, else by asking, once. */
    void takeState(const SessionState &state);

Q_SIGNALS:
    void addressChosen(const QString &address);
    /** A password is known now that was not before. */
    void passwordFound();

private:
    void askForPassword();
    void give(const QString &password, bool keep);
    void learn(const ServerAddress &server, const QString &password, bool keep);

    MainWindow &m_window;
    Passwords m_passwords;
    Keychain m_keychain;
    ConnectionDesk m_connections;
    std::optional<ServerAddress> m_server; // of the workspace on screen
    int m_askedFor = 0;                    // the refusal that a password was looked for last
    bool m_isAsking = false;               // or was, and got no answer
    bool m_triedKeychain = false;
    Answer m_read, m_kept;
};

} // namespace palier::app
