// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "exchange/history/logline.h"
#include "exchange/mapping/columnplan.h"
#include "exchange/mapping/levelproposals.h"
#include "ledger/records.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace palier {

/** The texts of many lines as strings that share their memory: a log says the same few names over and over. Bounded. */
class TextCache
{
public:
    const QString &text(std::string_view utf8);

private:
    std::unordered_map<std::string, QString, TextHash, std::equal_to<>> m_texts;
};

/** Makes the history of one ticket from its lines. The rules are those of data-model and of the definitions: every line counts
   and gives one or two rows, a line that moves and resolves moves first, one that reopens and moves reopens first. One thread. */
class HistoryBuilder
{
public:
    HistoryBuilder(const Mapping &mapping, const ColumnPlan &plan);

    /** `lines`: of one ticket, at least one, in the order of the file (sorted by time here if the mapping says so). False when a
        line was refused: time going backwards, a unit missing where the ticket opens or moves. */
    bool build(std::span<LogLine> lines, ImportReport &report);

    /** Of the last build(). */
    const TicketRecord &ticket() const { return m_ticket; }
    const std::vector<EventRecord> &events() const { return m_events; }

private:
    void startTicket(const LogLine &first);
    void setDimension(const QString &name, const QString &value);
    EventKind kindOf(const LogLine &line, bool isFirst) const;
    bool accept(const LogLine &line, EventKind kind, const LogLine *before, ImportReport &report) const;
    void addRows(const LogLine &line, EventKind kind, qint32 number);
    void addStep(const LogLine &line, EventKind kind, qint32 number);
    void addRow(const LogLine &line, EventKind kind, qint32 number);
    void addMove(const LogLine &line, qint32 number);
    void followState(const LogLine &line, EventKind kind);

    bool m_sort;
    QString m_atColumn;
    QString m_unitColumn;
    std::vector<ColumnPlan::Attribute> m_attributes;
    TextCache m_texts;
    QString m_holder;
    TicketRecord m_ticket;
    std::vector<EventRecord> m_events;
};

} // namespace palier
