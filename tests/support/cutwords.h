// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/cards/cutcells.h"
#include "widgets/cards/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStringList>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QXmlStreamReader>

namespace palier::test {

/** Which words of a window are cut: with less room than they need, or beyond the edge of something that does not scroll.
    Labels that elide and cells may cut data, and show all of it as a tool tip. */
class CutWords
{
public:
    static QStringList of(QWidget &window)
    {
        CutWords cut;
        cut.look(window);
        return cut.m_found;
    }

private:
    static constexpr int Rounding = 1;

    void look(QWidget &widget)
    {
        if (widget.isWindow() || widget.isVisible())
            measure(widget);
        for (QObject *child : widget.children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && part->isVisible() && !part->isWindow())
                look(*part);
        }
    }

    void measure(QWidget &widget)
    {
        if (widget.isWindow())
            return wants(widget, widget.minimumSizeHint(), widget.windowTitle());
        if (auto *label = qobject_cast<QLabel *>(&widget))
            measureLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            measureButton(*button);
        else if (auto *combo = qobject_cast<QComboBox *>(&widget))
            measureCombo(*combo);
        else if (auto *edit = qobject_cast<QLineEdit *>(&widget))
            measureEdit(*edit);
        else if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
            measureView(*view);
    }

    void measureView(QAbstractItemView &view)
    {
        if (const auto *table = qobject_cast<QTableView *>(&view))
            measureHeader(*table->horizontalHeader());
        const QRect seen = view.viewport()->rect();
        QModelIndex row = view.indexAt(seen.topLeft() + QPoint(2, 2));
        while (row.isValid() && view.visualRect(row).top() <= seen.bottom()) {
            for (int column = 0; column < view.model()->columnCount(row.parent()); ++column)
                measureCell(view, row.siblingAtColumn(column));
            row = below(view, row);
        }
    }

