// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace palier {

/** Limits of one CSV row: beyond them a file is not a table any more (most often a quote that was never closed). */
constexpr std::size_t CsvFieldLimit = 1 << 20;
constexpr std::size_t CsvRowLimit = 16 << 20;
constexpr std::size_t CsvColumnLimit = 1000;

/** Cuts text into rows and fields as RFC 4180 says; LF, CRLF and CR end a row; a quote inside an unquoted field is a character
   like others. What it cannot cut it refuses: guessing would shift columns. One thread. */
class CsvTokenizer
{
public:
    /** Appends more text; false at the end. An error ends the reading. */
    using Fill = std::function<Result<bool>(std::string &text)>;
    enum class Step { Row, End, Failed };

    /** `head`: text that was already taken from the file. */
    CsvTokenizer(char delimiter, Fill fill, std::string head = {});

    Step next();
    /** Of the row; none on a blank line. Valid until next(). */
    std::span<const std::string_view> fields() const { return m_fields; }
    /** The physical line on which the row starts. */
    qint64 line() const { return m_rowLine; }
    const ImportIssue &failure() const { return m_failure; }

private:
    enum class Scan { FieldEnd, RowEnd, NeedMore, Failed };
    struct Field {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool quoted = false;
        bool doubledQuotes = false;
    };

    Scan scanRow();
    Scan scanField();
    Scan scanPlain();
    Scan scanQuoted();
    Scan closeQuoted(Field field);
    Scan endField(const Field &field);
    Scan fail(ErrorCode code, QStringList parameters = {});
    bool refill();
    void publishRow();
    std::string_view content(const Field &field);
    qint64 lineAt(std::size_t position) const;

    Fill m_fill;
    char m_delimiter;
    std::array<bool, 256> m_stops{}; // what ends an unquoted field
    std::string m_text;              // from somewhere before the current row on
    std::size_t m_begin = 0;         // of the current row
    std::size_t m_at = 0;            // where the scan stands
    bool m_atEnd = false;
    std::vector<Field> m_spans;
    std::vector<std::string_view> m_fields;
    qint64 m_rowLine = 1;
    qint64 m_nextLine = 1;
    ImportIssue m_failure;
};

} // namespace palier
