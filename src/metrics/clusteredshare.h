// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/intervals.h"

#include <QtGlobal>

#include <optional>

namespace palier {

/** A share of things that come in groups, as the escalations of one ticket do: hits of n, with Wilson's interval on n divided
    by the design effect deff = max(1, k/(k-1) · Σ(rᵢ - p·mᵢ)² / (n·p(1-p))), k groups, mᵢ things of group i, rᵢ hits among
    them. A state; the things of one group must be added one behind the other. */
class ClusteredShareState
{
public:
    void add(quint64 group, bool hit)
    {
        if (group != m_group)
            close();
        m_group = group;
        ++m_things;
        m_hits += hit;
    }
    void merge(const ClusteredShareState &other);

    qint64 hits() const { return closed().m_sumHits; }
    qint64 size() const { return closed().m_sumThings; }
    /** Groups with at least one hit. */
    qint64 groupsHit() const { return closed().m_groupsHit; }
    std::optional<Interval> interval() const;

private:
    void close();
    ClusteredShareState closed() const;

    quint64 m_group = ~quint64{0}; // the one being added
    qint64 m_things = 0, m_hits = 0;
    qint64 m_groups = 0, m_groupsHit = 0, m_sumThings = 0, m_sumHits = 0;
    qint64 m_hitsSquared = 0, m_hitsThings = 0, m_thingsSquared = 0;
};

} // namespace palier
