// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/settingstore.h"

namespace palier {

using namespace Qt::StringLiterals;

Result<QMap<QString, QString>> SettingStore::all() const
{
    Statement statement = m_connection.statement("settings"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    QMap<QString, QString> settings;
    while (statement.next())
        settings.insert(statement.text(0), statement.text(1));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return settings;
}

Result<std::optional<QString>> SettingStore::get(const QString &key) const
{
    const auto value = m_connection.statement("setting_get"_L1).single({asText(key)});
    if (!value)
        return value.error();
    return value->isValid() ? std::optional(value->toString()) : std::nullopt;
}

Result<Done> SettingStore::set(const QString &key, const QString &value)
{
    return m_connection.statement("setting_set"_L1).execute({asText(key), asText(value)});
}

Result<Done> SettingStore::remove(const QString &key)
{
    return m_connection.statement("setting_remove"_L1).execute({asText(key)});
}

} // namespace palier