    /** All that the program says by itself, in both languages. */
    static const QSet<QString> &ourWords()
    {
        static const QSet<QString> words = [] {
            QFile file(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../translations/palier_fr.ts"));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no translations to know words from");
            QSet<QString> found;
            QXmlStreamReader xml(&file);
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement &&
                    (xml.name() == QLatin1String("source") || xml.name() == QLatin1String("translation")))
                    found.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
            return found;
        }();
        return words;
    }

    static QModelIndex below(const QAbstractItemView &view, const QModelIndex &row)
    {
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        return tree ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
    }

    /** Data may be cut where the view tells all of it (CutCells, or a delegate of its own); words of the program may not.
     */
    void measureCell(const QAbstractItemView &view, const QModelIndex &cell)
    {
        static const QStringList tellers{QStringLiteral("ledgerTable"), QStringLiteral("levelsTable")};
        const QString text = cell.data().toString();
        const QRect room = view.visualRect(cell);
        const bool isTeller = view.findChild<CutCells *>() || tellers.contains(view.objectName());
        const bool isTold = !ourWords().contains(text) && (isTeller || cell.data(Qt::ToolTipRole).toString().contains(text));
        if (text.isEmpty() || room.isEmpty() || isTold)
            return;
        const QSize needed = view.sizeHintForIndex(cell);
        if (needed.width() > room.width() + Rounding || needed.height() > room.height() + Rounding)
            add(view, text, needed, room.size());
    }

    void measureLabel(QLabel &label)
    {
        const auto *elided = qobject_cast<ElidedLabel *>(&label);
        if (label.text().isEmpty() || (elided && elided->holdsData()))
            return;
        within(label, label.text());
        const QRect room = label.contentsRect();
        const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        const int width =
            label.wordWrap() ? widestWord(label) : widthOf(label.text(), label.font(), label.buddy() ? Qt::TextShowMnemonic : 0);
        wants(label, {label.width() - room.width() + width, height}, label.text());
    }

    static int widthOf(const QString &text, const QFont &font, int flags = 0)
    {
        return QFontMetrics(font).size(flags, text).width();
    }

    static int widestWord(const QLabel &label)
    {
        static const QRegularExpression between(QStringLiteral("[ \\n–]"));
        int widest = 0;
        for (const QString &word : label.text().split(between))
            widest = std::max(widest, widthOf(word, label.font()));
        return widest;
    }

    void measureButton(QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        within(button, button.text());
        QSize needed = button.sizeHint();
        const auto *tool = qobject_cast<QToolButton *>(&button);
        if (tool && tool->isChecked()) { // in bold, of which the hint of Qt knows nothing
            needed = tool->QToolButton::sizeHint();
            QFont bold = button.font();
            bold.setBold(true);
            needed.rwidth() += QFontMetrics(bold).size(Qt::TextShowMnemonic, button.text()).width() -
                               QFontMetrics(button.font()).size(Qt::TextShowMnemonic, button.text()).width();
        }
        wants(button, needed, button.text());
    }

    void measureCombo(QComboBox &combo)
    {
        within(combo, combo.currentText());
        if (combo.isEditable())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const int needed = widthOf(combo.currentText(), combo.font());
        if (needed > room.width() + Rounding)
            add(combo, combo.currentText(), QSize(needed, 0), room.size());
    }

    void measureEdit(QLineEdit &edit)
    {
        within(edit, edit.text());
        const int room = edit.width() - 2 * 4; // margins within
        const int needed = edit.text().isEmpty() ? widthOf(edit.placeholderText(), edit.font()) : 0;
        const bool isOfCombo = qobject_cast<QComboBox *>(edit.parentWidget());
        const int height = isOfCombo ? edit.fontMetrics().height() : edit.minimumSizeHint().height();
        wants(edit, {needed > room ? edit.width() + needed - room : 0, height}, edit.placeholderText());
    }

    void measureHeader(QHeaderView &header)
    {
        for (int section = 0; header.isVisible() && section < header.count(); ++section) {
            const int needed = header.isSectionHidden(section) ? 0 : header.sectionSizeHint(section);
            if (needed > header.sectionSize(section) + Rounding)
                add(header, header.model()->headerData(section, Qt::Horizontal).toString(), QSize(needed, 0),
                    QSize(header.sectionSize(section), 0));
        }
    }

    void wants(const QWidget &widget, const QSize &needed, const QString &text)
    {
        if (needed.width() > widget.width() + Rounding || needed.height() > widget.height() + Rounding)
            add(widget, text, needed, widget.size());
    }

    /** Beyond the edge of an ancestor that does not scroll there. */
    void within(const QWidget &widget, const QString &text)
    {
        QRect place = widget.rect();
        for (const QWidget *part = &widget; !part->isWindow(); part = part->parentWidget()) {
            place.translate(part->pos());
            const auto *area = qobject_cast<const QScrollArea *>(part->parentWidget()->parentWidget());
            const QRect room = part->parentWidget()->rect();
            const bool scrollsDown = area && area->verticalScrollBar()->maximum() > 0;
            const bool scrollsRight =
                area && area->horizontalScrollBar()->maximum() > 0 && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const bool fitsRight = place.left() >= room.left() && place.right() <= room.right();
            const bool fitsDown = place.top() >= room.top() && place.bottom() <= room.bottom();
            if ((!fitsRight && !scrollsRight) || (!fitsDown && !scrollsDown))
                return add(widget, text + QStringLiteral(" [beyond ") + part->parentWidget()->objectName() + u']', place.size(),
                    room.size());
            if (area)
                place &= room; // the rest can be scrolled to
        }
    }

    void add(const QWidget &widget, const QString &text, const QSize &needed, const QSize &given)
    {
        m_found << QStringLiteral("%1 %2 “%3” needs %4×%5, has %6×%7")
                       .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text)
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(given.width())
                       .arg(given.height());
    }

    QStringList m_found;
};

} // namespace palier::test
