// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/calendars.h"
#include "ledger/levelmap.h"

#include <array>

namespace palier {

/** A promise as the clocks count it: so much time of a calendar. */
struct SlaPolicy {
    Duration target{0};
    const BusinessCalendar *calendar = nullptr; // never null in a policy that was chosen
    std::size_t record = 0;                     // its place among the records
};

/** What the choice of a promise depends on. */
struct SlaSubject {
    quint32 priority = 0; // a code of the dimension; 0: none
    bool vip = false;
    UnitId unit; // the last one on a tier that holds or held the ticket
    Instant created{};
};

/** All that is wrong with these policies, in their order; empty: nothing. */
std::vector<Error> policyIssues(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars);

/** The promises of a workspace, bound to the codes of one Directory and one LevelMap (source: docs/definitions.md, "SLA clocks").
    What policyIssues() finds wrong is left out, and so is a policy whose priority or unit no ticket ever had: when directory
    or map have grown, new policies must be bound. What it hands out stays where it is while this is moved. Immutable; any thread.
 */
class SlaPolicies
{
public:
    SlaPolicies() = default;
    SlaPolicies(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars, const Directory &directory,
        const LevelMap &levels);

    /** The most specific promise that fits: one that names a unit before one that names a priority, before one that names a
        customer class; then the youngest that was in force when the ticket was created; then the first in the list. Null: none.
     */
    const SlaPolicy *policyFor(SlaClockKind clock, const SlaSubject &subject) const;

private:
    static constexpr quint32 Any = 0xffffffffU;

    struct Candidate {
        SlaPolicy policy;
        UnitId unit; // invalid: any
        quint32 priority = Any;
        std::optional<bool> vip;
        Instant from{};

        bool fits(const SlaSubject &subject) const;
        bool isBefore(const Candidate &other) const;
    };

    Calendars m_calendars;
    std::array<std::vector<Candidate>, EnumNames<SlaClockKind>::names.size()> m_candidates; // by clock, the best first
};

} // namespace palier
