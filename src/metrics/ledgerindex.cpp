// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/ledgerindex.h"

#include "base/parallel.h"
#include "metrics/errors.h"
#include "metrics/selection.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace palier {

namespace {

using Column = LedgerOrder::Column;

constexpr quint32 Last = NotYet; // of keys: at the end in both directions

/** Sorts on all cores: parts one by one, then together. */
template<typename T, typename Less>
void parallelSort(std::vector<T> &items, Less less)
{
    constexpr std::size_t WorthIt = 1U << 14U;
    const auto parts = items.size() < WorthIt ? std::size_t{1} : static_cast<std::size_t>(workerCount());
    const auto bound = [&](std::size_t part) { return items.begin() + static_cast<std::ptrdiff_t>(items.size() * part / parts); };
    parallelFor(static_cast<qsizetype>(parts), [&](qsizetype i) {
        const auto part = static_cast<std::size_t>(i);
        std::sort(bound(part), bound(part + 1), less);
    });
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(items.begin(), bound(part), bound(part + 1), less);
}

/** Those of one ticket, which lie together. */
std::span<const EscalationFact> escalationsOf(const FactChunk &chunk, std::size_t row)
{
    const auto &all = chunk.escalations;
    const auto begin = std::ranges::lower_bound(all, row, {}, &EscalationFact::row);
    return {begin, std::ranges::upper_bound(begin, all.end(), row, {}, &EscalationFact::row)};
}

struct Found {
    std::vector<LedgerRow> rows;
    qint64 escalations = 0;
};

/** The rows that are wanted, in the order of creation. */
class Rows
{
public:
    Rows(const FactTable &table, const Selection &selection, const Query &query, const LedgerScope &scope,
        std::span<const qint64> found)
        : m_table(table),
          m_selection(selection),
          m_query(query),
          m_scope(scope),
          m_found(found),
          m_context{packed(std::clamp(query.now, EarliestInstant, LatestInstant)),
              static_cast<quint32>(table.settings().reopenWindow.count()), {}}
    {}

    Found find() const
    {
        std::vector<Found> parts(m_table.chunks().size());
        parallelFor(
            std::ssize(parts), [&](qsizetype i) { parts[static_cast<std::size_t>(i)] = inChunk(static_cast<quint32>(i)); });
        Found found;
        for (const Found &part : parts) {
            found.rows.insert(found.rows.end(), part.rows.begin(), part.rows.end());
            found.escalations += part.escalations;
        }
        return found;
    }

private:
    Found inChunk(quint32 index) const
    {
        const FactChunk &chunk = *m_table.chunks()[index];
        SelectedChunk selected;
        m_selection.apply(chunk, selected);
        if (m_query.promises && m_scope.subset == LedgerSubset::Breached)
            m_query.promises->mark(index, m_context.now, selected.tickets);
        const std::vector<quint16> escalations = escalationsOf(chunk, selected);
        Found found;
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (!isWanted(selected, escalations, row) || !matches(chunk, row))
                continue;
            found.rows.push_back({index, row});
            found.escalations += escalations.empty() ? 0 : escalations[row];
        }
        return found;
    }

    bool isWanted(const SelectedChunk &selected, const std::vector<quint16> &escalations, quint32 row) const
    {
        if (!escalations.empty())
            return escalations[row] > 0;
        if (!selected.ticketIn[row])
            return false;
        switch (m_scope.subset) {
        case LedgerSubset::Escalated:
            return selected.tickets[row].escalatedAfter != NotYet;
        case LedgerSubset::NotDone:
            return !selected.tickets[row].isDone();
        case LedgerSubset::Breached:
            return selected.tickets[row].broken != 0;
        case LedgerSubset::FirstContact:
            return selected.tickets[row].is(TicketFact::FirstLevel) && selected.tickets[row].is(TicketFact::FirstContact);
        case LedgerSubset::Replied:
            return selected.tickets[row].repliedAfter != NotYet;
        case LedgerSubset::Resolved:
            return selected.tickets[row].is(TicketFact::Resolved);
        default:
            return m_scope.subset == LedgerSubset::All;
        }
    }

