// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/answer.h"
#include "commands/serveraddress.h"

#include <QString>

#include <functional>

namespace palier {

/** The system's safe for passwords (GNOME Keyring, KWallet, whatever speaks Secret Service). It may ask its owner to unlock it,
    so answers come when they come. Nothing is ever kept elsewhere where there is none. In a thread with an event loop. */
class Keychain
{
public:
    /** @param service what its owner sees entries filed under. */
    explicit Keychain(QString service = QStringLiteral("Palier")) : m_service(std::move(service)) {}

    /** "" where none is kept, or there is no keychain. */
    Answer password(const ServerAddress &server, std::function<void(const QString &password)> take) const;
    /** @param take told why it could not be kept, in the words of the keychain; "" it is. */
    Answer keep(const ServerAddress &server, const QString &password, std::function<void(const QString &problem)> take) const;

private:
    QString m_service;
};

} // namespace palier
