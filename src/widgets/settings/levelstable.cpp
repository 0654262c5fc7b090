// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/levelstable.h"

#include "viewmodels/settings/levelsmodel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStyledItemDelegate>

namespace palier {

namespace {

/** Stands for "always" in a date field. */
QDate always()
{
    return {1970, 1, 1};
}

/** Keeps the names of units away from the figures before them. */
void setApart(QString &text, int column)
{
    if (column == LevelsModel::Unit)
        text.prepend(QChar(0x2003));
}

class LevelsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LevelsHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        setApart(option->text, section);
    }
};

class LevelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = makeEditor(parent, option, index);
        editor->setAutoFillBackground(true);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }

    /** When the row changes behind it, an editor keeps what was typed into it; one that nobody has touched follows. */
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        constexpr const char *FilledWith = "filledWith";
        const QVariant filled = editor->property(FilledWith);
        if (filled.isValid() && contentOf(*editor) != filled.toString())
            return;
        fill(*editor, index);
        editor->setProperty(FilledWith, contentOf(*editor));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *kinds = qobject_cast<QComboBox *>(editor))
            model->setData(index, kinds->currentIndex());
        else if (auto *date = qobject_cast<QDateEdit *>(editor))
            model->setData(index, date->date() == always() ? QDate() : date->date());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

    /** All of a name that is cut. */
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const bool isCut = sizeHint(option, index).width() > option.rect.width();
        showTip(view->viewport(), event->pos(), option.rect, isCut ? index.data().toString() : QString());
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = oneLine(option->text);
        setApart(option->text, index.column());
        const Tokens &tokens = tokensOf(option->palette);
        if (index.data(LevelsModel::EditedRole).toBool())
            option->font.setBold(true);
        if (index.data(LevelsModel::RemovedRole).toBool())
            option->font.setStrikeOut(true);
        if (index.column() == LevelsModel::Kind && index.data(LevelsModel::UnplacedRole).toBool()) {
            option->text.prepend(QStringLiteral("△ "));
            option->palette.setColor(QPalette::Text, tokens.watchText);
            option->palette.setColor(QPalette::HighlightedText, tokens.watchText);
        }
    }

private:
    void fill(QWidget &editor, const QModelIndex &index) const
    {
        const QVariant value = index.data(Qt::EditRole);
        if (auto *kinds = qobject_cast<QComboBox *>(&editor))
            kinds->setCurrentIndex(value.toInt());
        else if (auto *date = qobject_cast<QDateEdit *>(&editor))
            date->setDate(value.toDate().isValid() ? value.toDate() : always());
        else
            QStyledItemDelegate::setEditorData(&editor, index);
    }

    /** The text that stands in it. */
    static QString contentOf(const QWidget &editor)
    {
        const auto *kinds = qobject_cast<const QComboBox *>(&editor);
        return kinds ? kinds->currentText() : editor.property("text").toString();
    }

    QWidget *makeEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (index.column() == LevelsModel::Kind) {
            auto *kinds = new QComboBox(parent);
            for (std::size_t kind = 0; kind < EnumNames<UnitKind>::names.size(); ++kind)
                kinds->addItem(LevelRow::kindText(static_cast<UnitKind>(kind)));
            return kinds;
        }
        if (index.column() == LevelsModel::Tier) {
            auto *tier = new QSpinBox(parent);
            tier->setRange(1, HighestTier);
            return tier;
        }
        if (index.column() == LevelsModel::Since) {
            auto *date = new QDateEdit(parent);
            date->setCalendarPopup(true);
            date->setMinimumDate(always());
            date->setSpecialValueText(LevelRow::tr("always"));
            return date;
        }
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
};

} // namespace

LevelsTable::LevelsTable(LevelsModel &model, QWidget *parent) : QTableView(parent), m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("levelsTable"));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(LevelsModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false); // a row must not run away while it is edited
    setHorizontalHeader(new LevelsHeader(this));
    setModel(m_sorted);
    setItemDelegate(new LevelDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // 5,000 rows are not measured
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Space::Small);
    setMinimumHeight(6 * verticalHeader()->defaultSectionSize());
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    fitColumns();
}

void LevelsTable::search(const QString &text)
{
    m_sorted->setFilterFixedString(text);
}

/** Names share what the short columns leave. */
void LevelsTable::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> fixed[] = {{LevelsModel::Source, 16}, {LevelsModel::Tickets, 11}, {LevelsModel::Kind, 38},
        {LevelsModel::Tier, 10}, {LevelsModel::Since, 16}};
    int rest = viewport()->width();
    for (const auto &[column, letters] : fixed) {
        const int width = std::max(letters * letter, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        rest -= width;
    }
    for (const int column : {LevelsModel::Value, LevelsModel::Unit})
        setColumnWidth(column, std::max(rest / 2, 16 * letter));
}

void LevelsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LevelsTable::keyPressEvent(QKeyEvent *event)
{
    const bool begins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (begins && state() != EditingState && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Delete) && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT removalRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

int LevelsTable::currentRow() const
{
    return currentIndex().isValid() ? m_sorted->mapToSource(currentIndex()).row() : -1;
}

void LevelsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace palier

#include "levelstable.moc"
