// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/linespool.h"

#include "exchange/errors.h"

#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace palier {

namespace {

/** In front of every line, in memory and on disk: how long its two parts are. */
struct Header {
    quint32 ticketSize = 0;
    quint32 bytesSize = 0;

    std::size_t total() const { return sizeof(Header) + ticketSize + bytesSize; }
};

Header headerAt(const char *place)
{
    Header header;
    std::memcpy(&header, place, sizeof header);
    return header;
}

quint64 prefixOf(std::string_view ticket)
{
    char bytes[sizeof(quint64)] = {};
    std::memcpy(bytes, ticket.data(), std::min(ticket.size(), sizeof bytes));
    return qFromBigEndian<quint64>(bytes);
}

constexpr std::size_t SmallestRead = 4096;

} // namespace

/** One sorted stretch of the file, read piece by piece. */
class LineSpool::Run
{
public:
    Run(qint64 begin, qint64 end) : m_position(begin), m_end(end) {}

    std::string_view ticket() const { return {m_text.data() + m_at + sizeof(Header), m_header.ticketSize}; }
    std::string_view bytes() const { return {m_text.data() + m_at + sizeof(Header) + m_header.ticketSize, m_header.bytesSize}; }

    /** To the next line; false at the end of the run or when the file cannot be read (then failed()). */
    bool next(QFile &file, std::size_t block)
    {
        m_at += m_header.total() * m_started;
        m_started = true;
        if (!have(sizeof(Header), file, block))
            return false;
        m_header = headerAt(m_text.data() + m_at);
        return have(m_header.total(), file, block);
    }
    bool failed() const { return m_failed; }

private:
    bool have(std::size_t size, QFile &file, std::size_t block)
    {
        if (m_text.size() - m_at >= size)
            return true;
        m_text.erase(0, m_at);
        m_at = 0;
        const auto rest = static_cast<std::size_t>(m_end - m_position);
        if (rest == 0)
            return false;
        const std::size_t before = m_text.size();
        const std::size_t wanted = std::min(rest, std::max(size - before, block));
        m_text.resize(before + wanted);
        m_failed = !file.seek(m_position) ||
                   file.read(m_text.data() + before, static_cast<qint64>(wanted)) != static_cast<qint64>(wanted);
        m_position += static_cast<qint64>(wanted);
        return !m_failed && m_text.size() >= size;
    }

    qint64 m_position;
    qint64 m_end;
    std::string m_text;
    std::size_t m_at = 0;
    Header m_header;
    bool m_started = false;
    bool m_failed = false;
};

LineSpool::LineSpool(const QString &folder, std::size_t budget)
    : m_budget(budget), m_file(QDir(folder).filePath(QStringLiteral("palier-import-XXXXXX")))
{}

LineSpool::~LineSpool() = default;

std::string_view LineSpool::ticketAt(quint32 offset) const
{
    return {m_arena.get() + offset + sizeof(Header), headerAt(m_arena.get() + offset).ticketSize};
}

Result<Done> LineSpool::add(std::string_view ticket, std::string_view bytes)
{
    const Header header{static_cast<quint32>(ticket.size()), static_cast<quint32>(bytes.size())};
    const bool full = m_used + header.total() + (m_entries.size() + 1) * sizeof(Entry) > m_budget;
    if (full && !m_entries.empty()) {
        if (const auto written = writeRun(); !written)
            return written;
    }
    if (m_used + header.total() > m_capacity) {
        // Happens while nothing is kept: at the first line, and at a line that is greater than the whole budget.
        m_capacity = std::max(m_budget, header.total());
        m_arena = std::make_unique_for_overwrite<char[]>(m_capacity);
    }
    m_entries.push_back({prefixOf(ticket), static_cast<quint32>(m_used)});
    char *place = m_arena.get() + m_used;
    std::memcpy(place, &header, sizeof header);
    std::memcpy(place + sizeof header, ticket.data(), ticket.size());
    std::memcpy(place + sizeof header + ticket.size(), bytes.data(), bytes.size());
    m_used += header.total();
    return Done{};
}

void LineSpool::sortEntries()
{
    std::ranges::sort(m_entries, [this](const Entry &a, const Entry &b) {
        if (a.prefix != b.prefix)
            return a.prefix < b.prefix;
        const int order = ticketAt(a.offset).compare(ticketAt(b.offset));
        return order != 0 ? order < 0 : a.offset < b.offset;
    });
}

Result<Done> LineSpool::writeRun()
{
    if (!m_file.isOpen() && !m_file.open())
        return diskError();
    const qint64 begin = m_file.pos();
    sortEntries();
    for (const Entry &entry : m_entries) {
        const char *place = m_arena.get() + entry.offset;
        if (const auto written = write({place, headerAt(place).total()}); !written)
            return written;
    }
    if (!m_file.flush())
        return diskError();
    m_runs.push_back(std::make_unique<Run>(begin, m_file.pos()));
    m_entries.clear();
    m_used = 0;
    return Done{};
}

Result<Done> LineSpool::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the size goes with it
    return m_file.write(bytes.data(), size) == size ? Result<Done>(Done{}) : diskError();
}

Error LineSpool::diskError() const
{
    return {errors::ImportSpoolFailed, {QFileInfo(m_file.fileTemplate()).path(), m_file.errorString()}};
}

Result<Done> LineSpool::finish()
{
    if (m_runs.empty()) {
        sortEntries();
        return Done{};
    }
    if (const auto written = m_entries.empty() ? Result<Done>(Done{}) : writeRun(); !written)
        return written;
    m_arena.reset();
    m_entries = {};
    return startMerge();
}

Result<bool> LineSpool::next()
{
    return m_runs.empty() ? nextInMemory() : nextOnDisk();
}

Result<bool> LineSpool::nextInMemory()
{
    if (m_nextEntry == m_entries.size())
        return false;
    const char *place = m_arena.get() + m_entries[m_nextEntry++].offset;
    const Header header = headerAt(place);
    m_ticket = {place + sizeof header, header.ticketSize};
    m_bytes = {place + sizeof header + header.ticketSize, header.bytesSize};
    return true;
}

/** For the heap, which keeps the greatest in front. Earlier runs hold what came earlier. */
bool LineSpool::comesLater(std::size_t a, std::size_t b) const
{
    const int order = m_runs[a]->ticket().compare(m_runs[b]->ticket());
    return order != 0 ? order > 0 : a > b;
}

Result<Done> LineSpool::startMerge()
{
    const std::size_t block = std::max(m_budget / m_runs.size(), SmallestRead);
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (!m_runs[run]->next(m_file, block))
            return diskError();
        m_heap.push_back(run);
    }
    std::ranges::make_heap(m_heap, [this](std::size_t a, std::size_t b) { return comesLater(a, b); });
    return Done{};
}

Result<bool> LineSpool::nextOnDisk()
{
    const auto later = [this](std::size_t a, std::size_t b) { return comesLater(a, b); };
    if (m_hasCurrent) {
        Run &run = *m_runs[m_current];
        if (run.next(m_file, std::max(m_budget / m_runs.size(), SmallestRead))) {
            m_heap.push_back(m_current);
            std::ranges::push_heap(m_heap, later);
        } else if (run.failed()) {
            return diskError();
        }
    }
    m_hasCurrent = !m_heap.empty();
    if (!m_hasCurrent)
        return false;
    std::ranges::pop_heap(m_heap, later);
    m_current = m_heap.back();
    m_heap.pop_back();
    m_ticket = m_runs[m_current]->ticket();
    m_bytes = m_runs[m_current]->bytes();
    return true;
}

} // namespace palier
