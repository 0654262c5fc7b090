// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"

#include <algorithm>
#include <cstring>

namespace palier::test {

/** Each of these: "" where both are the same down to the last number, else what differs first. */
inline QString difference(const Directory &one, const Directory &other)
{
    const auto same = [](const Dictionary &a, const Dictionary &b) {
        const auto finds = [](const Dictionary &names) {
            for (quint32 code = 0; code < names.size(); ++code) {
                if (names.find(names.text(code)) != code)
                    return false;
            }
            return true;
        };
        return a.texts() == b.texts() && finds(a) && finds(b);
    };
    for (const auto list :
        {&Directory::sources, &Directory::places, &Directory::agents, &Directory::reasons, &Directory::groups}) {
        if (!same(one.*list, other.*list))
            return QStringLiteral("a list of names");
    }
    const bool sameDimensions = std::ranges::equal(one.dimensions, other.dimensions,
        [&](const Dimension &a, const Dimension &b) { return a.name == b.name && same(a.values, b.values); });
    return sameDimensions ? QString() : QStringLiteral("a dimension");
}

inline bool sameCodes(const CodeColumn &one, const CodeColumn &other, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row) {
        if (one[row] != other[row])
            return false;
    }
    return one.bytes() == other.bytes();
}

template<typename T>
bool sameBytes(const std::vector<T> &one, const std::vector<T> &other)
{
    return one.size() == other.size() && (one.empty() || std::memcmp(one.data(), other.data(), one.size() * sizeof(T)) == 0);
}

inline QString difference(const HistoryChunk &one, const HistoryChunk &other)
{
    const auto alike = [&](const CodeColumn &a, const CodeColumn &b) { return sameCodes(a, b, one.size()); };
    if (one.firstEvent != other.firstEvent || !sameBytes(one.events, other.events))
        return QStringLiteral("events");
    if (one.firstIdByte != other.firstIdByte || one.ids != other.ids || one.keys != other.keys)
        return QStringLiteral("ids and keys");
    if (!alike(one.sources, other.sources) || !std::ranges::equal(one.dimensions, other.dimensions, alike))
        return QStringLiteral("sources and dimensions");
    const bool learnt = one.tells == other.tells && one.lastEvent == other.lastEvent && one.smallestKey == other.smallestKey &&
                        one.largestKey == other.largestKey;
    return learnt ? QString() : QStringLiteral("what follows from the tickets");
}

inline QString difference(const Histories &one, const Histories &other)
{
    if (one.ticketCount != other.ticketCount || one.eventCount != other.eventCount || one.lastEvent != other.lastEvent ||
        one.tells != other.tells || one.chunks.size() != other.chunks.size())
        return QStringLiteral("counts");
    for (std::size_t i = 0; i < one.chunks.size(); ++i) {
        if (const QString found = difference(*one.chunks[i], *other.chunks[i]); !found.isEmpty())
            return QStringLiteral("chunk %1: ").arg(i) + found;
    }
    return difference(*one.directory, *other.directory);
}

inline bool same(const EscalationFact &a, const EscalationFact &b)
{
    return a.at == b.at && a.endAfter == b.endAfter && a.acknowledgedAfter == b.acknowledgedAfter && a.row == b.row &&
           a.outcome == b.outcome && a.kind == b.kind && a.origin == b.origin && a.fromTier == b.fromTier &&
           a.toTier == b.toTier && a.tellsAgents == b.tellsAgents;
}

inline QString difference(const FactChunk &one, const FactChunk &other)
{
    if (one.created != other.created || one.escalatedAfter != other.escalatedAfter || one.doneAfter != other.doneAfter ||
        one.repliedAfter != other.repliedAfter || one.flags != other.flags || one.tiersTouched != other.tiersTouched ||
        one.hops != other.hops || one.reopens != other.reopens || one.bornTier != other.bornTier)
        return QStringLiteral("columns of tickets");
    if (!sameCodes(one.unit, other.unit, one.size()) || !sameCodes(one.agent, other.agent, one.size()))
        return QStringLiteral("codes of tickets");
    if (!std::ranges::equal(one.escalations, other.escalations, same))
        return QStringLiteral("escalations");
    for (const auto codes : {&FactChunk::fromUnit, &FactChunk::toUnit, &FactChunk::sender, &FactChunk::reason}) {
        if (!sameCodes(one.*codes, other.*codes, one.escalations.size()))
            return QStringLiteral("codes of escalations");
    }
    return {};
}

inline QString difference(const FactTable &one, const FactTable &other)
{
    if (one.asOf() != other.asOf() || one.chunks().size() != other.chunks().size())
        return QStringLiteral("instant or chunks");
    for (std::size_t i = 0; i < one.chunks().size(); ++i) {
        if (const QString found = difference(*one.chunks()[i], *other.chunks()[i]); !found.isEmpty())
            return QStringLiteral("chunk %1: ").arg(i) + found;
    }
    return {};
}

} // namespace palier::test
