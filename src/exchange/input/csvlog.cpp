// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/csvlog.h"

#include "exchange/errors.h"
#include "exchange/input/delimiter.h"

namespace palier {

QString guessedText(std::string_view bytes)
{
    EncodingCensus census;
    census.add(bytes);
    census.finish();
    if (!census.invalidLine())
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text;
    for (const char byte : bytes) {
        const char32_t character = decodedByte(Encoding::Windows1252, static_cast<unsigned char>(byte));
        text += character == 0 ? QChar(QChar::ReplacementCharacter) : QChar(static_cast<char16_t>(character));
    }
    return text;
}

CsvLog::CsvLog(const QString &path, std::optional<Encoding> encoding, std::optional<char> delimiter, ByteSource::Watch watch)
    : m_bytes(path, std::move(watch)),
      m_text(m_bytes, encoding),
      m_delimiter(delimiter.value_or(',')),
      m_detectsDelimiter(!delimiter)
{}

bool CsvLog::fail(ImportIssue issue)
{
    m_failure = std::move(issue);
    return false;
}

bool CsvLog::open()
{
    if (const auto opened = m_bytes.open(); !opened)
        return fail({0, {}, opened.error()});
    std::string head;
    if (!readHead(head))
        return false;
    const std::size_t length = firstRecordLength(head).value_or(head.size());
    m_header = head.substr(0, length);
    if (m_detectsDelimiter)
        m_delimiter = likelyDelimiter(m_header);
    const auto fill = [this](std::string &text) { return m_text.fill(text); };
    m_rows = std::make_unique<CsvTokenizer>(m_delimiter, fill, std::move(head));
    return readColumns();
}

/** As much of the text as the header takes; the tokenizer says what is wrong with a header that has no end. */
bool CsvLog::readHead(std::string &head)
{
    while (head.size() <= CsvRowLimit && !firstRecordLength(head)) {
        const auto filled = m_text.fill(head);
        if (!filled)
            return fail(m_text.failure());
        if (!*filled)
            break;
    }
    if (head.find_first_not_of("\r\n") == std::string::npos)
        return fail({0, {}, {errors::ImportEmptyFile, {}}});
    return true;
}

bool CsvLog::readColumns()
{
    Step step = next();
    while (step == Step::Row && m_row.cells.empty())
        step = next();
    for (const std::string_view name : m_row.cells)
        m_columns.append(guessedText(name));
    return step == Step::Row;
}

LogReader::Step CsvLog::next()
{
    switch (m_rows->next()) {
    case CsvTokenizer::Step::Row:
        m_row = {m_rows->line(), m_rows->fields()};
        return Step::Row;
    case CsvTokenizer::Step::End:
        return Step::End;
    case CsvTokenizer::Step::Failed:
        break;
    }
    // The text source knows better where a wrong byte stands than the row that it belongs to.
    const bool ofText = m_text.failure().what == m_rows->failure().what;
    m_failure = ofText ? m_text.failure() : m_rows->failure();
    return Step::Failed;
}

} // namespace palier
