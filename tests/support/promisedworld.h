// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/promisedfloor.h"

#include <algorithm>
#include <map>
#include <random>

namespace palier::test {

using namespace Qt::StringLiterals;

/** Tickets at random, with all that moves a clock; the same for the same seed. */
class PromisedWorld
{
public:
    explicit PromisedWorld(unsigned seed) : m_random(seed) {}

    void change()
    {
        const qint64 key = below(4) == 0 && !stories.empty() ? someKey() : ++m_last;
        int hour = below(500);
        QString story = u"%1h opened N1 by customer"_qs.arg(hour);
        const QStringList lines{u"reply by ann"_qs, u"customer by customer"_qs, u"state waiting by ann"_qs,
            u"state open by ann"_qs, u"priority p%1 by ann"_qs, u"moved N2 by ann"_qs, u"moved N1 by bob"_qs,
            u"resolved by bob"_qs, u"reopened"_qs};
        for (int i = below(8); i > 0; --i) {
            hour += below(20);
            const QString &line = lines.at(below(static_cast<int>(lines.size())));
            story += u"; %1h "_qs.arg(hour) + (line.contains(u'%') ? line.arg(below(4)) : line);
        }
        stories[key] = {story, u"priority=p%1 customer=c%2"_qs.arg(below(4)).arg(below(6))};
    }
    qint64 someKey()
    {
        auto it = stories.begin();
        std::advance(it, below(static_cast<int>(stories.size())));
        return it->first;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    TicketHistory tell(Storyteller &teller, qint64 key) const
    {
        TicketHistory ticket = teller.tell(u"T%1"_qs.arg(key), stories.at(key).first, stories.at(key).second);
        ticket.key = key;
        return ticket;
    }
    HistoriesBuilder all(Storyteller &teller) const
    {
        HistoriesBuilder builder;
        for (const auto &[key, story] : stories)
            builder.add(tell(teller, key));
        return builder;
    }

    std::map<qint64, std::pair<QString, QString>> stories;

private:
    std::mt19937 m_random;
    qint64 m_last = 0;
};

inline PromiseRecords manyPromises()
{
    return promisesFromText(u"first_response 1:00 in office; first_response 0:30 vip; next_reply 4:00; next_reply 2:00 for p1; "
                            "resolution 8:00 in office for p2; resolution 16:00 for p3; resolution 5:00 at N2; resolution 9:00 "
                            "novip from 2026-01-08"_qs,
        {u"c1"_qs, u"c3"_qs});
}

inline bool sameChunks(const PromiseTable &one, const PromiseTable &other)
{
    return std::ranges::equal(one.chunks(), other.chunks(), [](const auto &a, const auto &b) { return *a == *b; });
}

} // namespace palier::test
