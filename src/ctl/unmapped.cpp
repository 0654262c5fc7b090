// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/unmapped.h"

#include <algorithm>

namespace palier::ctl {

Result<std::vector<FoundUnit>> unmappedUnits(Workspace &workspace)
{
    const auto levels = workspace.levels();
    const auto found = workspace.foundValues();
    if (!levels || !found)
        return levels ? found.error() : levels.error();
    std::vector<FoundUnit> unmapped;
    for (const FoundValue &value : *found) {
        const bool known = std::ranges::any_of(
            *levels, [&](const LevelRecord &level) { return level.source == value.source && level.value == value.value; });
        if (!known)
            unmapped.push_back({value.source, value.value, value.tickets});
    }
    std::ranges::stable_sort(unmapped, std::greater{}, &FoundUnit::tickets);
    return unmapped;
}

void writeUnmapped(JsonWriter &json, const std::vector<FoundUnit> &unmapped)
{
    json.key(QLatin1String("unmapped"));
    json.beginArray();
    for (const FoundUnit &unit : unmapped) {
        json.beginObject();
        json.member(QLatin1String("source"), unit.source);
        json.member(QLatin1String("value"), unit.value);
        json.member(QLatin1String("tickets"), unit.tickets);
        json.endObject();
    }
    json.endArray();
}

} // namespace palier::ctl
