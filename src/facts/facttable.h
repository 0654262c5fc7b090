// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/historiesupdate.h"
#include "ledger/fold.h"

#include <memory>
#include <vector>

namespace palier {

/** A duration in a column that has not come to its end, or an event that never was. */
constexpr quint32 NotYet = 0xffffffffU;

/** What the columns know of one ticket. Durations in seconds from its creation, or NotYet. */
struct TicketFact {
    enum Flag : quint16 {
        Counted = 1,       // in the figures
        OnlyOutside = 2,   // never was in a unit with a tier
        Resolved = 4,      // at present
        Closed = 8,        // at present, without a solution
        FromTier1 = 16,    // has an escalation that left tier 1
        FirstContact = 32, // resolved at first contact, held so far
        FirstLevel = 64,   // resolved in tier 1, held so far
        MayYetFail = 128,  // what the two flags above say rests on the present resolution
        PingPong = 256,
        OnDesk = 512,
        TellsReplies = 1024 // its source writes public replies down
    };

    quint32 created = 0; // seconds since 1970 UTC
    quint32 escalatedAfter = NotYet;
    quint32 doneAfter = NotYet;
    quint32 repliedAfter = NotYet;
    quint16 flags = 0;
    quint16 tiersTouched = 0;
    quint16 hops = 0;
    quint16 reopens = 0;
    quint8 bornTier = 0;
    // Bit n: the clock n of SlaClockKind. Not of the table: what a question knows of promises (metrics/promisetable.h) fills them
    // in.
    quint8 promised = 0;
    quint8 broken = 0; // of `promised`
    // The durations in open hours, from whoever asks for those (metrics/businesstime.h).
    quint32 openEscalated = NotYet;
    quint32 openDone = NotYet;
    quint32 openReplied = NotYet;

    bool is(Flag flag) const { return flags & flag; }
    bool isDone() const { return doneAfter != NotYet; }
};

/** What the columns know of one escalation. Durations in seconds from the escalation, or NotYet. */
struct EscalationFact {
    quint32 at = 0; // seconds since 1970 UTC
    quint32 endAfter = NotYet;
    quint32 acknowledgedAfter = NotYet;
    quint16 row = 0; // of its ticket, in the chunk
    Outcome outcome = Outcome::Open;
    EscalationKind kind = EscalationKind::Functional;
    ActorKind origin = ActorKind::Unknown;
    quint8 fromTier = 0;
    quint8 toTier = 0;
    bool tellsAgents = true; // its source says which lines are an agent's
};

/** The facts of one history chunk: the same tickets in the same rows, void and absent ones without any flag. Immutable. */
struct FactChunk {
    std::shared_ptr<const HistoryChunk> histories; // for the dimensions' columns

    std::vector<quint32> created, escalatedAfter, doneAfter, repliedAfter;
    std::vector<quint16> flags, tiersTouched, hops, reopens;
    std::vector<quint8> bornTier;
    CodeColumn unit;  // the first one with a tier; 0 none, else unit code + 1
    CodeColumn agent; // whom the ticket is attributed to; 0 none, else agent code + 1

    std::vector<EscalationFact> escalations;     // in the order of their tickets, then of time
    CodeColumn fromUnit, toUnit, sender, reason; // of the escalations; 0 none, else code + 1

    std::size_t size() const { return created.size(); }
    TicketFact ticket(std::size_t row) const
    {
        return {created[row], escalatedAfter[row], doneAfter[row], repliedAfter[row], flags[row], tiersTouched[row], hops[row],
            reopens[row], bornTier[row]};
    }
    /** Of these columns and of the dimensions' that they use. */
    std::size_t bytes() const;
};

/** The columns that every figure is computed from: the ledger as of one instant. Immutable; any thread. */
class FactTable
{
public:
    /** Counts the changes of what the same histories and settings give: tables of another version are folded again. */
    static constexpr quint32 Version = 1;

    /** Folds all histories as of `asOf`, on all cores. */
    static std::shared_ptr<const FactTable> build(const Histories &histories, FoldSettings settings, Instant asOf);

    /** The table of updated histories, of which only the changed tickets are folded again, on all cores. Gives what build()
       gives.
        @param before of the histories before the update.
        @param settings as before, but for places that came since: any other change needs build(). */
    static std::shared_ptr<const FactTable> updated(
        const FactTable &before, const HistoriesUpdate &update, FoldSettings settings, Instant asOf);

    /** A table that was kept (facts/localfile): what build() gave. @param chunks those of the histories, in their order. */
    static std::shared_ptr<const FactTable> restored(
        const Histories &histories, FoldSettings settings, Instant asOf, std::vector<std::shared_ptr<const FactChunk>> chunks);

    const std::vector<std::shared_ptr<const FactChunk>> &chunks() const { return m_chunks; }
    const Directory &directory() const { return *m_directory; }
    const FoldSettings &settings() const { return m_settings; }
    Instant asOf() const { return m_asOf; }
    std::size_t bytes() const;

private:
    static std::shared_ptr<FactTable> empty(const Histories &histories, FoldSettings settings, Instant asOf);
    std::shared_ptr<const FactChunk> usableOrigin(const FactTable &before, const ChunkOrigin &origin) const;

    std::shared_ptr<const Directory> m_directory;
    FoldSettings m_settings;
    std::vector<SourceTells> m_tells;
    Instant m_asOf{};
    std::vector<std::shared_ptr<const FactChunk>> m_chunks;
};

} // namespace palier
