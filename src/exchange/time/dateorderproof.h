// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "exchange/time/timetext.h"

#include <optional>
#include <string>
#include <string_view>

namespace palier {

/** Proves on a whole column whether 03/04/2026 is in March or in April: one number above 12 decides for all. */
class DateOrderProof
{
public:
    void add(std::string_view text, qint64 line);

    DateOrder order() const;
    /** Why there is no proof although one is needed: ambiguous (nothing decides) or contradictory (both orders are proved). */
    std::optional<ImportIssue> refusal(const QString &column) const;

private:
    struct Witness {
        std::string text;
        qint64 line = 0; // 0: none yet
    };

    static void keepFirst(Witness &witness, std::string_view text, qint64 line);

    Witness m_any;
    Witness m_dayFirst;
    Witness m_monthFirst;
};

} // namespace palier
