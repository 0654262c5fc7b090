// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/fold.h"
#include "ledger/tickethistory.h"

#include <QString>

namespace palier::test {

/** Histories told in words. A story is one ticket, its lines separated by ";":

        "0h opened N1 by customer; 1h moved N2 by ann because expertise; 3h moved N1 rejected; 4h resolved"

    A line is an hour, a minute ("90m") or a second ("30s") after the beginning of time of the test (2026-01-01 00:00 UTC), then
    its rows joined by "+": a kind with what it needs (a unit, an agent, a state, a priority, a group), then any of: a return
   kind, "by <agent>" (or by customer, by rule, by system; no "by": unknown), "because <reason>", "in <command group>". */
class Storyteller
{
public:
    /** The beginning of time: 2026-01-01 00:00 UTC. */
    static constexpr Instant Start{Duration{1767225600}};

    /** Adds the ticket; its values for the dimensions as "topic=vpn channel=mail". */
    TicketHistory tell(const QString &id, const QString &story, const QString &attributes = {});

    std::shared_ptr<Directory> directory = std::make_shared<Directory>();

    /** N1, N1b (tier 1), N2, N2b (2), N3 (3), Lead (4, manager), Vendor (5, external), Robot (system), Billing (outside). */
    std::vector<LevelRecord> levels() const;
    /** Of everything told so far. */
    LevelMap levelMap() const { return {levels(), *directory}; }

private:
    TicketEvent row(const QStringList &told, Instant at, bool startsLine);
};

/** "h" hours after the beginning, as in the stories. */
constexpr Instant at(double hours)
{
    return Storyteller::Start + Duration{static_cast<qint64>(hours * 3600)};
}

/** One line of text: "born N1/1, 1h N1>N2 bounced 3h, resolved 4h, hops 2". Hours with one decimal where needed. */
QString describe(const TicketEntry &entry, const LevelMap &levels);

} // namespace palier::test
