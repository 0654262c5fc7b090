// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelsmodel.h"

#include "ledger/levelguess.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace palier {

LevelsModel::LevelsModel(QObject *parent) : QAbstractTableModel(parent), m_format(QLocale::c()) {}

void LevelsModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::vector<LevelRow> LevelsModel::rowsOf(const std::vector<LevelValue> &values)
{
    std::vector<LevelRow> rows;
    for (const LevelValue &value : values) {
        const LevelRecord outside{value.source, value.value, Instant{}, value.value, UnitKind::Outside, 0};
        if (value.levels.empty())
            rows.push_back({outside, outside, value.tickets, false});
        for (const LevelRecord &level : value.levels)
            rows.push_back({level, level, value.tickets, true});
    }
    std::ranges::sort(rows, {}, &LevelRow::key);
    return rows;
}

void LevelsModel::setValues(const std::vector<LevelValue> &values)
{
    std::vector<LevelRow> rows = rowsOf(values);
    keepTyped(rows);
    const auto sameRow = [](const LevelRow &a, const LevelRow &b) { return a.isPlaced == b.isPlaced && a.stored == b.stored; };
    if (!std::ranges::equal(rows, m_rows, sameRow))
        m_steps.clear(); // they speak of rows by number
    removeMissing(rows);
    insertNew(std::move(rows));
    Q_EMIT edited();
}

/** What was typed and is not stored yet, also where somebody else has placed the value meanwhile. */
void LevelsModel::keepTyped(std::vector<LevelRow> &rows) const
{
    QHash<QStringList, LevelRow> typed;
    const auto nameOfRow = [](const LevelRow &row) {
        return QStringList{row.stored.source, row.stored.value, QString::number(row.stored.from.time_since_epoch().count())};
    };
    for (const LevelRow &row : m_rows) {
        if (row.isEdited())
            typed.insert(nameOfRow(row), row);
    }
    for (LevelRow &row : rows) {
        const auto found = typed.isEmpty() ? typed.end() : typed.find(nameOfRow(row));
        if (found == typed.end())
            continue;
        if (found->isRemoved)
            row.isRemoved = row.isPlaced; // once it is out of the map its place is that of a value nobody has placed
        else if (!isStored(rows, found->level))
            row.level = found->level;
    }
}

bool LevelsModel::isStored(const std::vector<LevelRow> &rows, const LevelRecord &level)
{
    const auto found =
        std::ranges::lower_bound(rows, std::tuple(true, level.source, level.value, level.from), {}, &LevelRow::key);
    return found != rows.end() && found->stored == level;
}

void LevelsModel::removeMissing(const std::vector<LevelRow> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::binary_search(rows, m_rows[static_cast<std::size_t>(row)].key(), {}, &LevelRow::key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

/** Both lists are in the same order, and every row of ours is in `rows`. */
void LevelsModel::insertNew(std::vector<LevelRow> rows)
{
    if (m_rows.empty() && !rows.empty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i >= m_rows.size() || m_rows[i].key() != rows[i].key()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, rows[i]);
            endInsertRows();
            continue;
        }
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool LevelsModel::isEdited() const
{
    return std::ranges::any_of(m_rows, &LevelRow::isEdited);
}

int LevelsModel::unplaced() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &LevelRow::isUnplaced));
}

std::vector<LevelRecord> LevelsModel::edits() const
{
    std::vector<LevelRecord> records;
    for (const LevelRow &row : m_rows) {
        if (row.isEdited() && !row.isRemoved)
            records.push_back(row.level);
    }
    return records;
}

std::vector<LevelRecord> LevelsModel::removals() const
{
    std::vector<LevelRecord> records;
    for (const LevelRow &row : m_rows) {
        if (row.isRemoved)
            records.push_back(row.stored);
    }
    return records;
}

