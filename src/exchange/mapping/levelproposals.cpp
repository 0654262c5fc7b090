// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/levelproposals.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"
#include "exchange/utf8text.h"

namespace palier {

namespace {

QString described(const LevelProposal &proposal)
{
    return nameOf(proposal.kind) + (proposal.tier ? QStringLiteral(" %1").arg(proposal.tier) : QString());
}

} // namespace

bool LevelProposals::add(std::string_view unit, const std::optional<LevelProposal> &proposal, qint64 line)
{
    const auto found = m_units.find(unit);
    if (found == m_units.end()) {
        if (m_units.size() == m_limit)
            return false;
        m_order.push_back(&m_units.emplace(unit, Known{proposal}).first->first);
        return true;
    }
    Known &known = found->second;
    if (!known.proposal)
        known.proposal = proposal;
    if (proposal && *proposal != *known.proposal && !known.contradicted) {
        known.contradicted = true;
        m_conflicts.push_back(
            {line, {}, {errors::LevelConflict, {excerpt(unit), described(*known.proposal), described(*proposal)}}});
    }
    return true;
}

std::vector<LevelRecord> LevelProposals::records(const QString &source) const
{
    std::vector<LevelRecord> records;
    for (const std::string *unit : m_order) {
        const auto &proposal = m_units.find(*unit)->second.proposal;
        const QString name = textOf(*unit);
        if (proposal)
            records.push_back({source, name, Instant{}, name, proposal->kind, proposal->tier});
    }
    return records;
}

} // namespace palier
