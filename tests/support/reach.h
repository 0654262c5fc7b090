// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>

#include <memory>

namespace palier::test {

/** What stands in the way of people who cannot use a mouse, or cannot see: parts without a name, letters that belong to two. */
class Reach
{
public:
    /** What people act upon in a window, as far as it is on screen. Parts of a part (the field of a list of choices) are none. */
    static QWidgetList parts(const QWidget &window)
    {
        QWidgetList parts;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisibleTo(&window) && widget->window() == &window && isActedUpon(*widget))
                parts.append(widget);
        }
        return parts;
    }

    static QStringList problems(const QWidget &window)
    {
        QStringList problems;
        for (QWidget *part : parts(window)) {
            if (part->objectName().isEmpty() || part->objectName().startsWith(QLatin1String("qt_")))
                problems << describe(*part) + QStringLiteral(" has no object name");
            if (nameOf(*part).isEmpty())
                problems << describe(*part) + QStringLiteral(" has no accessible name");
        }
        return problems + sharedLetters(window);
    }

    static QString describe(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
               (button ? button->text() : QString()) + QStringLiteral(" in ") +
               (widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
    }

private:
    static bool isActedUpon(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        const bool isPart =
            parent && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
                          qobject_cast<const QAbstractItemView *>(parent));
        if (isPart)
            return false;
        if (qobject_cast<const QComboBox *>(parent))
            return qobject_cast<const QLineEdit *>(&widget);
        const auto *combo = qobject_cast<const QComboBox *>(&widget);
        return (combo && !combo->isEditable()) || qobject_cast<const QAbstractButton *>(&widget) ||
               qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
               qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const ChartView *>(&widget) ||
               (qobject_cast<const QAbstractItemView *>(&widget) && widget.focusPolicy() != Qt::NoFocus) ||
               (widget.focusPolicy() & Qt::TabFocus && !qobject_cast<const QAbstractScrollArea *>(&widget));
    }

    static QString nameOf(QWidget &widget)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        return interface ? interface->text(QAccessible::Name).trimmed() : QString();
    }

    /** Letters with Alt that two parts of what is on screen want. */
    static QStringList sharedLetters(const QWidget &window)
    {
        QMap<QString, QStringList> owners;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool counts = widget->isVisibleTo(&window) && widget->isEnabled() && widget->window() == &window;
            if (!counts || (!button && !(label && label->buddy())))
                continue;
            const QKeySequence letter = QKeySequence::mnemonic(button ? button->text() : label->text());
            if (!letter.isEmpty())
                owners[letter.toString()] << (button ? button->text() : label->text());
        }
        QStringList shared;
        for (auto letter = owners.cbegin(); letter != owners.cend(); ++letter) {
            if (letter->size() > 1)
                shared << letter.key() + QStringLiteral(" belongs to ") + letter->join(QStringLiteral(" and "));
        }
        return shared;
    }
};

} // namespace palier::test
