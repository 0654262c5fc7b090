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

/** The rows that are wanted, in the order of creation. */
class Rows
{
public:
    Rows(const FactTable &table, const Selection &selection, const QString &search)
        : m_table(table), m_selection(selection), m_search(search)
    {}

    std::vector<LedgerRow> find() const
    {
        std::vector<std::vector<LedgerRow>> parts(m_table.chunks().size());
        parallelFor(
            std::ssize(parts), [&](qsizetype i) { parts[static_cast<std::size_t>(i)] = inChunk(static_cast<quint32>(i)); });
        std::vector<LedgerRow> rows;
        for (const auto &part : parts)
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }

private:
    std::vector<LedgerRow> inChunk(quint32 index) const
    {
        const FactChunk &chunk = *m_table.chunks()[index];
        SelectedChunk selected;
        m_selection.apply(chunk, selected);
        std::vector<LedgerRow> rows;
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (selected.ticketIn[row] && matches(chunk, row))
                rows.push_back({index, row});
        }
        return rows;
    }

    bool matches(const FactChunk &chunk, quint32 row) const
    {
        return m_search.isEmpty() || chunk.histories->extId(row).contains(m_search, Qt::CaseInsensitive);
    }

    const FactTable &m_table;
    const Selection &m_selection;
    const QString &m_search;
};

/** The outcome of the last escalation of each ticket of a chunk. */
std::vector<quint32> outcomesOf(const FactChunk &chunk)
{
    std::vector<quint32> outcomes(chunk.size(), Last);
    for (const EscalationFact &escalation : chunk.escalations)
        outcomes[escalation.row] = static_cast<quint32>(escalation.outcome);
    return outcomes;
}

/** The places of the labels of an axis, sorted as people read them; "" is last. */
std::vector<quint32> ranksOf(const Axis &axis)
{
    std::vector<std::pair<QString, quint32>> labels;
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
    quint64 start;
    QByteArrayView id;
    quint32 place;
};

std::size_t commonStart(const std::vector<LedgerRow> &rows, const FactTable &table)
{
    const auto id = [&](const LedgerRow &row) { return table.chunks()[row.chunk]->histories->id(row.row); };
    if (rows.empty())
        return 0;
    const QByteArrayView first = id(rows.front());
    std::size_t common = static_cast<std::size_t>(first.size());
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
    const auto found = std::ranges::equal_range(chunk(i).escalations, rows[i].row, {}, &EscalationFact::row);
    return {found.begin(), found.end()};
}

Result<std::shared_ptr<const LedgerIndex>> ledgerIndex(
    std::shared_ptr<const FactTable> table, const Query &query, const LedgerOrder &order, const QString &search)
{
    const auto selection = Selection::resolve(*table, query);
    if (!selection)
        return selection.error();
    std::optional<Axis> axis;
    if (order.column == Column::Dimension) {
        const auto found = Axis::resolve(order.dimension, *table, query.zone);
        if (!found || found->isEscalationsOnly())
            return found ? Error{errors::UnknownDimension, {order.dimension, QString()}} : found.error();
        axis = *found;
    }
    std::vector<LedgerRow> rows = Rows(*table, *selection, search).find();
    if (order.column == Column::Ticket)
        sortById(rows, *table, order.ascending);
    else
        sortByNumber(rows, *table, Keys(order.column, axis ? &*axis : nullptr), order.ascending);
    return std::make_shared<const LedgerIndex>(LedgerIndex{std::move(table), order, std::move(rows)});
}

} // namespace palier
