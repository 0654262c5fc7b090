// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelrow.h"

namespace palier {

namespace {

bool hasTier(UnitKind kind)
{
    return kind != UnitKind::System && kind != UnitKind::Outside;
}

/** A kind with a tier has at least the first; the others have none. */
void settle(LevelRecord &level)
{
    if (!hasTier(level.kind))
        level.tier = 0;
    else if (level.tier == 0)
        level.tier = 1;
}

} // namespace

QString LevelRow::kindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Team:
        return tr("team");
    case UnitKind::Manager:
        return tr("manager");
    case UnitKind::External:
        return tr("external party");
    case UnitKind::System:
        return tr("system queue");
    case UnitKind::Outside:
        break;
    }
    return tr("outside support");
}

QString LevelRow::text(int column, const Format &format) const
{
    switch (column) {
    case Value:
        return stored.value;
    case Source:
        return stored.source;
    case Tickets:
        return format.number(tickets);
    case Unit:
        return level.unit;
    case Kind:
        return isUnplaced() ? tr("not placed: counts as outside") : kindText(level.kind);
    case Tier:
        return level.tier ? QString::number(level.tier) : Format::undefined();
    default:
        return level.from == Instant{} ? tr("always") : format.date(level.from);
    }
}

QString LevelRow::spoken(int column, const Format &format) const
{
    return isRemoved ? tr("%1, taken back").arg(text(column, format)) : text(column, format);
}

QVariant LevelRow::edit(int column, const Format &format) const
{
    switch (column) {
    case Kind:
        return static_cast<int>(level.kind);
    case Tier:
        return level.tier;
    case Since:
        return level.from == Instant{} ? QDate() : format.zone().dateOf(level.from);
    default:
        return text(column, format);
    }
}

QVariant LevelRow::raw(int column, const Format &format) const
{
    if (column == Tickets)
        return tickets;
    if (column == Since)
        return QVariant::fromValue<qint64>(level.from.time_since_epoch().count());
    return column == Tier ? QVariant(level.tier) : QVariant(text(column, format));
}

std::optional<LevelRecord> LevelRow::changed(int column, const QVariant &value, const Format &format) const
{
    LevelRecord changed = level;
    if (column == Unit) {
        changed.unit = value.toString().trimmed();
        if (changed.unit.isEmpty())
            changed.unit = changed.value;
    } else if (column == Kind) {
        const int kind = value.toInt();
        if (kind < 0 || kind >= static_cast<int>(EnumNames<UnitKind>::names.size()))
            return std::nullopt;
        changed.kind = static_cast<UnitKind>(kind);
    } else if (column == Tier) {
        const int tier = value.toInt();
        if (tier < 1 || tier > HighestTier)
            return std::nullopt;
        changed.tier = static_cast<quint8>(tier);
        if (!hasTier(changed.kind)) // whoever gives it a level means that it is one of us
            changed.kind = UnitKind::Team;
    } else {
        const QDate day = value.toDate();
        changed.from = day.isValid() ? format.zone().startOfDay(day) : Instant{};
    }
    settle(changed);
    return changed;
}

} // namespace palier
