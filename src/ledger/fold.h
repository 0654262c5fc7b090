// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/entry.h"
#include "ledger/foldsettings.h"

namespace palier {

/** Turns one ticket's history into its ledger entry: the definitions of docs/definitions.md, "The fold", and nothing else.
    Pure: the same history, settings, guards and `now` give the same entry. Keeps its memory between tickets; one object a thread.
    The settings must outlive it. */
class Fold
{
public:
    explicit Fold(const FoldSettings &settings)
        : m_lines(settings.levels), m_levels(settings.levels), m_window(settings.reopenWindow), m_members(settings.members)
    {}

    /** The entry as of `now`; valid until the next call. The rows of a line are neighbours in `history`, its lines in order. */
    const TicketEntry &operator()(std::span<const TicketEvent> history, const Guards &guards, Instant now);

private:
    struct Crossing {
        UnitId one, other;
        int count = 0;
    };

    void start(const Line &first);
    void apply(const Line &line);
    void acknowledge(const Line &line);
    void reopen(Instant at);
    void place(const Line &line);
    void arrive(const Line &line, const Level &level);
    void escalate(const Line &line, const Level &level);
    void comeDown(const Line &line, quint8 tier);
    void countHop(UnitId to);
    void finish(const Line &line, StateStep step);
    void settleFlags(const Line &line);
    void applyStates(const Line &line);
    void noteOwner(const Line &line);
    void noteReply(const Line &line);
    AgentId agentOf(const Line &line) const;
    void settleAgent();

    Lines m_lines;
    const LevelMap &m_levels;
    Duration m_window;
    const Memberships &m_members;
    Guards m_guards;

    TicketEntry m_entry;
    quint8 m_tier = 0; // of m_entry.holder, as it was when it received the ticket
    UnitKind m_holderKind = UnitKind::Team;
    bool m_touched = false; // by an agent
    int m_replies = 0;
    bool m_mayBeFirstContact = false; // but for the number of replies
    std::vector<quint32> m_open;      // undecided episodes, innermost last
    std::vector<quint32> m_resolved;  // resolved ones that a reopening may still spoil
    std::vector<Crossing> m_crossings;
    AgentId m_firstAgent, m_firstOwner, m_resolver;
    AgentId m_bornOwner;                           // the last owner while the born unit held it
    AgentId m_escalationOwner, m_escalationSender; // at the first escalation
};

} // namespace palier
