// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/referencetable.h"

#include "database/connection.h"

namespace palier {

namespace {

constexpr qsizetype Remembered = 65'536; // customers may be millions

} // namespace

ReferenceTable::ReferenceTable(const Connection &connection, QLatin1String find, QLatin1String add)
    : m_find(connection.statement(find)), m_add(connection.statement(add))
{}

Result<qint64> ReferenceTable::id(const QString &name)
{
    if (const auto known = m_ids.constFind(name); known != m_ids.constEnd())
        return *known;
    const auto id = foundOrMade(name);
    if (!id)
        return id;
    if (m_ids.size() >= Remembered)
        m_ids.clear();
    m_ids.insert(name, *id);
    return id;
}

Result<QVariant> ReferenceTable::reference(const QString &name)
{
    if (name.isEmpty())
        return QVariant();
    const auto number = id(name);
    return number ? Result<QVariant>(QVariant(*number)) : number.error();
}

Result<qint64> ReferenceTable::foundOrMade(const QString &name)
{
    const auto found = m_find.single({asText(name)});
    if (!found)
        return found.error();
    if (found->isValid())
        return found->toLongLong();
    const auto made = m_add.single({asText(name)});
    return made ? Result<qint64>(made->toLongLong()) : made.error();
}

} // namespace palier