std::vector<LevelRecord> LevelsModel::seen() const
{
    QSet<std::pair<QString, QString>> changed;
    for (const LevelRow &row : m_rows) {
        if (row.isEdited())
            changed.insert({row.stored.source, row.stored.value});
    }
    std::vector<LevelRecord> records;
    for (const LevelRow &row : m_rows) {
        if (row.isPlaced && changed.contains({row.stored.source, row.stored.value}))
            records.push_back(row.stored);
    }
    return records;
}

std::vector<LevelRecord> LevelsModel::proposed() const
{
    std::vector<LevelRecord> records;
    for (const LevelRow &row : m_rows) {
        if (row.isRemoved)
            continue;
        const bool replaced = row.isEdited() && row.level.from == row.stored.from;
        if (row.isPlaced && !replaced)
            records.push_back(row.stored);
        if (row.isEdited())
            records.push_back(row.level);
    }
    return records;
}

int LevelsModel::guessFromNames()
{
    Step step;
    for (int row = 0; row < rowCount(); ++row) {
        const LevelRow &known = m_rows[static_cast<std::size_t>(row)];
        const auto guess = known.isUnplaced() ? levelGuess(known.stored.value) : std::nullopt;
        if (!guess)
            continue;
        LevelRow guessed = known;
        guessed.level.kind = guess->kind;
        guessed.level.tier = guess->tier;
        step.emplace_back(row, guessed);
    }
    const int count = static_cast<int>(step.size());
    if (count > 0)
        change(std::move(step));
    return count;
}

/** Exchanges the rows for those of the step, and keeps what they were. */
void LevelsModel::change(Step step)
{
    for (auto &[row, content] : step) {
        LevelRow &present = m_rows[static_cast<std::size_t>(row)];
        std::swap(present, content);
        present.tickets = content.tickets; // are nobody's edit
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    m_steps.push_back(std::move(step));
    Q_EMIT edited();
}

void LevelsModel::undo()
{
    if (m_steps.empty())
        return;
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    change(std::move(step));
    m_steps.pop_back(); // what was undone is no step
}

void LevelsModel::discard()
{
    Step step;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].isEdited())
            step.emplace_back(row, asStored(row));
    }
    if (!step.empty())
        change(std::move(step));
}

LevelRow LevelsModel::asStored(int row) const
{
    LevelRow content = m_rows[static_cast<std::size_t>(row)];
    content.level = content.stored;
    content.isRemoved = false;
    return content;
}

bool LevelsModel::canRemove(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[static_cast<std::size_t>(row)].isPlaced;
}

bool LevelsModel::isRemoved(int row) const
{
    return canRemove(row) && m_rows[static_cast<std::size_t>(row)].isRemoved;
}

void LevelsModel::setRemoved(int row, bool removed)
{
    if (!canRemove(row) || isRemoved(row) == removed)
        return;
    LevelRow content = asStored(row);
    content.isRemoved = removed;
    change({{row, content}});
}

int LevelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LevelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags LevelsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= Unit && !isRemoved(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant LevelsModel::data(const QModelIndex &index, int role) const
{
    const LevelRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text(index.column(), m_format);
    case Qt::EditRole:
        return row.edit(index.column(), m_format);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Tickets ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return row.raw(index.column(), m_format);
    case KeyRole:
        return QStringList{row.stored.source, row.stored.value, QString::number(row.stored.from.time_since_epoch().count())};
    case UnplacedRole:
        return row.isUnplaced();
    case EditedRole:
        return row.isEdited();
    case RemovedRole:
        return row.isRemoved;
    case Qt::AccessibleTextRole:
        return row.spoken(index.column(), m_format);
    default:
        return {};
    }
}

QVariant LevelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Tickets ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Source:
        return tr("Source");
    case Tickets:
        return tr("Tickets");
    case Unit:
        return tr("Unit");
    case Kind:
        return tr("Kind");
    case Tier:
        return tr("Level");
    default:
        return tr("Since");
    }
}

bool LevelsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const LevelRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto level = row.changed(index.column(), value, m_format);
    if (!level)
        return false;
    if (*level != row.level) {
        LevelRow content = row;
        content.level = *level;
        change({{index.row(), content}});
    }
    return true;
}

} // namespace palier
