// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/viewstore.h"

namespace palier {

using namespace Qt::StringLiterals;

Result<QMap<QString, QString>> ViewStore::all() const
{
    Statement statement = m_connection.statement("saved_views"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    QMap<QString, QString> views;
    while (statement.next())
        views.insert(statement.text(0), statement.text(1));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return views;
}

Result<std::optional<QString>> ViewStore::get(const QString &name) const
{
    const auto view = m_connection.statement("saved_view_get"_L1).single({asText(name)});
    if (!view)
        return view.error();
    return view->isValid() ? std::optional(view->toString()) : std::nullopt;
}

Result<Done> ViewStore::set(const QString &name, const QString &view)
{
    return m_connection.statement("saved_view_set"_L1).execute({asText(name), asText(view)});
}

Result<Done> ViewStore::remove(const QString &name)
{
    return m_connection.statement("saved_view_remove"_L1).execute({asText(name)});
}

} // namespace palier
