// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/ledgerjson.h"

namespace palier {

QByteArray LedgerJson::line(const QString &ticket, const QString &source, const TicketEntry &entry)
{
    m_json.beginObject();
    m_json.member(QLatin1String("ticket"), ticket);
    m_json.member(QLatin1String("source"), source);
    m_json.member(QLatin1String("void"), entry.fate == Fate::Void);
    if (entry.fate != Fate::Void)
        writeEntry(entry);
    m_json.endObject();
    return m_json.take() + '\n';
}

void LedgerJson::writeEntry(const TicketEntry &entry)
{
    instant("created", entry.created);
    m_json.key(QLatin1String("bornTier"));
    entry.bornTier ? m_json.value(int{entry.bornTier}) : m_json.null();
    m_json.member(QLatin1String("hops"), entry.hops);
    instant("firstEscalation", entry.firstEscalation);
    instant("resolvedAt", entry.resolvedAt);
    instant("closedAt", entry.closedAt);
    m_json.member(QLatin1String("reopened"), entry.reopens);
    m_json.key(QLatin1String("episodes"));
    m_json.beginArray();
    for (const Episode &episode : entry.episodes)
        writeEpisode(episode);
    m_json.endArray();
    unit("bornUnit", entry.bornUnit);
    unit("holder", entry.holder);
    name("agent", m_directory.agents, entry.agent.value);
    name("owner", m_directory.agents, entry.owner.value);
    instant("firstReply", entry.firstReply);
    m_json.member(QLatin1String("firstContact"), entry.firstContact);
    m_json.member(QLatin1String("firstLevel"), entry.firstLevel);
    m_json.member(QLatin1String("pingPong"), entry.pingPong);
    m_json.member(QLatin1String("onDesk"), entry.onDesk);
}

void LedgerJson::writeEpisode(const Episode &episode)
{
    m_json.beginObject();
    instant("at", episode.at);
    unit("fromUnit", episode.fromUnit);
    unit("toUnit", episode.toUnit);
    m_json.member(QLatin1String("fromTier"), int{episode.fromTier});
    m_json.member(QLatin1String("toTier"), int{episode.toTier});
    m_json.member(QLatin1String("outcome"), nameOf(episode.outcome));
    instant("end", episode.end);
    m_json.member(QLatin1String("kind"), nameOf(episode.kind));
    m_json.member(QLatin1String("origin"), nameOf(episode.origin));
    name("reason", m_directory.reasons, episode.reason.value);
    name("sender", m_directory.agents, episode.sender.value);
    m_json.member(QLatin1String("returned"), nameOf(episode.returned));
    instant("acknowledged", episode.acknowledged);
    m_json.endObject();
}

void LedgerJson::instant(const char *name, const std::optional<Instant> &at)
{
    m_json.key(QLatin1String(name));
    at ? m_json.value(qint64{at->time_since_epoch().count()}) : m_json.null();
}

void LedgerJson::name(const char *key, const Dictionary &names, quint32 code)
{
    m_json.key(QLatin1String(key));
    code < names.size() ? m_json.value(names.text(code)) : m_json.null();
}

} // namespace palier
