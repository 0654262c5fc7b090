// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/serveraddress.h"

#include <QDialog>

namespace palier {

/** Asks for the password of a server. Deletes itself. GUI thread. */
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /** @param refused whether one was tried already. */
    PasswordDialog(const ServerAddress &server, bool refused, QWidget *parent = nullptr);

Q_SIGNALS:
    /** @param keep in the system's keychain. */
    void typed(const QString &password, bool keep);
};

} // namespace palier
