// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QTemporaryFile>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace palier {

/** Brings lines together by ticket, in the order in which they came: an external merge sort. Little stays in memory, much goes to
    sorted runs in one temporary file (removed with the spool). One thread: add … finish, next … next. */
class LineSpool
{
public:
    static constexpr std::size_t DefaultBudget = 32 << 20;

    /** `budget`: bytes of memory for lines. `folder`: of the temporary file. */
    explicit LineSpool(const QString &folder, std::size_t budget = DefaultBudget);
    ~LineSpool();

    Result<Done> add(std::string_view ticket, std::string_view bytes);
    /** No more lines come. */
    Result<Done> finish();

    /** Goes to the next line, by ticket (in the order of its bytes), then by arrival; false at the end. */
    Result<bool> next();
    /** Of the current line; valid until next(). */
    std::string_view ticket() const { return m_ticket; }
    std::string_view bytes() const { return m_bytes; }

    bool wentToDisk() const { return !m_runs.empty(); }

private:
    struct Entry {
        quint64 prefix = 0; // of the ticket: most comparisons end here
        quint32 offset = 0;
    };
    class Run;

    std::string_view ticketAt(quint32 offset) const;
    void sortEntries();
    Result<Done> writeRun();
    Result<Done> write(std::string_view bytes);
    Error diskError() const;
    Result<bool> nextInMemory();
    Result<bool> nextOnDisk();
    Result<Done> startMerge();
    bool comesLater(std::size_t a, std::size_t b) const;

    std::size_t m_budget;
    std::size_t m_capacity = 0;
    std::unique_ptr<char[]> m_arena;
    std::size_t m_used = 0;
    std::vector<Entry> m_entries;
    std::size_t m_nextEntry = 0;
    QTemporaryFile m_file;
    std::vector<std::unique_ptr<Run>> m_runs;
    std::vector<std::size_t> m_heap; // runs, the one with the next line first
    std::size_t m_current = 0;       // the run that the current line is of
    bool m_hasCurrent = false;
    std::string_view m_ticket;
    std::string_view m_bytes;
};

} // namespace palier
