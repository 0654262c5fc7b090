// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/unknownkinds.h"

#include "exchange/errors.h"
#include "exchange/excerpt.h"

namespace palier {

namespace {

constexpr std::size_t KindLimit = 1000; // bytes: a cell can have a million of them

} // namespace

void UnknownKinds::add(std::string_view kind, qint64 line)
{
    const std::string_view key = kind.substr(0, KindLimit);
    auto place = m_places.find(key);
    if (place == m_places.end()) {
        if (m_kinds.size() == Limit)
            return;
        place = m_places.emplace(key, m_kinds.size()).first;
        m_kinds.push_back({excerpt(kind), line, 0});
    }
    ++m_kinds[place->second].lines;
}

std::vector<ImportIssue> UnknownKinds::warnings() const
{
    std::vector<ImportIssue> warnings;
    warnings.reserve(m_kinds.size());
    for (const Known &kind : m_kinds)
        warnings.push_back({kind.firstLine, {}, {errors::KindTakenAsNote, {kind.text, QString::number(kind.lines)}}});
    return warnings;
}

} // namespace palier
