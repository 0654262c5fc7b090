// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/csvtokenizer.h"

#include "exchange/errors.h"
#include "exchange/input/linecounter.h"

namespace palier {

namespace {

constexpr char Quote = '"';

QString limitText(std::size_t limit)
{
    return QString::number(limit);
}

} // namespace

CsvTokenizer::CsvTokenizer(char delimiter, Fill fill, std::string head)
    : m_fill(std::move(fill)), m_delimiter(delimiter), m_text(std::move(head))
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

CsvTokenizer::Step CsvTokenizer::next()
{
    m_rowLine = m_nextLine;
    for (;;) {
        const Scan scan = scanRow();
        if (scan == Scan::Failed)
            return Step::Failed;
        if (scan == Scan::RowEnd) {
            publishRow();
            return Step::Row;
        }
        if (m_atEnd)
            return Step::End;
        if (!refill())
            return Step::Failed;
    }
}

/** A row is scanned anew when the text ends inside it: nothing is changed before it is whole. */
CsvTokenizer::Scan CsvTokenizer::scanRow()
{
    m_spans.clear();
    m_at = m_begin;
    if (m_at == m_text.size())
        return Scan::NeedMore;
    Scan scan = Scan::FieldEnd;
    while (scan == Scan::FieldEnd)
        scan = scanField();
    return scan;
}

CsvTokenizer::Scan CsvTokenizer::scanField()
{
    if (m_spans.size() == CsvColumnLimit)
        return fail(errors::CsvTooManyColumns, {limitText(CsvColumnLimit)});
    if (m_at - m_begin > CsvRowLimit)
        return fail(errors::CsvRowTooLong, {limitText(CsvRowLimit)});
    if (m_at == m_text.size() && !m_atEnd)
        return Scan::NeedMore;
    return m_at < m_text.size() && m_text[m_at] == Quote ? scanQuoted() : scanPlain();
}

CsvTokenizer::Scan CsvTokenizer::scanPlain()
{
    Field field{m_at, m_at};
    const std::size_t size = m_text.size();
    while (field.end < size && !m_stops[static_cast<unsigned char>(m_text[field.end])])
        ++field.end;
    if (field.end - field.begin > CsvFieldLimit)
        return fail(errors::CsvFieldTooLong, {limitText(CsvFieldLimit)});
    if (field.end == size && !m_atEnd)
        return Scan::NeedMore;
    m_at = field.end;
    return endField(field);
}

CsvTokenizer::Scan CsvTokenizer::scanQuoted()
{
    Field field{m_at + 1, m_at + 1, true};
    for (;;) {
        const std::size_t quote = m_text.find(Quote, field.end);
        const bool found = quote != std::string::npos;
        if ((found ? quote : m_text.size()) - field.begin > CsvFieldLimit)
            return fail(errors::CsvFieldTooLong, {limitText(CsvFieldLimit)});
        if (!found)
            return m_atEnd ? fail(errors::CsvOpenQuote) : Scan::NeedMore;
        if (quote + 1 == m_text.size() && !m_atEnd)
            return Scan::NeedMore;
        field.end = quote;
        if (quote + 1 == m_text.size() || m_text[quote + 1] != Quote)
            return closeQuoted(field);
        field.doubledQuotes = true;
        field.end = quote + 2;
    }
}

CsvTokenizer::Scan CsvTokenizer::closeQuoted(Field field)
{
    m_at = field.end + 1;
    if (m_at < m_text.size() && !m_stops[static_cast<unsigned char>(m_text[m_at])])
        return fail(errors::CsvTextAfterQuote);
    return endField(field);
}

/** m_at stands on what ended the field: a delimiter, a line end, or the end of the file. */
CsvTokenizer::Scan CsvTokenizer::endField(const Field &field)
{
    const std::size_t size = m_text.size();
    const bool atCr = m_at < size && m_text[m_at] == '\r';
    if (atCr && m_at + 1 == size && !m_atEnd)
        return Scan::NeedMore; // an LF may follow
    m_spans.push_back(field);
    if (m_at == size)
        return Scan::RowEnd;
    if (m_text[m_at] == m_delimiter) {
        ++m_at;
        return Scan::FieldEnd;
    }
    m_at += atCr && m_at + 1 < size && m_text[m_at + 1] == '\n' ? 2 : 1;
    return Scan::RowEnd;
}

CsvTokenizer::Scan CsvTokenizer::fail(ErrorCode code, QStringList parameters)
{
    m_failure = {lineAt(m_at), {}, {code, std::move(parameters)}};
    return Scan::Failed;
}

bool CsvTokenizer::refill()
{
    m_text.erase(0, m_begin);
    m_begin = 0;
    const auto filled = m_fill(m_text);
    if (!filled)
        m_failure = {m_rowLine, {}, filled.error()};
    else
        m_atEnd = !*filled;
    return bool(filled);
}

void CsvTokenizer::publishRow()
{
    m_nextLine = lineAt(m_at);
    m_begin = m_at;
    m_fields.clear();
    const bool blank = m_spans.size() == 1 && !m_spans.front().quoted && m_spans.front().begin == m_spans.front().end;
    if (blank)
        return;
    for (const Field &field : m_spans)
        m_fields.push_back(content(field));
}

/** Doubled quotes are made single in place: the row is not scanned again. */
std::string_view CsvTokenizer::content(const Field &field)
{
    std::size_t end = field.end;
    if (field.doubledQuotes) {
        end = field.begin;
        for (std::size_t i = field.begin; i < field.end; ++i) {
            m_text[end++] = m_text[i];
            i += m_text[i] == Quote ? 1 : 0;
        }
    }
    return std::string_view(m_text).substr(field.begin, end - field.begin);
}

qint64 CsvTokenizer::lineAt(std::size_t position) const
{
    return m_rowLine + LineCounter::breaksIn(std::string_view(m_text).substr(m_begin, position - m_begin));
}

} // namespace palier
