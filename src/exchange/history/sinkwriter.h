// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "exchange/history/historybuilder.h"
#include "exchange/history/ticketlines.h"
#include "ledger/eventsink.h"

#include <functional>

namespace palier {

/** Brings the tickets of a spool into a sink in one transaction. After the first refusal nothing more is written, but the rest is
    still checked, so that the report is whole. One thread. */
class SinkWriter
{
public:
    /** `wanted` is asked now and then; false cancels. All of them must outlive the writer. */
    SinkWriter(EventSink &sink, ImportReport &report, std::function<bool()> wanted)
        : m_sink(sink), m_report(report), m_wanted(std::move(wanted))
    {}

    /** Counts what it did in the report; there, too, is what was refused. */
    void write(const SourceRecord &source, const std::vector<LevelRecord> &levels, LineSpool &spool, HistoryBuilder &builder);

private:
    void refuse(const Error &what) { m_report.refuse({0, {}, what}); }
    void begin(const SourceRecord &source, const std::vector<LevelRecord> &levels);
    void writeTickets(LineSpool &spool, HistoryBuilder &builder);
    void writeTicket(TicketLines &lines, HistoryBuilder &builder);
    void count(Replaced replaced);
    void giveUp();

    EventSink &m_sink;
    ImportReport &m_report;
    std::function<bool()> m_wanted;
};

} // namespace palier
