// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/stopwatch.h"

namespace palier {

/** What a history does not say of its ticket: its priority at the creation, and whether its customer is a VIP. */
struct SlaTraits {
    quint32 priority = 0; // a code of the dimension; 0: none
    bool vip = false;
};

/** Turns one ticket's history into its three clocks: the definitions of docs/definitions.md, "SLA clocks", and nothing else.
    Pure: the same history, policies, level map and `now` give the same clocks. Keeps its memory between tickets; one object a
    thread. Policies and level map must outlive it, the policies its clocks too. */
class SlaFold
{
public:
    SlaFold(const SlaPolicies &policies, const LevelMap &levels) : m_policies(policies), m_levels(levels) {}

    /** The clocks as of `now`; all None for a ticket that is void, or not there yet. */
    SlaClocks operator()(std::span<const TicketEvent> history, const SlaTraits &traits, Instant now);

private:
    bool prepare(std::span<const TicketEvent> history, quint32 limit);
    void start(const TicketEvent &first, const SlaTraits &traits);
    void apply(const TicketEvent &event);
    bool noteHolder(const TicketEvent &event);
    void chooseAgain();
    void answer();
    void customerWrites();
    void changeState(TicketState state);
    void finish(TicketState state);
    void reopen();
    const SlaPolicy *policyFor(SlaClockKind clock) const { return m_policies.policyFor(clock, m_subject); }
    Stopwatch &watch(SlaClockKind clock) { return m_watches[std::size_t(clock)]; }

    const SlaPolicies &m_policies;
    const LevelMap &m_levels;
    std::vector<quint32> m_undone; // command groups

    std::array<Stopwatch, EnumNames<SlaClockKind>::names.size()> m_watches;
    SlaSubject m_subject;
    Instant m_at{};
    bool m_done = false;
    bool m_replied = false; // by us, in public
};

} // namespace palier
