// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/time/dateorderproof.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"

namespace palier {

void DateOrderProof::keepFirst(Witness &witness, std::string_view text, qint64 line)
{
    if (witness.line == 0)
        witness = {std::string(text), line};
}

void DateOrderProof::add(std::string_view text, qint64 line)
{
    const auto numbers = dateNumbers(text);
    if (!numbers)
        return;
    keepFirst(m_any, text, line);
    if (numbers->first > 12)
        keepFirst(m_dayFirst, text, line);
    if (numbers->second > 12)
        keepFirst(m_monthFirst, text, line);
}

DateOrder DateOrderProof::order() const
{
    if ((m_dayFirst.line == 0) == (m_monthFirst.line == 0))
        return DateOrder::Unproved;
    return m_dayFirst.line != 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<ImportIssue> DateOrderProof::refusal(const QString &column) const
{
    if (m_any.line == 0 || order() != DateOrder::Unproved)
        return std::nullopt;
    if (m_dayFirst.line == 0)
        return ImportIssue{m_any.line, column, {errors::TimeAmbiguous, {excerpt(m_any.text)}}};
    const Witness &later = m_dayFirst.line > m_monthFirst.line ? m_dayFirst : m_monthFirst;
    const Witness &earlier = m_dayFirst.line > m_monthFirst.line ? m_monthFirst : m_dayFirst;
    return ImportIssue{later.line, column, {errors::TimeContradictory, {excerpt(later.text), QString::number(earlier.line)}}};
}

} // namespace palier
