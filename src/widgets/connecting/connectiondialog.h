// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/connections.h"
#include "viewmodels/format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace palier {

class MoodLabel;

/** Where a team's database is and who asks: tried before it is opened, with what was found in words. What was typed stays until
   it works. Deletes itself. GUI thread. */
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param connections outlives it. @param server what is known already. */
    ConnectionDialog(Connections &connections, const ServerAddress &server, const Format &format, QWidget *parent = nullptr);

    /** As typed. */
    ServerAddress server() const;

Q_SIGNALS:
    /** A workspace is there and can be opened. @param keepPassword in the system's keychain. */
    void chosen(const palier::ServerAddress &server, bool keepPassword);

private:
    void setUpServer(QFormLayout &form, const ServerAddress &server);
    void setUpSafety(QFormLayout &form, const ServerAddress &server);
    void setUpEnd(QFormLayout &form);
    void browse();
    void edited();
    bool dropForeignPassword();
    void update();
    void look(bool thenOpen);
    void make();
    void take(const Result<FoundOnServer> &found, bool thenOpen);

    Connections &m_connections;
    Format m_format;
    Answer m_running;
    ServerAddress m_filledIn; // what the form began with
    bool m_isRunning = false;
    bool m_canMake = false; // what was found lacks a workspace, or has an older one
    QLineEdit *m_host, *m_port, *m_database, *m_user, *m_password, *m_certificate;
    QCheckBox *m_keep;
    QComboBox *m_tls;
    MoodLabel *m_tlsNote, *m_result;
    QPushButton *m_browse, *m_test, *m_make, *m_open, *m_cancel;
};

} // namespace palier
