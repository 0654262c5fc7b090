// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/catalog.h"
#include "exchange/demo/random.h"

#include "base/zone.h"

#include <QSet>

namespace palier::demo {

struct Agent {
    QString login, name;
    std::size_t unit = 0; // in the catalog
    Instant since{};
    int fromMinute = 0; // of his shift, local to his unit
    int toMinute = 0;
    bool onSaturday = false;
};

/** The people of the floor, their units and shifts. Immutable. */
class Staff
{
public:
    /** @param start the beginning of the floor, @param now its end. */
    Staff(const Catalog &catalog, Instant start, Instant now, Random random);

    const std::vector<Agent> &agents() const { return m_agents; }
    /** Somebody of the unit who has begun and is on shift; somebody who has begun where nobody is. */
    std::size_t onShift(std::size_t unit, Instant at, Random &random) const;
    /** Whether he has begun and is on shift. */
    bool works(const Agent &agent, Instant at) const;
    /** The people of a unit, the longest there first. */
    const std::vector<std::size_t> &of(std::size_t unit) const { return m_byUnit.at(unit); }
    /** The agent of this login; nothing where he is not of the floor. */
    std::optional<std::size_t> find(const QString &login) const;

    /** Agents, who belongs where, and shifts, for the database. */
    std::vector<ReferenceRecord> records() const;

private:
    Agent someAgent(const Catalog &catalog, std::size_t unit, int place, Random &random);

    Instant m_start{}, m_now{};
    QSet<QString> m_logins;
    std::vector<QString> m_units;
    std::vector<QString> m_calendars; // by unit
    std::vector<Zone> m_zones;        // by unit
    std::vector<Agent> m_agents;
    std::vector<std::vector<std::size_t>> m_byUnit;
};

} // namespace palier::demo
