// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/ledgertable.h"

#include "widgets/ledger/ledgerdelegate.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace palier {

namespace {

QJsonObject objectOf(const QByteArray &memory)
{
    return QJsonDocument::fromJson(memory).object();
}

constexpr QLatin1String ColumnsKey{"columns"};
constexpr QLatin1String SortKey{"sort"};
constexpr QLatin1String AscendingKey{"ascending"};
constexpr QLatin1String WidthsKey{"widths"};

} // namespace

/** What stays when the list becomes another one. */
struct LedgerTable::Kept {
    std::shared_ptr<const LedgerIndex> index;
    std::vector<std::size_t> rows; // selected ones, then the current one, then the first in sight; as far as there are
    bool hasCurrent = false;
    bool hasTop = false;
    int horizontal = 0;
};

LedgerTable::LedgerTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("ledgerTable"));
    setModel(&m_model);
    setItemDelegate(new LedgerDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT ticketActivated(m_model.ticketAt(index.row())); });
}

void LedgerTable::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("ledgerHeader"));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &LedgerTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &at) { Q_EMIT columnMenuRequested(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this] { m_widthsChosen = m_widthsChosen || !m_settling; });
    measure();
}

void LedgerTable::measure()
{
    const int height = fontMetrics().height() + Space::Gap;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void LedgerTable::setIndex(std::shared_ptr<const LedgerIndex> index, bool keepScroll)
{
    const Kept before = kept();
    if (index)
        m_order = index->order;
    if (!index)
        m_memory = memory(); // the header forgets when there are no columns
    m_model.setIndex(std::move(index));
    if (!m_model.index())
        m_laidOut.clear();
    layOut();
    showOrder();
    restore(before, keepScroll);
    showRows();
}

LedgerTable::Kept LedgerTable::kept() const
{
    Kept kept{.index = m_model.index(), .rows = {}, .horizontal = horizontalScrollBar()->value()};
    for (const int row : selectedRowNumbers())
        kept.rows.push_back(static_cast<std::size_t>(row));
    kept.hasCurrent = currentIndex().isValid();
    if (kept.hasCurrent)
        kept.rows.push_back(static_cast<std::size_t>(currentIndex().row()));
    const int top = rowAt(0);
    kept.hasTop = top >= 0;
    if (kept.hasTop)
        kept.rows.push_back(static_cast<std::size_t>(top));
    return kept;
}

void LedgerTable::restore(const Kept &kept, bool keepScroll)
{
    if (!kept.index || !m_model.index())
        return;
    std::vector<qint64> rows = rowsIn(*m_model.index(), *kept.index, kept.rows);
    const auto taken = [&rows](bool isThere) {
        const int row = isThere ? static_cast<int>(rows.back()) : -1;
        if (isThere)
            rows.pop_back();
        return row;
    };
    const int top = taken(kept.hasTop);
    const int current = taken(kept.hasCurrent);
    QItemSelection selection;
    for (const qint64 row : rows) {
        if (row >= 0)
            selection.select(
                m_model.index(static_cast<int>(row), 0), m_model.index(static_cast<int>(row), m_model.columnCount() - 1));
    }
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (keepScroll && top >= 0)
        scrollTo(m_model.index(top, 0), PositionAtTop);
    else
        scrollToTop();
    horizontalScrollBar()->setValue(kept.horizontal);
}

void LedgerTable::showRows()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    constexpr int Around = 20; // that scrolling finds them there
    m_model.show(first - Around, (last < 0 ? m_model.rowCount() - 1 : last) + Around);
}

/** Room for the usual text of the column, and for its title with the arrow of sorting. */
int LedgerTable::naturalWidth(int column) const
{
    constexpr int MostLetters = 50; // an attribute may have any name
    const int letter = fontMetrics().averageCharWidth();
    const int title = std::min(horizontalHeader()->sectionSizeHint(column), MostLetters * letter);
    return std::max(m_model.columns()[static_cast<std::size_t>(column)].letters * letter + 2 * Space::Gap, title);
}

void LedgerTable::layOut()
{
    QStringList ids;
    for (const LedgerColumn &column : m_model.columns())
        ids.append(column.id);
    if (ids.isEmpty() || ids == m_laidOut)
        return;
    m_laidOut = ids;
    const QScopedValueRollback settling(m_settling, true);
    const QJsonObject memory = objectOf(m_memory);
    m_widthsChosen = memory.value(WidthsKey).toBool();
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < ids.size(); ++i) {
        const LedgerColumn &column = m_model.columns()[static_cast<std::size_t>(i)];
        setColumnHidden(i, false); // what is hidden has no size
        header->resizeSection(i, naturalWidth(i));
        setColumnHidden(i, !column.isShown);
        header->moveSection(header->visualIndex(i), i);
    }
    int place = 0;
    const QJsonArray columns = memory.value(ColumnsKey).toArray();
    for (const auto &value : columns) {
        const QJsonObject kept = value.toObject();
        const auto i = static_cast<int>(ids.indexOf(kept.value(QStringLiteral("id")).toString()));
        if (i < 0)
            continue;
        setColumnHidden(i, !kept.value(QStringLiteral("shown")).toBool());
        const int width = kept.value(QStringLiteral("width")).toInt();
        if (m_widthsChosen && width > 0)
            header->resizeSection(i, std::clamp(width, 24, 2000));
        header->moveSection(header->visualIndex(i), place++);
    }
    fitSubject();
}

