// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"
#include "support/storyteller.h"

#include <QStringList>

#include <map>
#include <random>

namespace palier::test {

/** Everything that a table and its histories say, ticket by ticket, in names: the codes may differ. */
inline QStringList describe(const Histories &histories, const FactTable &table)
{
    QStringList lines;
    const Directory &directory = table.directory();
    const auto named = [](const Dictionary &names, quint32 code) { return code == 0 ? QString() : names.text(code - 1); };
    for (std::size_t c = 0; c < table.chunks().size(); ++c) {
        const FactChunk &chunk = *table.chunks()[c];
        const HistoryChunk &history = *histories.chunks[c];
        std::size_t next = 0;
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const TicketFact fact = chunk.ticket(row);
            QString line = QStringLiteral("%1 %2 at %3, %4 %5 %6 flags %7 tiers %8 hops %9")
                               .arg(history.keys[row])
                               .arg(history.extId(row))
                               .arg(fact.created)
                               .arg(fact.escalatedAfter)
                               .arg(fact.doneAfter)
                               .arg(fact.repliedAfter)
                               .arg(fact.flags)
                               .arg(fact.tiersTouched)
                               .arg(fact.hops);
            line += QStringLiteral(" reopens %1 born %2 unit %3 agent %4")
                        .arg(fact.reopens)
                        .arg(fact.bornTier)
                        .arg(named(table.settings().levels.units(), chunk.unit[row]), named(directory.agents, chunk.agent[row]));
            for (std::size_t d = 0; d < directory.dimensions.size(); ++d) {
                if (const quint32 code = history.dimension(d)[row])
                    line += QStringLiteral(" %1=%2").arg(directory.dimensions[d].name, directory.dimensions[d].values.text(code));
            }
            for (; next < chunk.escalations.size() && chunk.escalations[next].row == row; ++next) {
                const EscalationFact &escalation = chunk.escalations[next];
                line += QStringLiteral(" | %1 +%2 %3 to %4 by %5 because %6 tells %7 acknowledged %8")
                            .arg(escalation.at)
                            .arg(escalation.endAfter)
                            .arg(nameOf(escalation.outcome))
                            .arg(named(table.settings().levels.units(), chunk.toUnit[next]),
                                named(directory.agents, chunk.sender[next]), named(directory.reasons, chunk.reason[next]))
                            .arg(escalation.tellsAgents)
                            .arg(escalation.acknowledgedAfter);
            }
            lines.append(line);
        }
    }
    return lines;
}

/** Tickets that come, change and go at random; the same for the same seed. */
class World
{
public:
    explicit World(unsigned seed) : m_random(seed) {}

    void change(bool early)
    {
        const qint64 key = below(4) == 0 && !stories.empty() ? someKey() : ++m_last;
        const int hour = early ? below(2000) : 2000 + below(200);
        QString story = QStringLiteral("%1h opened N1 by customer").arg(hour);
        if (below(3) > 0)
            story += QStringLiteral("; %1h moved %2 by a%3 because r%4")
                         .arg(hour + 1 + below(5))
                         .arg(below(2) ? QStringLiteral("N2") : QStringLiteral("N3"))
                         .arg(below(30))
                         .arg(below(9));
        if (below(2))
            story += QStringLiteral("; %1h moved N1 by b").arg(hour + 10);
        if (below(200) == 0)
            story += QStringLiteral("; %1h reply by b%2").arg(hour + 12).arg(below(5));
        if (below(2))
            story += QStringLiteral("; %1h resolved by b").arg(hour + 20 + below(50));
        const QString attributes =
            below(50) == 0 ? QStringLiteral("new%1=x").arg(below(4)) : QStringLiteral("topic=t%1").arg(below(20));
        stories[key] = {story, attributes};
    }
    qint64 someKey()
    {
        auto it = stories.begin();
        std::advance(it, below(static_cast<int>(stories.size())));
        return it->first;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    std::map<qint64, std::pair<QString, QString>> stories;

private:
    std::mt19937 m_random;
    qint64 m_last = 0;
};

inline TicketHistory tell(Storyteller &teller, qint64 key, const std::pair<QString, QString> &story)
{
    TicketHistory ticket = teller.tell(QStringLiteral("T%1").arg(key), story.first, story.second);
    ticket.key = key;
    return ticket;
}

/** With lists of people: of one who is there from the beginning, and of some who turn up late or never. */
inline FoldSettings settingsOf(const Storyteller &teller)
{
    FoldSettings settings;
    settings.setLevels(teller.levels(),
        {{QStringLiteral("b"), QStringLiteral("N2"), at(0), at(1000)}, {QStringLiteral("b3"), QStringLiteral("N2"), at(0), {}},
            {QStringLiteral("b4"), QStringLiteral("N3"), at(0), {}}, {QStringLiteral("zoe"), QStringLiteral("N3"), at(500), {}}},
        *teller.directory);
    return settings;
}

} // namespace palier::test
