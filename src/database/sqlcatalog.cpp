// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlcatalog.h"

#include "database/errors.h"

#include <QDir>
#include <QFile>

namespace palier {

namespace {

constexpr QLatin1String Common(":/palier/sql/common/");

QStringList sqlFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<QString> contentsOf(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error{errors::StatementMissing, {resource}};
    return QString::fromUtf8(file.readAll());
}

Migration migrationIn(const QString &folder, const QString &file)
{
    const auto script = contentsOf(folder + file);
    return {
        file.section(QLatin1Char('_'), 0, 0).toInt(), file.section(QLatin1Char('_'), 1).chopped(4), script ? *script : QString()};
}

} // namespace

SqlCatalog::SqlCatalog(const QString &dialect) : m_folder(QStringLiteral(":/palier/sql/%1/").arg(dialect)) {}

Result<QString> SqlCatalog::text(QLatin1String name) const
{
    const QString own = m_folder + name + QLatin1String(".sql");
    const QString common = Common + name + QLatin1String(".sql");
    return statementIn(QFile::exists(common) && !QFile::exists(own) ? common : own);
}

QStringList SqlCatalog::names() const
{
    QStringList names;
    for (const QString &file : sqlFiles(m_folder) + sqlFiles(Common))
        names << file.chopped(4);
    names.removeDuplicates();
    names.sort();
    return names;
}

std::vector<Migration> SqlCatalog::migrations() const
{
    const QString folder = m_folder + QLatin1String("migrations/");
    std::vector<Migration> migrations;
    for (const QString &file : sqlFiles(folder))
        migrations.push_back(migrationIn(folder, file));
    return migrations;
}

Result<QString> statementIn(const QString &resource)
{
    const auto contents = contentsOf(resource);
    if (!contents)
        return contents.error();
    QStringList lines = contents->split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("--")); });
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace palier
