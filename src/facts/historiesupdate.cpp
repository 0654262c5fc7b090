// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/historiesupdate.h"

#include "base/parallel.h"

#include <QSet>

#include <algorithm>
#include <bitset>

namespace palier {

namespace {

/** A set of keys that most keys of a chunk are not in: what is not in it is nearly always told by one bit. */
class KeySet
{
public:
    explicit KeySet(const TicketChanges &changes)
    {
        for (const TicketHistory &ticket : changes.changed)
            insert(ticket.key);
        for (const qint64 key : changes.gone)
            insert(key);
        std::ranges::sort(m_sorted);
    }

    bool contains(qint64 key) const { return m_hint[slot(key)] && m_keys.contains(key); }
    bool meets(const HistoryChunk &chunk) const
    {
        const auto first = std::ranges::lower_bound(m_sorted, chunk.smallestKey);
        const bool mayMeet = first != m_sorted.end() && *first <= chunk.largestKey;
        return mayMeet && std::ranges::any_of(chunk.keys, [this](qint64 key) { return contains(key); });
    }

private:
    static constexpr std::size_t Slots = 1U << 16U;

    static std::size_t slot(qint64 key) { return static_cast<std::size_t>(key) % Slots; }
    void insert(qint64 key)
    {
        m_hint.set(slot(key));
        m_keys.insert(key);
        m_sorted.push_back(key);
    }

    std::bitset<Slots> m_hint;
    QSet<qint64> m_keys;
    std::vector<qint64> m_sorted;
};

/** A changed ticket on its way to its place. */
struct Arrival {
    const TicketHistory *ticket;
    QByteArray id;

    TicketRow row() const { return {ticket->key, ticket->source.value, id, ticket->dimensions, ticket->events}; }
    TicketOrder order() const { return row().order(); }
};

struct Piece {
    std::shared_ptr<const HistoryChunk> chunk;
    ChunkOrigin origin;
};

/** The tickets of one old chunk, without those that are dropped and with those that arrive, as they are to stand. */
class Merge
{
public:
    Merge(const HistoryChunk *old, std::size_t index, std::span<const Arrival> arrivals, const KeySet &dropped)
        : m_old(old), m_index(index), m_arrivals(arrivals)
    {
        const std::size_t rows = old ? old->size() : 0;
        std::size_t next = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            if (dropped.contains(old->keys[row]))
                continue;
            for (; next < arrivals.size() && arrivals[next].order() < old->order(row); ++next)
                m_places.push_back({ChunkOrigin::Fresh, next});
            m_places.push_back({static_cast<quint32>(row), 0});
        }
        for (; next < arrivals.size(); ++next)
            m_places.push_back({ChunkOrigin::Fresh, next});
    }

    /** Chunks of at most MostTickets: full ones at the end of time, where more will come, else of one size. */
    std::vector<Piece> pieces(std::size_t dimensionCount, bool atTheEnd) const
    {
        std::vector<Piece> pieces;
        const std::size_t count = (m_places.size() + HistoryChunk::MostTickets - 1) / HistoryChunk::MostTickets;
        const std::size_t size = atTheEnd || count == 0 ? HistoryChunk::MostTickets : (m_places.size() + count - 1) / count;
        for (std::size_t first = 0; first < m_places.size(); first += size)
            pieces.push_back(piece(std::span(m_places).subspan(first, std::min(size, m_places.size() - first)), dimensionCount));
        return pieces;
    }

private:
    struct Place {
        quint32 oldRow; // or Fresh
        std::size_t arrival;
    };

    Piece piece(std::span<const Place> places, std::size_t dimensionCount) const
    {
        HistoryChunkWriter writer(dimensionCount);
        ChunkOrigin origin{m_index, {}};
        std::vector<quint32> codes(dimensionCount);
        for (const Place &place : places) {
            origin.rows.push_back(place.oldRow);
            writer.add(place.oldRow == ChunkOrigin::Fresh ? m_arrivals[place.arrival].row() : oldRow(place.oldRow, codes));
        }
        return {writer.finish(), std::move(origin)};
    }

    TicketRow oldRow(std::size_t row, std::vector<quint32> &codes) const
    {
        for (std::size_t dimension = 0; dimension < codes.size(); ++dimension)
            codes[dimension] = m_old->dimension(dimension)[row];
        return {m_old->keys[row], m_old->sources[row], m_old->id(row), codes, m_old->history(row)};
    }

    const HistoryChunk *m_old;
    std::size_t m_index;
    std::span<const Arrival> m_arrivals;
    std::vector<Place> m_places;
};

std::vector<Arrival> arrivalsOf(const TicketChanges &changes)
{
    std::vector<Arrival> arrivals;
    for (const TicketHistory &ticket : changes.changed) {
        if (!ticket.events.empty())
            arrivals.push_back({&ticket, ticket.extId.toUtf8()});
    }
    std::ranges::sort(arrivals, {}, &Arrival::order);
    return arrivals;
}

/** The arrivals of each chunk: those from its first ticket to the first one of the next chunk. */
std::vector<std::span<const Arrival>> byChunk(const Histories &before, std::span<const Arrival> arrivals)
{
    std::vector<std::span<const Arrival>> parts;
    std::size_t first = 0;
    for (std::size_t i = 1; i < before.chunks.size(); ++i) {
        const TicketOrder next = before.chunks[i]->order(0);
        const auto end = std::ranges::lower_bound(arrivals, next, {}, &Arrival::order) - arrivals.begin();
        parts.push_back(arrivals.subspan(first, static_cast<std::size_t>(end) - first));
        first = static_cast<std::size_t>(end);
    }
    parts.push_back(arrivals.subspan(first));
    return parts;
}

HistoriesUpdate joined(std::shared_ptr<const Directory> directory, std::vector<std::vector<Piece>> pieces)
{
    HistoriesUpdate update;
    std::vector<std::shared_ptr<const HistoryChunk>> chunks;
    for (std::vector<Piece> &parts : pieces) {
        for (Piece &piece : parts) {
            chunks.push_back(std::move(piece.chunk));
            update.origins.push_back(std::move(piece.origin));
        }
    }
    update.histories = Histories::of(std::move(directory), std::move(chunks));
    return update;
}

} // namespace

HistoriesUpdate updated(const Histories &before, std::shared_ptr<const Directory> directory, const TicketChanges &changes)
{
    const KeySet dropped(changes);
    const std::vector<Arrival> arrivals = arrivalsOf(changes);
    const auto parts = byChunk(before, arrivals);
    std::vector<std::vector<Piece>> pieces(parts.size());
    parallelFor(static_cast<qsizetype>(parts.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        const auto old = index < before.chunks.size() ? before.chunks[index] : nullptr;
        if (old && parts[index].empty() && !dropped.meets(*old))
            pieces[index].push_back({old, {index, {}}});
        else
            pieces[index] =
                Merge(old.get(), index, parts[index], dropped).pieces(directory->dimensions.size(), index + 1 == parts.size());
    });
    return joined(std::move(directory), std::move(pieces));
}

HistoriesUpdate unchanged(const Histories &histories)
{
    HistoriesUpdate update{histories, {}};
    for (std::size_t i = 0; i < histories.chunks.size(); ++i)
        update.origins.push_back({i, {}});
    return update;
}

} // namespace palier
