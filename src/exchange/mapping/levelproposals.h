// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "ledger/levelguess.h"
#include "ledger/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace palier {

/** Finds strings by views of them, without making a string. */
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/** Collects the levels that a log proposes for its units: one for a unit, the first; another one later in the file is a warning.
    The only thing an import keeps for the whole file, so it is bounded. */
class LevelProposals
{
public:
    static constexpr std::size_t UnitLimit = 100'000;

    explicit LevelProposals(std::size_t limit = UnitLimit) : m_limit(limit) {}

    /** A line names this unit; nothing proposed: the unit stays unmapped unless another line says more. False when there are more
        units than the limit: that column does not hold units. */
    bool add(std::string_view unit, const std::optional<LevelProposal> &proposal, qint64 line);

    /** In the order of the file. */
    std::vector<LevelRecord> records(const QString &source) const;
    /** The first contradiction of each unit. */
    const std::vector<ImportIssue> &conflicts() const { return m_conflicts; }

private:
    struct Known {
        std::optional<LevelProposal> proposal;
        bool contradicted = false;
    };

    std::size_t m_limit;
    std::unordered_map<std::string, Known, TextHash, std::equal_to<>> m_units;
    std::vector<const std::string *> m_order; // keys of m_units (they do not move)
    std::vector<ImportIssue> m_conflicts;
};

} // namespace palier
