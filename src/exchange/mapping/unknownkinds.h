// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "exchange/mapping/levelproposals.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace palier {

/** The kinds of a log that nobody knows and that "*" made notes: one warning for each, so that a misspelt "Opened" does not pass
    for a note unseen. Bounded: of kinds beyond the limit (the column then holds something else) nothing is kept. */
class UnknownKinds
{
public:
    static constexpr std::size_t Limit = ImportReport::IssuesKept;

    void add(std::string_view kind, qint64 line);

    /** In the order of the file, each on the line where the kind stands first. */
    std::vector<ImportIssue> warnings() const;

private:
    struct Known {
        QString text; // as the warning quotes it
        qint64 firstLine = 0;
        qint64 lines = 0;
    };

    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> m_places; // in m_kinds
    std::vector<Known> m_kinds;
};

} // namespace palier
