// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/levelstore.h"

#include "database/errors.h"
#include "database/profile/sourceprofile.h"
#include "database/sourcestore.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** The dimension of imports, and of our own schema: what holds a ticket there is a team. */
const QString &teamDimension()
{
    static const QString name = nameOf(LevelDimension::Team);
    return name;
}

bool tierFits(const LevelRecord &level)
{
    const bool transparent = level.kind == UnitKind::System || level.kind == UnitKind::Outside;
    return transparent == (level.tier == 0);
}

LevelRecord levelIn(const Statement &row)
{
    // The names are those of a CHECK in the schema.
    const auto kind = valueNamed<UnitKind>(row.text(4)).value_or(UnitKind::Outside);
    return {
        row.text(0), row.text(1), instantFromMilliseconds(row.number(2)), row.text(3), kind, static_cast<quint8>(row.number(5))};
}

Result<Done> appendValues(Statement &units, const QString &source, std::vector<FoundValue> &values)
{
    if (auto ran = units.run({source}); !ran)
        return ran;
    while (units.next())
        values.push_back({source, units.text(1), units.number(2)});
    return units.finish();
}

} // namespace

LevelStore::LevelStore(const Connection &connection)
    : m_connection(connection),
      m_units(connection, "unit_find"_L1, "unit_add"_L1),
      m_findSource(connection.statement("source_find"_L1)),
      m_known(connection.statement("level_known"_L1)),
      m_set(connection.statement("level_set"_L1)),
      m_remove(connection.statement("level_remove"_L1))
{}

Result<std::vector<LevelRecord>> LevelStore::levels()
{
    Statement statement = m_connection.statement("levels"_L1);
    if (const auto ran = statement.run({teamDimension()}); !ran)
        return ran.error();
    std::vector<LevelRecord> levels;
    while (statement.next())
        levels.push_back(levelIn(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return levels;
}

Result<Done> LevelStore::set(const LevelRecord &level)
{
    const auto source = sourceId(level.source);
    return source ? write(*source, level) : source.error();
}

Result<Done> LevelStore::remove(const LevelRecord &level)
{
    const auto source = sourceId(level.source);
    if (!source)
        return source.error();
    return m_remove.execute({*source, teamDimension(), asText(level.value), toMilliseconds(level.from)});
}

Result<Done> LevelStore::propose(const LevelRecord &level)
{
    const auto source = sourceId(level.source);
    if (!source)
        return source.error();
    const auto known = knows(*source, level.value);
    if (!known)
        return known.error();
    return *known ? Result<Done>(Done{}) : write(*source, level);
}

Result<std::vector<FoundValue>> LevelStore::foundValues()
{
    const auto sources = sourceNames(m_connection);
    if (!sources)
        return sources.error();
    const auto profile = SourceProfile::load(SourceProfile::Native, m_connection.address().dialect());
    if (!profile)
        return profile.error();
    Statement units = m_connection.statementOf(profile->statement("units"_L1));
    std::vector<FoundValue> values;
    for (const QString &source : *sources) {
        if (const auto appended = appendValues(units, source, values); !appended)
            return appended.error();
    }
    return values;
}

Result<qint64> LevelStore::sourceId(const QString &name)
{
    const auto id = m_findSource.single({asText(name)});
    if (!id)
        return id.error();
    return id->isValid() ? Result<qint64>(id->toLongLong()) : Error{errors::SourceUnknown, {name}};
}

Result<bool> LevelStore::knows(qint64 source, const QString &value)
{
    const auto known = m_known.single({source, teamDimension(), asText(value)});
    return known ? Result<bool>(known->toBool()) : known.error();
}

Result<Done> LevelStore::write(qint64 source, const LevelRecord &level)
{
    if (!tierFits(level))
        return Error{errors::LevelInvalid, {level.value, nameOf(level.kind), QString::number(level.tier)}};
    const auto unit = m_units.id(level.unit.isEmpty() ? level.value : level.unit);
    if (!unit)
        return unit.error();
    return m_set.execute({source, teamDimension(), asText(level.value), toMilliseconds(level.from), *unit,
        QString(nameOf(level.kind)), level.tier});
}

} // namespace palier