/** Until somebody chooses widths, the subject takes what the others leave. */
void LedgerTable::fitSubject()
{
    if (m_widthsChosen)
        return;
    const QScopedValueRollback settling(m_settling, true);
    int others = 0;
    int subject = -1;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (m_model.columns()[static_cast<std::size_t>(i)].kind == LedgerColumn::Kind::Subject)
            subject = i;
        else
            others += columnWidth(i);
    }
    if (subject < 0)
        return;
    const int natural = naturalWidth(subject);
    setColumnWidth(subject, std::max(natural * 3 / 4, viewport()->width() - others));
}

std::vector<LedgerColumn> LedgerTable::shownColumns() const
{
    std::vector<LedgerColumn> shown;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isShown(column))
            shown.push_back(m_model.columns()[static_cast<std::size_t>(column)]);
    }
    return shown;
}

void LedgerTable::setShown(int column, bool shown)
{
    if (!shown && shownColumns().size() == 1)
        return; // a table without columns could not be brought back
    const QScopedValueRollback settling(m_settling, true);
    setColumnHidden(column, !shown);
    fitSubject();
}

void LedgerTable::resetColumns()
{
    m_memory.clear();
    m_laidOut.clear();
    layOut();
}

QByteArray LedgerTable::memory() const
{
    QJsonObject memory = objectOf(m_memory);
    if (!m_laidOut.isEmpty()) {
        QJsonArray columns;
        for (int place = 0; place < m_model.columnCount(); ++place) {
            const int i = horizontalHeader()->logicalIndex(place);
            columns.append(QJsonObject{{QStringLiteral("id"), m_laidOut.value(i)}, {QStringLiteral("shown"), isShown(i)},
                {QStringLiteral("width"), columnWidth(i)}});
        }
        memory.insert(ColumnsKey, columns);
        memory.insert(WidthsKey, m_widthsChosen);
        memory.insert(SortKey, m_laidOut.value(sortedColumn()));
        memory.insert(AscendingKey, m_order.ascending);
    }
    return QJsonDocument(memory).toJson(QJsonDocument::Compact);
}

void LedgerTable::setMemory(const QByteArray &memory)
{
    m_memory = memory;
    m_laidOut.clear();
    layOut();
    const Directory builtIn;
    for (const LedgerColumn &column : ledgerColumns(builtIn)) {
        if (column.id != objectOf(memory).value(SortKey).toString())
            continue;
        if (const auto order = orderBy(column, builtIn, objectOf(memory).value(AscendingKey).toBool()))
            m_order = *order;
    }
}

int LedgerTable::sortedColumn() const
{
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const auto order =
            orderBy(m_model.columns()[static_cast<std::size_t>(i)], m_model.index()->table->directory(), m_order.ascending);
        if (order == m_order)
            return i;
    }
    return -1;
}

void LedgerTable::sortBy(int column)
{
    const LedgerColumn &chosen = m_model.columns()[static_cast<std::size_t>(column)];
    const bool ascending = column == sortedColumn() ? !m_order.ascending : chosen.kind != LedgerColumn::Kind::Created;
    if (const auto order = orderBy(chosen, m_model.index()->table->directory(), ascending)) {
        m_order = *order;
        Q_EMIT orderChosen(m_order);
    }
    showOrder();
}

void LedgerTable::showOrder()
{
    horizontalHeader()->setSortIndicator(sortedColumn(), m_order.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
}

std::vector<int> LedgerTable::selectedRowNumbers() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < MostCopied; ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    std::vector<int> once;
    std::ranges::unique_copy(rows, std::back_inserter(once));
    return once;
}

ChartTable LedgerTable::selected(const std::vector<TicketTexts> &texts) const
{
    ChartTable table;
    const std::vector<LedgerColumn> columns = shownColumns();
    for (const LedgerColumn &column : columns)
        table.header.append(ledgerColumnTitle(column, m_model.index()->table->directory()));
    const std::vector<int> rows = selectedRowNumbers();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const LedgerColumn &column : columns)
            cells.append(m_model.cells().text(
                *m_model.index(), static_cast<std::size_t>(rows[i]), column, i < texts.size() ? &texts[i] : nullptr));
        table.rows.push_back(cells);
    }
    return table;
}

void LedgerTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        showRows();
}

void LedgerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitSubject();
    showRows();
}

void LedgerTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT ticketActivated(m_model.ticketAt(currentIndex().row()));
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

/** By the key for menus; the mouse finds it on the header. */
void LedgerTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT columnMenuRequested(viewport()->mapToGlobal(QPoint(0, 0)));
    else
        QTableView::contextMenuEvent(event);
}

void LedgerTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void LedgerTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT ticketChosen(m_model.ticketAt(current.row()));
}

} // namespace palier
