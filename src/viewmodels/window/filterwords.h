// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"
#include "viewmodels/format.h"

#include <vector>

namespace palier {

/** A filter in force, as a chip that can be taken away. */
struct FilterChip {
    QString dimension; // "" for the brushed days
    QString text;      // "Channel: e-mail, phone"
};

/** The words of the filter bar. */
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::FilterWords)

public:
    explicit FilterWords(const Format &format) : m_format(format) {}

    /** "Last 30 days", "1 Mar 2026 – 8 Mar 2026". */
    QString period(const PeriodChoice &choice) const;
    static QString comparison(Comparison comparison);
    std::vector<FilterChip> chips(const View &view) const;
    /** "Unit", "Topic"; mapped attributes keep their own name. */
    static QString dimension(const QString &dimension);

private:
    const Format &m_format;
};

} // namespace palier
