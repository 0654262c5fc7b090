// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace palier {

/** One step of the schema: the file NNNN_<name>.sql. */
struct Migration {
    int version = 0;
    QString name;
    QString script;
};

/** The SQL of one dialect, by name, from the resources: there is no SQL anywhere else. What all dialects say alike stands once,
   in resources/sql/common; a file of the same name in the folder of the dialect goes before it. A value; any thread. */
class SqlCatalog
{
public:
    /** @param dialect a folder of resources/sql, for example "sqlite". */
    explicit SqlCatalog(const QString &dialect);

    /** The statement of this name without its comments (Qt would take a colon in them for a parameter). */
    Result<QString> text(QLatin1String name) const;
    /** The names of all statements. */
    QStringList names() const;
    /** The migrations in the order of their numbers. */
    std::vector<Migration> migrations() const;

private:
    QString m_folder;
};

/** The statement in a file of the resources, without the lines that are comments. */
Result<QString> statementIn(const QString &resource);

} // namespace palier
