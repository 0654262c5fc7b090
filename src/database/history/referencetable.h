// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/statement.h"

#include <QHash>

namespace palier {

class Connection;

/** The numbers of the rows of a table of names (units, agents, customers …), made where they are missing. Remembers the last
   ones; void after a rollback, which may have taken rows away. */
class ReferenceTable
{
public:
    /** @param find the statement that answers the id of a name, @param add the one that makes a row and answers its id. */
    ReferenceTable(const Connection &connection, QLatin1String find, QLatin1String add);

    Result<qint64> id(const QString &name);
    /** What a column that refers to this table holds: the id, or NULL for "". */
    Result<QVariant> reference(const QString &name);

private:
    Result<qint64> foundOrMade(const QString &name);

    Statement m_find;
    Statement m_add;
    QHash<QString, qint64> m_ids;
};

} // namespace palier
