// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelchange.h"

#include "viewmodels/overview/kpitiles.h"

namespace palier {

namespace {

QString valueOf(const KpiTile &tile)
{
    return tile.unit.isEmpty() ? tile.value : tile.value + QChar(0x202f) + tile.unit;
}

} // namespace

std::vector<ChangeLine> changeLines(const Dashboard &before, const Dashboard &after, const Format &format)
{
    const auto tilesBefore = kpiTiles(before, before.query.settings, format);
    const auto tilesAfter = kpiTiles(after, after.query.settings, format);
    std::vector<ChangeLine> lines;
    for (std::size_t i = 0; i < tilesBefore.size(); ++i) {
        const KpiTile &was = tilesBefore[i];
        const KpiTile &is = tilesAfter[i];
        const bool differs = was.value != is.value || was.count != is.count;
        const auto withCount = [](const KpiTile &tile) { return QStringLiteral("%1\n%2").arg(valueOf(tile), tile.count); };
        lines.push_back({was.title, withCount(was), withCount(is), differs});
    }
    return lines;
}

} // namespace palier