    /** By row: the escalations that the subset is about; empty where it is about tickets, or the chunk has none. */
    std::vector<quint16> escalationsOf(const FactChunk &chunk, const SelectedChunk &selected) const
    {
        std::vector<quint16> counts;
        if (m_scope.subset < LedgerSubset::Escalations)
            return counts;
        counts.resize(chunk.size());
        for (std::size_t i = 0; i < chunk.escalations.size(); ++i)
            counts[chunk.escalations[i].row] += selected.escalationIn[i] && isWanted(chunk.escalations[i]);
        return counts;
    }

    bool isWanted(const EscalationFact &escalation) const
    {
        const Outcome outcome = escalation.outcome;
        switch (m_scope.subset) {
        case LedgerSubset::ResolvedEscalations:
            return outcome == Outcome::Resolved;
        case LedgerSubset::HeldEscalations:
            return outcome == Outcome::Resolved && !mayBeReopened(escalation);
        case LedgerSubset::NotYetHeldEscalations:
            return outcome == Outcome::Resolved && mayBeReopened(escalation);
        case LedgerSubset::Bounced:
            return outcome == Outcome::Bounced;
        case LedgerSubset::AnsweredEscalations:
            return outcome == Outcome::Answered;
        case LedgerSubset::ReopenedEscalations:
            return outcome == Outcome::Reopened;
        case LedgerSubset::ClosedEscalations:
            return outcome == Outcome::Closed;
        case LedgerSubset::OpenEscalations:
            return outcome == Outcome::Open;
        default:
            return true;
        }
    }

    bool mayBeReopened(const EscalationFact &escalation) const
    {
        return m_context.mayBeReopened(escalation.at + escalation.endAfter);
    }

    bool matches(const FactChunk &chunk, quint32 row) const
    {
        return m_scope.search.isEmpty() || chunk.histories->extId(row).contains(m_scope.search, Qt::CaseInsensitive) ||
               std::ranges::binary_search(m_found, chunk.histories->keys[row]);
    }

    const FactTable &m_table;
    const Selection &m_selection;
    const Query &m_query;
    const LedgerScope &m_scope;
    std::span<const qint64> m_found;
    MetricContext m_context;
};

/** The outcome of the last escalation of each ticket of a chunk. */
std::vector<quint32> outcomesOf(const FactChunk &chunk)
{
    std::vector<quint32> outcomes(chunk.size(), Last);
    for (const EscalationFact &escalation : chunk.escalations)
        outcomes[escalation.row] = static_cast<quint32>(escalation.outcome);
    return outcomes;
}

/** Open, resolved, closed. */
std::vector<quint32> statesOf(const FactChunk &chunk)
{
    std::vector<quint32> states(chunk.size());
    std::ranges::transform(chunk.flags, states.begin(), [](quint16 flags) {
        if (flags & TicketFact::Resolved)
            return 1U;
        return flags & TicketFact::Closed ? 2U : 0U;
    });
    return states;
}

