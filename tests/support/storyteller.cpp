// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storyteller.h"

#include <QStringList>

namespace palier::test {

namespace {

Instant instantOf(const QString &word)
{
    const double number = word.chopped(1).toDouble();
    double unit = 1;
    if (word.endsWith(u'h'))
        unit = 3600;
    else if (word.endsWith(u'm'))
        unit = 60;
    return Storyteller::Start + Duration{static_cast<qint64>(number * unit)};
}

QString hours(Instant instant)
{
    return QString::number(static_cast<double>((instant - Storyteller::Start).count()) / 3600, 'g', 6) + u'h';
}

ActorKind actorKindOf(const QString &who)
{
    return who.isEmpty() ? ActorKind::Unknown : valueNamed<ActorKind>(who).value_or(ActorKind::Agent);
}

/** The word behind `key`, taken out of the list with it. */
QString takeBehind(QStringList &words, QLatin1String key)
{
    const qsizetype index = words.indexOf(key);
    if (index < 0)
        return {};
    const QString word = words.at(index + 1);
    words.remove(index, 2);
    return word;
}

QString describe(const Episode &episode, const LevelMap &levels)
{
    QString text = QStringLiteral("%1 %2>%3 %4")
                       .arg(hours(episode.at), levels.units().text(episode.fromUnit.value),
                           levels.units().text(episode.toUnit.value), nameOf(episode.outcome));
    if (episode.end)
        text += u' ' + hours(*episode.end);
    return text;
}

} // namespace

TicketHistory Storyteller::tell(const QString &id, const QString &story, const QString &attributes)
{
    TicketHistory ticket{
        .extId = id, .source = {directory->sources.code(QStringLiteral("test"))}, .dimensions = {}, .events = {}};
    for (const QString &pair : attributes.split(u' ', Qt::SkipEmptyParts)) {
        const std::size_t index = directory->dimension(pair.section(u'=', 0, 0));
        ticket.dimensions.resize(std::max(ticket.dimensions.size(), index + 1));
        ticket.dimensions[index] = directory->dimensions[index].values.code(pair.section(u'=', 1));
    }
    for (const QString &line : story.split(u';', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        const Instant when = instantOf(trimmed.section(u' ', 0, 0));
        bool first = true;
        for (const QString &rowText : trimmed.section(u' ', 1).split(u'+')) {
            ticket.events.push_back(row(rowText.split(u' ', Qt::SkipEmptyParts), when, first));
            first = false;
        }
    }
    return ticket;
}

TicketEvent Storyteller::row(const QStringList &told, Instant at, bool startsLine)
{
    QStringList words = told;
    const QString who = takeBehind(words, QLatin1String("by"));
    const QString why = takeBehind(words, QLatin1String("because"));
    const QString group = takeBehind(words, QLatin1String("in"));
    ReturnKind returned = ReturnKind::Unknown;
    if (const auto kind = words.size() > 1 ? valueNamed<ReturnKind>(words.last()) : std::nullopt)
        returned = *kind;
    TicketEvent event{.at = packed(at), .kind = *valueNamed<EventKind>(words.at(0))};
    event.bits = TicketEvent::packBits(actorKindOf(who), returned, startsLine);
    if (actorKindOf(who) == ActorKind::Agent)
        event.actor = directory->agents.code(who);
    if (!why.isEmpty())
        event.reason = static_cast<quint16>(directory->reasons.code(why));
    if (!group.isEmpty())
        event.group = directory->groups.code(group);
    const QString object = words.value(1);
    if (event.kind == EventKind::Opened || event.kind == EventKind::Moved)
        event.value = directory->places.code(Directory::placeKey(QStringLiteral("test"), object));
    else if (event.kind == EventKind::Assigned)
        event.value = directory->agents.code(object);
    else if (event.kind == EventKind::State)
        event.value = static_cast<quint32>(*valueNamed<TicketState>(object));
    else if (event.kind == EventKind::Priority)
        event.value = directory->dimensions[std::size_t(BuiltInDimension::Priority)].values.code(object);
    else if (event.kind == EventKind::Undo)
        event.value = directory->groups.code(object);
    return event;
}

std::vector<LevelRecord> Storyteller::levels() const
{
    const auto level = [](const char *unit, UnitKind kind, quint8 tier) {
        const QString name = QLatin1String(unit);
        return LevelRecord{QStringLiteral("test"), name, Instant{}, name, kind, tier};
    };
    return {level("N1", UnitKind::Team, 1), level("N1b", UnitKind::Team, 1), level("N2", UnitKind::Team, 2),
        level("N2b", UnitKind::Team, 2), level("N3", UnitKind::Team, 3), level("Lead", UnitKind::Manager, 4),
        level("Vendor", UnitKind::External, 5), level("Robot", UnitKind::System, 0), level("Billing", UnitKind::Outside, 0)};
}

QString describe(const TicketEntry &entry, const LevelMap &levels)
{
    if (entry.fate == Fate::Absent || entry.fate == Fate::Void)
        return entry.fate == Fate::Absent ? QStringLiteral("absent") : QStringLiteral("void");
    if (entry.fate == Fate::Outside)
        return QStringLiteral("outside");
    QStringList parts{QStringLiteral("born %1/%2").arg(levels.units().text(entry.bornUnit.value)).arg(entry.bornTier)};
    for (const Episode &episode : entry.episodes)
        parts.append(describe(episode, levels));
    if (entry.resolvedAt)
        parts.append(QStringLiteral("resolved ") + hours(*entry.resolvedAt));
    if (entry.closedAt)
        parts.append(QStringLiteral("closed ") + hours(*entry.closedAt));
    if (entry.reopens)
        parts.append(QStringLiteral("reopened %1").arg(entry.reopens));
    if (entry.hops)
        parts.append(QStringLiteral("hops %1").arg(entry.hops));
    return parts.join(QLatin1String(", "));
}

} // namespace palier::test
