// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/histories.h"

#include <vector>

namespace palier {

/** Tickets that are new or different, and those that are no more. No key twice. */
struct TicketChanges {
    std::vector<TicketHistory> changed;
    std::vector<qint64> gone; // TicketHistory::key; one that was never there does no harm

    bool isEmpty() const { return changed.empty() && gone.empty(); }
};

/** Where the rows of a chunk stood before an update. */
struct ChunkOrigin {
    static constexpr quint32 Fresh = 0xffffffffU;

    std::size_t chunk = 0;     // its index then; meaningless where every row is fresh
    std::vector<quint32> rows; // by row: its row in that chunk, ascending, or Fresh; empty: the very same chunk
};

/** Histories after some tickets have changed, and what is left of them as it was. */
struct HistoriesUpdate {
    Histories histories;
    std::vector<ChunkOrigin> origins; // by chunk
};

/** Puts changed tickets into their places: chunks that hold none of them are shared with `before`, the others are copied, on all
    cores. The result has the tickets in the order in which HistoriesBuilder would put them; its chunks may be cut otherwise.
    @param directory that of `before`, grown by the names of the changes. */
HistoriesUpdate updated(const Histories &before, std::shared_ptr<const Directory> directory, const TicketChanges &changes);

/** The same histories once more, every chunk as it was. */
HistoriesUpdate unchanged(const Histories &histories);

} // namespace palier
