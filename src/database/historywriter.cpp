// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historywriter.h"

#include "database/errors.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(qint64 ms)
{
    const Instant at = instantFromMilliseconds(ms);
    return at >= EarliestInstant && at < LatestInstant;
}

/** A history that the reader would take back: lines in order, and in the order of time, each of one instant. */
Result<Done> checkHistory(const TicketRecord &ticket, std::span<const EventRecord> history)
{
    const auto invalid = [&](qint32 line) { return Error{errors::HistoryInvalid, {ticket.extId, QString::number(line)}}; };
    if (ticket.extId.isEmpty() || history.empty() || history.front().line != 1)
        return invalid(0);
    qint32 line = 1;
    qint64 atMs = history.front().atMs;
    for (const EventRecord &event : history) {
        const bool follows = event.line == line ? event.atMs == atMs : event.line == line + 1 && event.atMs >= atMs;
        if (!follows || !isAccepted(event.atMs))
            return invalid(event.line);
        if (event.kind == EventKind::State && !valueNamed<TicketState>(event.to))
            return invalid(event.line);
        line = event.line;
        atMs = event.atMs;
    }
    return Done{};
}

} // namespace

template<typename T>
Result<T> HistoryWriter::kept(Result<T> result)
{
    if (!result && !m_error)
        m_error = result.error();
    return result;
}

Result<Done> HistoryWriter::begin(const SourceRecord &source)
{
    rollback();
    return kept(beginOpen(source));
}

Result<Done> HistoryWriter::beginOpen(const SourceRecord &source)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    const auto id = sourceId(source);
    if (!id)
        return id.error();
    m_open.emplace(
        Open{std::move(*transaction), LevelStore(m_connection), TicketRows(m_connection, *id), ReferenceRows(m_connection, *id)});
    return Done{};
}

Result<qint64> HistoryWriter::sourceId(const SourceRecord &source)
{
    Statement find = m_connection.statement("source_find"_L1);
    if (const auto ran = find.run({asText(source.name)}); !ran)
        return ran.error();
    const bool found = find.next();
    const qint64 id = found ? find.number(0) : 0;
    const bool isImport = found && find.number(1) != 0;
    if (const auto finished = find.finish(); !finished)
        return finished.error();
    if (found)
        return isImport == source.isImport ? Result<qint64>(id) : Error{errors::SourceKindDiffers, {source.name}};
    const auto made = m_connection.statement("source_add"_L1).single({asText(source.name), source.isImport ? 1 : 0});
    return made ? Result<qint64>(made->toLongLong()) : made.error();
}

Result<Done> HistoryWriter::proposeLevel(const LevelRecord &level)
{
    if (m_error)
        return *m_error;
    return kept(m_open->levels.propose(level));
}

Result<Replaced> HistoryWriter::replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history)
{
    if (m_error)
        return *m_error;
    if (const auto checked = kept(checkHistory(ticket, history)); !checked)
        return checked.error();
    return kept(m_open->tickets.replace(ticket, history));
}

Result<Done> HistoryWriter::reference(const ReferenceRecord &record)
{
    if (m_error)
        return *m_error;
    return kept(m_open->references.write(record));
}

Result<Done> HistoryWriter::truth(const TruthRecord &truth)
{
    if (m_error)
        return *m_error;
    return kept(m_open->references.write(truth));
}

Result<Done> HistoryWriter::commit()
{
    if (m_error)
        return *m_error;
    auto committed = kept(m_open->transaction.commit());
    if (committed)
        m_open.reset();
    return committed;
}

void HistoryWriter::rollback()
{
    m_open.reset();
    m_error.reset();
}

} // namespace palier
