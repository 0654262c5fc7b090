// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/sinkwriter.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"

namespace palier {

namespace {

constexpr qint64 TicketsBetweenQuestions = 256;

} // namespace

void SinkWriter::write(
    const SourceRecord &source, const std::vector<LevelRecord> &levels, LineSpool &spool, HistoryBuilder &builder)
{
    begin(source, levels);
    if (m_report.accepted())
        writeTickets(spool, builder);
    if (m_report.accepted()) {
        if (const auto committed = m_sink.commit(); !committed)
            refuse(committed.error());
    }
    if (!m_report.accepted())
        giveUp();
}

void SinkWriter::begin(const SourceRecord &source, const std::vector<LevelRecord> &levels)
{
    if (const auto begun = m_sink.begin(source); !begun)
        return refuse(begun.error());
    for (const LevelRecord &level : levels) {
        if (const auto proposed = m_sink.proposeLevel(level); !proposed)
            return refuse(proposed.error());
    }
}

void SinkWriter::writeTickets(LineSpool &spool, HistoryBuilder &builder)
{
    TicketLines lines(spool);
    auto step = lines.next();
    for (; step && *step; step = lines.next()) {
        writeTicket(lines, builder);
        if (++m_report.tickets % TicketsBetweenQuestions == 0 && !m_wanted())
            return refuse({errors::ImportCancelled, {}});
    }
    if (!step)
        refuse(step.error());
}

void SinkWriter::writeTicket(TicketLines &lines, HistoryBuilder &builder)
{
    const LogLine &first = lines.lines().front();
    if (lines.tooMany())
        return m_report.refuse(
            {first.line, {}, {errors::TicketTooLong, {excerpt(first.ticket), QString::number(TicketLines::LineLimit)}}});
    if (!builder.build(lines.lines(), m_report) || !m_report.accepted())
        return;
    const auto replaced = m_sink.replaceHistory(builder.ticket(), builder.events());
    if (!replaced)
        return refuse(replaced.error());
    m_report.events += std::ssize(lines.lines());
    count(*replaced);
}

void SinkWriter::count(Replaced replaced)
{
    switch (replaced) {
    case Replaced::Added:
        ++m_report.added;
        return;
    case Replaced::Changed:
        ++m_report.changed;
        return;
    case Replaced::Unchanged:
        ++m_report.unchanged;
        return;
    }
}

void SinkWriter::giveUp()
{
    m_sink.rollback();
    m_report.events = m_report.tickets = m_report.added = m_report.changed = m_report.unchanged = 0;
}

} // namespace palier
