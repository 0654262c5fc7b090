// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ids.h"
#include "ledger/records.h"
#include "ledger/tickethistory.h"

#include <vector>

namespace palier {

/** What a place is at some instant. */
struct Level {
    Instant from{};
    UnitId unit;
    UnitKind kind = UnitKind::Outside;
    quint8 tier = 0; // 0: none

    bool hasTier() const { return tier != 0; }
};

/** Places to units and tiers, with effective dates, bound to the codes of one Directory. A value: a correction makes a new one
    and refolds everything. A place that the records do not know is an outside unit of its own name. */
class LevelMap
{
public:
    LevelMap() = default;
    LevelMap(const std::vector<LevelRecord> &records, const Directory &directory);

    /** What `place` is at `at`. Places that came after the map was made count as outside. */
    const Level &at(PlaceId place, Instant at) const
    {
        const Span span = place.value < m_spans.size() ? m_spans[place.value] : Span{};
        const Level *level = m_levels.data() + span.first;
        for (quint32 i = 1; i < span.count && level[1].from <= at; ++i)
            ++level;
        return *level;
    }

    const Dictionary &units() const { return m_units; }

private:
    struct Span {
        quint32 first = 0;
        quint32 count = 1;
    };

    void addPlace(const QString &key, std::vector<LevelRecord> records);

    std::vector<Level> m_levels{Level{}}; // by place, each place's in the order of their dates; [0] for strangers
    std::vector<Span> m_spans;
    Dictionary m_units;
};

} // namespace palier
