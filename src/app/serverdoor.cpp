// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serverdoor.h"

#include "session/workspaceaddress.h"
#include "widgets/connecting/connectiondialog.h"
#include "widgets/connecting/passworddialog.h"

#include <QMessageBox>

namespace palier::app {

namespace {

std::optional<ServerAddress> serverAt(const QString &address)
{
    const auto parsed = parseWorkspaceAddress(address);
    return parsed && !parsed->isDemo && !parsed->database.isFile() ? std::optional(parsed->database.server()) : std::nullopt;
}

} // namespace

void ServerDoor::askWhere(const QString &address)
{
    ServerAddress known = serverAt(address).value_or(ServerAddress());
    known.password = m_passwords.of(known);
    auto *dialog = new ConnectionDialog(m_connections, known, m_window.format(), &m_window);
    connect(dialog, &ConnectionDialog::chosen, this, [this](const ServerAddress &server, bool keep) {
        learn(server, server.password, keep);
        Q_EMIT addressChosen(server.address());
    });
    m_window.offerGuide(*dialog);
    dialog->open();
}

void ServerDoor::setAddress(const QString &address)
{
    m_server = serverAt(address);
    m_askedFor = 0;
    m_isAsking = false;
    m_triedKeychain = false;
    m_read.cancel();
}

void ServerDoor::takeState(const SessionState &state)
{
    if (state.phase == SessionState::Phase::Live) { // whatever is refused later is another matter
        m_askedFor = 0;
        m_triedKeychain = false;
        m_isAsking = m_isAsking && m_window.findChild<PasswordDialog *>();
    }
    if (!m_server || m_isAsking || state.refusedLogins <= m_askedFor)
        return;
    m_askedFor = state.refusedLogins;
    m_isAsking = true;
    if (std::exchange(m_triedKeychain, true))
        return askForPassword();
    m_read = m_keychain.password(*m_server, [this](const QString &password) {
        if (password.isEmpty() || password == m_passwords.of(*m_server))
            askForPassword();
        else
            give(password, false);
    });
}

/** Whoever does not want to answer is left in peace until the workspace is opened again. */
void ServerDoor::askForPassword()
{
    auto *dialog = new PasswordDialog(*m_server, !m_passwords.of(*m_server).isEmpty(), &m_window);
    connect(dialog, &PasswordDialog::typed, this, &ServerDoor::give);
    m_window.offerGuide(*dialog);
    dialog->open();
}

void ServerDoor::give(const QString &password, bool keep)
{
    m_isAsking = false;
    learn(*m_server, password, keep);
    Q_EMIT passwordFound();
}

void ServerDoor::learn(const ServerAddress &server, const QString &password, bool keep)
{
    if (password.isEmpty())
        return;
    m_passwords.set(server, password);
    if (!keep)
        return;
    m_kept = m_keychain.keep(server, password, [this](const QString &problem) {
        if (problem.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Password"),
            tr("The password could not be kept in the keychain, and will be asked for again at the next start: %1").arg(problem),
            QMessageBox::Ok, &m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    });
}

} // namespace palier::app
