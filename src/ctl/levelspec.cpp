// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/levelspec.h"

#include "ledger/kinds.h"

#include <QRegularExpression>

#include <algorithm>

namespace palier::ctl {

namespace {

std::optional<LevelRecord> withLevel(const QString &text)
{
    static const QRegularExpression tiered(QStringLiteral("^(\\d{1,2})(?::(team|manager|external))?$"));
    LevelRecord level;
    if (text == nameOf(UnitKind::System) || text == nameOf(UnitKind::Outside)) {
        level.kind = *valueNamed<UnitKind>(text);
        return level;
    }
    const auto match = tiered.match(text);
    const int tier = match.captured(1).toInt();
    if (tier < 1 || tier > HighestTier)
        return std::nullopt;
    level.tier = static_cast<quint8>(tier);
    level.kind = valueNamed<UnitKind>(match.captured(2)).value_or(UnitKind::Team);
    return level;
}

std::optional<LevelRecord> withDate(const QString &text, const Zone &zone)
{
    const qsizetype sign = text.indexOf(QLatin1Char('@'));
    auto level = withLevel(text.left(sign));
    if (!level || sign < 0)
        return level;
    const auto from = instantFromText(text.mid(sign + 1), zone);
    if (!from)
        return std::nullopt;
    level->from = *from;
    return level;
}

} // namespace

std::optional<LevelRecord> levelFromText(const QString &text, const Zone &zone)
{
    const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
    if (equals < 1)
        return std::nullopt;
    auto level = withDate(text.mid(equals + 1).trimmed(), zone);
    if (level)
        level->value = text.left(equals);
    return level;
}

std::vector<LevelRecord> entriesNamed(const QString &text, const std::vector<LevelRecord> &levels, const Zone &zone)
{
    const auto entries = [&](const QString &unit, Instant from) {
        std::vector<LevelRecord> found;
        std::ranges::copy_if(levels, std::back_inserter(found),
            [&](const LevelRecord &level) { return level.value == unit && level.from == from; });
        return found;
    };
    if (auto undated = entries(text, Instant{}); !undated.empty())
        return undated;
    const qsizetype sign = text.lastIndexOf(QLatin1Char('@'));
    const auto from = sign < 0 ? Result<Instant>(Instant{}) : instantFromText(text.mid(sign + 1), zone);
    return sign > 0 && from ? entries(text.left(sign), *from) : std::vector<LevelRecord>();
}

} // namespace palier::ctl
