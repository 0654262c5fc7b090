// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/axis.h"

namespace palier {

/** The tickets and escalations of one chunk that a query is about. */
struct SelectedChunk {
    std::vector<TicketFact> tickets;  // by row; as the filters on escalations let them be seen
    std::vector<quint8> ticketIn;     // by row: belongs to the ticket figures
    std::vector<quint8> escalationIn; // belongs to the escalation figures
    qint64 outside = 0;
};

/** The period and the filters of a query, bound to a fact table. Any thread. */
class Selection
{
public:
    static Result<Selection> resolve(const FactTable &table, const Query &query);

    void apply(const FactChunk &chunk, SelectedChunk &selected) const;
    const QStringList &unknownValues() const { return m_unknownValues; }

private:
    struct Test {
        Axis axis;
        std::vector<quint8> wanted; // by code
    };

    explicit Selection(TimeRange period) : m_period(period) {}
    Result<Done> add(const FactTable &table, const Query &query, const QString &dimension);
    void testTickets(const FactChunk &chunk, SelectedChunk &selected) const;
    void testEscalations(const FactChunk &chunk, SelectedChunk &selected) const;
    void seeOnlyMatching(const FactChunk &chunk, SelectedChunk &selected) const;
    bool inPeriod(quint32 at) const { return m_period.contains(unpacked(at)); }

    TimeRange m_period;
    std::vector<Test> m_tests;
    bool m_filtersEscalations = false;
    QStringList m_unknownValues;
};

} // namespace palier
