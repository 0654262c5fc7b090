// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/rowcheck.h"

#include "exchange/errors.h"

#include <algorithm>

namespace palier {

namespace {

bool isControl(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
}

QString codePoint(char character)
{
    return QStringLiteral("U+%1").arg(static_cast<unsigned char>(character), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

void RowCheck::addTableRow(const LogRow &row, const QStringList &columns)
{
    if (row.cells.empty()) {
        ++m_blankCount;
        if (m_blankLines.size() < ImportReport::IssuesKept)
            m_blankLines.push_back(row.line);
        return;
    }
    flushBlankLines(columns.size());
    const auto found = static_cast<qsizetype>(row.cells.size());
    if (found != columns.size())
        m_report.refuse({row.line, {}, {errors::CsvRowWidth, {QString::number(found), QString::number(columns.size())}}});
    addEvent(row, columns);
}

void RowCheck::flushBlankLines(qsizetype expected)
{
    // Beyond those kept the report only counts.
    for (qint64 i = 0; i < m_blankCount; ++i) {
        const qint64 line = i < std::ssize(m_blankLines) ? m_blankLines[static_cast<std::size_t>(i)] : 0;
        m_report.refuse({line, {}, {errors::CsvEmptyLine, {QString::number(expected)}}});
    }
    m_report.lines += m_blankCount;
    m_blankCount = 0;
    m_blankLines.clear();
}

void RowCheck::addEvent(const LogRow &row, const QStringList &columns)
{
    ++m_report.lines;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto found = std::ranges::find_if(row.cells[i], isControl);
        if (found != row.cells[i].end())
            m_report.refuse(
                {row.line, columns.value(static_cast<qsizetype>(i)), {errors::ImportControlCharacter, {codePoint(*found)}}});
    }
    if (const int time = timeIndex(columns); time >= 0)
        m_proof.add(row.cell(time), row.line);
}

/** A log without a table shows its columns as it goes. */
int RowCheck::timeIndex(const QStringList &columns)
{
    if (m_timeIndex < 0 && !m_timeColumn.isEmpty())
        m_timeIndex = static_cast<int>(columns.indexOf(m_timeColumn));
    return m_timeIndex;
}

void RowCheck::finish()
{
    if (auto refusal = m_proof.refusal(m_timeColumn))
        m_report.refuse(std::move(*refusal));
    if (m_report.lines == 0 && m_report.accepted())
        m_report.refuse({0, {}, {errors::ImportNoLines, {}}});
}

} // namespace palier
