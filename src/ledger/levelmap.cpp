// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/levelmap.h"

#include <algorithm>

namespace palier {

namespace {

/** A tier only stands beside the kinds that have one. */
quint8 effectiveTier(const LevelRecord &record)
{
    const bool transparent = record.kind == UnitKind::System || record.kind == UnitKind::Outside;
    return transparent ? quint8{0} : record.tier;
}

} // namespace

LevelMap::LevelMap(const std::vector<LevelRecord> &records, const Directory &directory)
{
    QHash<QString, std::vector<LevelRecord>> byPlace;
    for (const LevelRecord &record : records)
        byPlace[Directory::placeKey(record.source, record.value)].push_back(record);
    for (const QString &key : directory.places.texts())
        addPlace(key, byPlace.value(key));
}

void LevelMap::addPlace(const QString &key, std::vector<LevelRecord> records)
{
    std::ranges::stable_sort(records, {}, &LevelRecord::from);
    const Span span{static_cast<quint32>(m_levels.size()), 1};
    m_spans.push_back(span);
    const QString own = Directory::placeValue(key);
    // Before its first date a place is not a support level yet.
    if (records.empty() || records.front().from > Instant{})
        m_levels.push_back({Instant{}, {m_units.code(own)}, UnitKind::Outside, 0});
    for (const LevelRecord &record : records)
        m_levels.push_back(
            {record.from, {m_units.code(record.unit.isEmpty() ? own : record.unit)}, record.kind, effectiveTier(record)});
    m_spans.back().count = static_cast<quint32>(m_levels.size()) - span.first;
}

} // namespace palier
