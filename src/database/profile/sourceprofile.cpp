// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/profile/sourceprofile.h"

#include "database/errors.h"
#include "database/profile/manifestreader.h"
#include "database/profile/sourcecontract.h"
#include "database/sqlcatalog.h"

#include <QDir>
#include <QFile>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/palier/sources/"_L1;

Result<SourceProfile> withItsStatements(SourceProfile profile)
{
    for (const contract::Statement &file : contract::Statements) {
        if (!file.required)
            continue;
        if (const auto text = profile.statement(QLatin1String(file.name)); !text)
            return text.error();
    }
    return profile;
}

} // namespace

QStringList SourceProfile::names()
{
    return QDir(Folder).entryList(QDir::Dirs, QDir::Name);
}

Result<SourceProfile> SourceProfile::described(const QString &name)
{
    QFile manifest(Folder + name + "/manifest.json"_L1);
    if (!names().contains(name) || !manifest.open(QIODevice::ReadOnly))
        return Error{errors::ProfileUnknown, {name}};
    return parse(name, manifest.readAll());
}

Result<SourceProfile> SourceProfile::load(const QString &name, Dialect dialect)
{
    auto profile = described(name);
    if (!profile)
        return profile;
    if (!profile->engines().contains(nameOf(dialect)))
        return Error{errors::ProfileUnknown, {name}};
    profile->m_dialect = dialect;
    return withItsStatements(*std::move(profile));
}

Result<SourceProfile> SourceProfile::parse(const QString &name, const QByteArray &manifest)
{
    return ManifestReader(name).read(manifest);
}

Result<QString> SourceProfile::statement(QLatin1String name) const
{
    const QString folder = Folder + m_name + u'/';
    const QString own = folder + nameOf(m_dialect) + u'/' + name + ".sql"_L1;
    return statementIn(QFile::exists(own) ? own : folder + name + ".sql"_L1);
}

} // namespace palier
