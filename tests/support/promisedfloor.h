// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/compute.h"
#include "support/calendartext.h"
#include "support/floor.h"
#include "support/promises.h"

namespace palier::test {

/** The promises told in words, with the calendar "office": Monday to Friday, 9:00 to 17:00 UTC. */
inline PromiseRecords promisesFromText(const QString &policies, const QStringList &vipCustomers = {})
{
    return {{{calendarFromText(QStringLiteral("UTC | mon-fri 09:00-17:00"))}, policiesFromText(policies)}, vipCustomers};
}

/** A floor that promises something, folded as of an instant. */
struct PromisedFloor {
    PromisedFloor(Floor floor, const PromiseRecords &records, Instant now)
    {
        const Histories histories = floor.builder.finish(floor.teller.directory);
        const Instant asOf = std::min(now, histories.lastEvent);
        promises = PromiseTable::build(histories, records, floor.teller.levelMap(), asOf);
        facts = FactTable::build(histories, {floor.teller.levelMap(), 7 * Day, {}}, asOf);
    }

    Query query(Instant now) const { return {.now = now, .promises = promises}; }

    std::shared_ptr<const FactTable> facts;
    std::shared_ptr<const PromiseTable> promises;
};

} // namespace palier::test
