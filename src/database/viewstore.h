// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <QMap>

#include <optional>

namespace palier {

/** The saved views of a workspace: JSON by name. What it means is not known here. Lives shorter than its connection. */
class ViewStore
{
public:
    explicit ViewStore(const Connection &connection) : m_connection(connection) {}

    Result<QMap<QString, QString>> all() const;
    /** Nothing where there is no view of this name. */
    Result<std::optional<QString>> get(const QString &name) const;
    Result<Done> set(const QString &name, const QString &view);
    Result<Done> remove(const QString &name);

private:
    const Connection &m_connection;
};

} // namespace palier