/** The places of the labels of an axis, sorted as people read them; "" is last. */
std::vector<quint32> ranksOf(const Axis &axis)
{
    std::vector<std::pair<QString, quint32>> labels;
    labels.reserve(axis.size());
    for (quint32 code = 0; code < axis.size(); ++code)
        labels.emplace_back(axis.label(code), code);
    std::ranges::sort(labels, [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    std::vector<quint32> ranks(axis.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        ranks[labels[i].second] = labels[i].first.isEmpty() ? Last : static_cast<quint32>(i);
    return ranks;
}

/** By chunk: the number by which each of its tickets is sorted. */
class Keys
{
public:
    Keys(Column column, const Axis *axis) : m_column(column), m_axis(axis)
    {
        if (axis)
            m_ranks = ranksOf(*axis);
    }

    std::vector<quint32> of(const FactChunk &chunk) const
    {
        switch (m_column) {
        case Column::Ticket:
        case Column::Created:
            return chunk.created;
        case Column::EscalatedAfter:
            return chunk.escalatedAfter;
        case Column::DoneAfter:
            return chunk.doneAfter;
        case Column::Hops:
            return {chunk.hops.begin(), chunk.hops.end()};
        case Column::Reopens:
            return {chunk.reopens.begin(), chunk.reopens.end()};
        case Column::State:
            return statesOf(chunk);
        case Column::Outcome:
            return outcomesOf(chunk);
        case Column::Dimension:
            break;
        }
        std::vector<quint32> keys;
        m_axis->ticketCodes(chunk, keys);
        std::ranges::transform(keys, keys.begin(), [this](quint32 code) { return m_ranks[code]; });
        return keys;
    }

private:
    Column m_column;
    const Axis *m_axis;
    std::vector<quint32> m_ranks;
};

void sortByNumber(std::vector<LedgerRow> &rows, const FactTable &table, const Keys &keys, bool ascending)
{
    std::vector<std::vector<quint32>> byChunk(table.chunks().size());
    parallelFor(std::ssize(byChunk),
        [&](qsizetype i) { byChunk[static_cast<std::size_t>(i)] = keys.of(*table.chunks()[static_cast<std::size_t>(i)]); });
    std::vector<quint64> places(rows.size()); // the key above the place: equal keys stay in their order
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const quint32 key = byChunk[rows[i].chunk][rows[i].row];
        const quint32 directed = key == Last || ascending ? key : Last - 1 - key;
        places[i] = quint64{directed} << 32U | i;
    }
    parallelSort(places, std::less<>());
    std::vector<LedgerRow> sorted(rows.size());
    std::ranges::transform(places, sorted.begin(), [&](quint64 place) { return rows[static_cast<quint32>(place)]; });
    rows = std::move(sorted);
}

/** An external id as it is compared: its length, then its bytes; the first of those beside each other, where they are quick to
 * reach. */
struct IdKey {
    quint64 start = 0;
    QByteArrayView id;
    quint32 place = 0;
};

std::size_t commonStart(const std::vector<LedgerRow> &rows, const FactTable &table)
{
    const auto id = [&](const LedgerRow &row) { return table.chunks()[row.chunk]->histories->id(row.row); };
    if (rows.empty())
        return 0;
    const QByteArrayView first = id(rows.front());
    auto common = static_cast<std::size_t>(first.size());
    for (const LedgerRow &row : rows) {
        const QByteArrayView other = id(row);
        const auto [one, two] =
            std::mismatch(first.begin(), first.begin() + static_cast<qsizetype>(common), other.begin(), other.end());
        common = static_cast<std::size_t>(one - first.begin());
    }
    return common;
}

quint64 startOf(QByteArrayView id)
{
    quint64 start = static_cast<quint64>(std::min<qsizetype>(id.size(), 0xff));
    for (qsizetype i = 0; i < 7; ++i)
        start = start << 8U | (i < id.size() ? static_cast<quint8>(id[i]) : 0U);
    return start;
}

void sortById(std::vector<LedgerRow> &rows, const FactTable &table, bool ascending)
{
    const auto common = static_cast<qsizetype>(commonStart(rows, table));
    std::vector<IdKey> keys(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QByteArrayView id = table.chunks()[rows[i].chunk]->histories->id(rows[i].row).sliced(common);
        keys[i] = {startOf(id), id, static_cast<quint32>(i)};
    }
    parallelSort(keys, [ascending](const IdKey &a, const IdKey &b) {
        if (a.start != b.start)
            return ascending == (a.start < b.start);
        if (a.id.size() != b.id.size())
            return ascending == (a.id.size() < b.id.size());
        if (const int order = a.id.isEmpty() ? 0 : std::memcmp(a.id.data(), b.id.data(), static_cast<std::size_t>(a.id.size())))
            return ascending == (order < 0);
        return a.place < b.place;
    });
    std::vector<LedgerRow> sorted(rows.size());
    std::ranges::transform(keys, sorted.begin(), [&](const IdKey &key) { return rows[key.place]; });
    rows = std::move(sorted);
}

QString nameIn(const Dictionary &names, quint32 code)
{
    return code == 0 ? QString() : names.text(code - 1);
}

} // namespace

QString LedgerIndex::source(std::size_t i) const
{
    return table->directory().sources.text(chunk(i).histories->sources[rows[i].row]);
}

QString LedgerIndex::unit(std::size_t i) const
{
    return nameIn(table->settings().levels.units(), chunk(i).unit[rows[i].row]);
}

QString LedgerIndex::agent(std::size_t i) const
{
    return nameIn(table->directory().agents, chunk(i).agent[rows[i].row]);
}

QString LedgerIndex::value(std::size_t i, std::size_t dimension) const
{
    return table->directory().dimensions.at(dimension).values.text(chunk(i).histories->dimension(dimension)[rows[i].row]);
}

std::span<const EscalationFact> LedgerIndex::escalations(std::size_t i) const
{
    return escalationsOf(chunk(i), rows[i].row);
}

Result<std::shared_ptr<const LedgerIndex>> ledgerIndex(std::shared_ptr<const FactTable> table, const Query &query,
    const LedgerOrder &order, const LedgerScope &scope, std::span<const qint64> found)
{
    const auto selection = Selection::resolve(*table, query);
    if (!selection)
        return selection.error();
    std::optional<Axis> axis;
    if (order.column == Column::Dimension) {
        const auto resolved = Axis::resolve(order.dimension, *table, query.zone);
        if (!resolved || resolved->isEscalationsOnly())
            return resolved ? Error{errors::UnknownDimension, {order.dimension, QString()}} : resolved.error();
        axis = *resolved;
    }
    Found wanted = Rows(*table, *selection, query, scope, found).find();
    if (order.column == Column::Ticket)
        sortById(wanted.rows, *table, order.ascending);
    else
        sortByNumber(wanted.rows, *table, Keys(order.column, axis ? &*axis : nullptr), order.ascending);
    return std::make_shared<const LedgerIndex>(
        LedgerIndex{std::move(table), query, scope, order, std::move(wanted.rows), wanted.escalations});
}

namespace {

/** A listed ticket, wherever its chunk is. */
struct Listed {
    const FactChunk *chunk = nullptr;
    std::size_t row = 0;

    qint64 key() const { return chunk->histories->keys[row]; }
};

bool sameEscalations(const Listed &a, const Listed &b)
{
    return std::ranges::equal(escalationsOf(*a.chunk, a.row), escalationsOf(*b.chunk, b.row),
        [](const EscalationFact &one, const EscalationFact &other) {
            return one.at == other.at && one.outcome == other.outcome;
        });
}

/** Whether a ticket looks alike in two tables of one directory. */
bool looksAlike(const Listed &a, const Listed &b)
{
    const auto facts = [](const Listed &ticket) {
        const TicketFact fact = ticket.chunk->ticket(ticket.row);
        return std::tuple(fact.created, fact.escalatedAfter, fact.doneAfter, fact.flags, fact.hops, fact.reopens,
            ticket.chunk->unit[ticket.row], ticket.chunk->agent[ticket.row]);
    };
    if (facts(a) != facts(b) || !sameEscalations(a, b))
        return false;
    const std::size_t dimensions = std::max(a.chunk->histories->dimensions.size(), b.chunk->histories->dimensions.size());
    for (std::size_t i = 0; i < dimensions; ++i) {
        if (a.chunk->histories->dimension(i)[a.row] != b.chunk->histories->dimension(i)[b.row])
            return false;
    }
    return true;
}

/** The tickets that two lists do not show from one and the same chunk. */
class Differences
{
public:
    explicit Differences(const LedgerIndex &before)
    {
        for (const auto &chunk : before.table->chunks())
            m_listed.emplace(chunk.get(), std::vector<quint8>(chunk->size()));
        for (std::size_t i = 0; i < before.rows.size(); ++i)
            m_listed[&before.chunk(i)][before.rows[i].row] = 1;
    }

    qint64 count(const LedgerIndex &after)
    {
        std::vector<Listed> fresh;
        for (std::size_t i = 0; i < after.rows.size(); ++i) {
            const auto found = m_listed.find(&after.chunk(i));
            if (found == m_listed.end() || !std::exchange(found->second[after.rows[i].row], quint8{0}))
                fresh.push_back({&after.chunk(i), after.rows[i].row});
        }
        auto gone = rest();
        qint64 changes = 0;
        for (const Listed &ticket : fresh) {
            const auto was = gone.find(ticket.key());
            changes += was == gone.end() || !looksAlike(was->second, ticket);
            if (was != gone.end())
                gone.erase(was);
        }
        return changes + std::ssize(gone);
    }

private:
    std::unordered_map<qint64, Listed> rest() const
    {
        std::unordered_map<qint64, Listed> rest;
        for (const auto &[chunk, listed] : m_listed) {
            for (std::size_t row = 0; row < listed.size(); ++row) {
                if (listed[row])
                    rest.emplace(chunk->histories->keys[row], Listed{chunk, row});
            }
        }
        return rest;
    }

    std::unordered_map<const FactChunk *, std::vector<quint8>> m_listed;
};

} // namespace

namespace {

/** Where a table has a ticket: its chunks, and the tickets in them, are in the order of creation. */
std::optional<LedgerRow> placeIn(const FactTable &table, const TicketOrder &order)
{
    const auto &chunks = table.chunks();
    const auto after = std::ranges::upper_bound(chunks, order, {}, [](const auto &chunk) { return chunk->histories->order(0); });
    if (after == chunks.begin())
        return std::nullopt;
    const HistoryChunk &chunk = *(*(after - 1))->histories;
    std::size_t low = 0;
    std::size_t high = chunk.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        (chunk.order(middle) < order ? low : high) = chunk.order(middle) < order ? middle + 1 : middle;
    }
    if (low == chunk.size() || chunk.order(low) != order)
        return std::nullopt;
    return LedgerRow{static_cast<quint32>(after - 1 - chunks.begin()), static_cast<quint32>(low)};
}

quint64 numberOf(const LedgerRow &row)
{
    return quint64{row.chunk} << 32U | row.row;
}

} // namespace

std::vector<qint64> rowsIn(const LedgerIndex &after, const LedgerIndex &before, std::span<const std::size_t> rows)
{
    std::vector<std::pair<quint64, std::size_t>> wanted; // place in the table, index in `rows`
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LedgerRow &row = before.rows[rows[i]];
        const auto place = before.table == after.table ? std::optional(row)
                                                       : placeIn(*after.table, before.chunk(rows[i]).histories->order(row.row));
        if (place)
            wanted.emplace_back(numberOf(*place), i);
    }
    std::ranges::sort(wanted);
    std::vector<qint64> found(rows.size(), -1);
    if (wanted.empty())
        return found;
    const quint64 first = wanted.front().first;
    const quint64 last = wanted.back().first;
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        const quint64 number = numberOf(after.rows[i]);
        if (number < first || number > last)
            continue;
        auto same = std::ranges::lower_bound(wanted, number, {}, &std::pair<quint64, std::size_t>::first);
        for (; same != wanted.end() && same->first == number; ++same)
            found[same->second] = static_cast<qint64>(i);
    }
    return found;
}

qint64 changesBetween(const LedgerIndex &before, const LedgerIndex &after)
{
    return Differences(before).count(after);
}

} // namespace palier
