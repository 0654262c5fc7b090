// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <QMap>

#include <optional>

namespace palier {

/** The settings of a workspace as they were written, by key. What a key means, and its default, is not known here. Lives shorter
    than its connection. */
class SettingStore
{
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}

    Result<QMap<QString, QString>> all() const;
    /** Nothing where the default holds. */
    Result<std::optional<QString>> get(const QString &key) const;
    Result<Done> set(const QString &key, const QString &value);
    /** Back to the default. */
    Result<Done> remove(const QString &key);

private:
    Connection &m_connection;
};

} // namespace palier
