// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartview.h"
#include "widgets/theme/plaintext.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

// What people do with a chart, by mouse and by keyboard.

namespace palier {

void ChartView::setHover(int item, const QPoint &at)
{
    if (item < 0)
        showTip(this, at, {}, {});
    else
        showTip(this, at, areaOf(item).toAlignedRect(), tipOf(item));
    if (std::exchange(m_hover, item) != item)
        update();
}

void ChartView::moveTo(int item)
{
    ensureArranged();
    m_byKeyboard = true;
    m_current = item;
    m_currentKey = currentKey();
    makeVisible(item);
    ensureArranged();
    const QRect area = areaOf(item).toAlignedRect();
    showTip(this, area.center(), area, tipOf(item));
    QAccessibleValueChangeEvent change(this, tipOf(item));
    QAccessible::updateAccessibility(&change);
    update();
}

int ChartView::itemTowards(Qt::Key key) const
{
    if (key == Qt::Key_Home)
        return 0;
    return key == Qt::Key_End ? itemCount() - 1 : neighbourOf(m_current, key);
}

void ChartView::moveBy(Qt::Key key, bool extends)
{
    if (itemCount() == 0)
        return;
    if (m_current < 0)
        return moveTo(0);
    if (!extends || !canBrush()) {
        m_extendKey.clear();
        return moveTo(itemTowards(key));
    }
    if (m_extendKey.isEmpty())
        m_extendKey = currentKey();
    moveTo(itemTowards(key));
    const int anchor = itemOf(m_extendKey);
    const auto [first, last] = std::minmax(anchor < 0 ? m_current : anchor, m_current);
    Q_EMIT brushed(keyOf(first), keyOf(last));
}

void ChartView::clickCurrent(Qt::KeyboardModifiers modifiers)
{
    if (m_current < 0 || !canSelect(m_current))
        return;
    if (modifiers & Qt::AltModifier)
        activate(m_current);
    else
        Q_EMIT clicked(currentKey(), modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
}

void ChartView::escape(QKeyEvent *event)
{
    if (m_brushEnd >= 0)
        return endBrush();
    event->setAccepted(hasSelection()); // else the page may have something to clear
    showTip(this, {}, {}, {});
    Q_EMIT cleared();
}

void ChartView::endBrush()
{
    m_pressed = -1;
    m_pressedKey.clear();
    m_brushEnd = -1;
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isStep && event->modifiers() & Qt::AltModifier) // back and forward, where there is nowhere to go
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveBy(Qt::Key(event->key()), event->modifiers() & Qt::ShiftModifier);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return clickCurrent(event->modifiers());
    case Qt::Key_Escape:
        return escape(event);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    ensureArranged();
    m_byKeyboard = false;
    m_pressed = itemAt(event->position());
    m_pressedKey = m_pressed < 0 ? QString() : keyOf(m_pressed);
    m_pressedAt = event->position().toPoint();
    m_brushEnd = -1;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    ensureArranged();
    const int item = itemAt(event->position());
    const QPoint at = event->position().toPoint();
    const bool drags = m_pressed >= 0 && (event->buttons() & Qt::LeftButton) && canBrush();
    if (drags && item >= 0 && (m_brushEnd >= 0 || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())) {
        m_brushEnd = item;
        update();
    }
    setHover(item, at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return QWidget::mouseReleaseEvent(event);
    ensureArranged();
    const auto [first, last] = brush();
    const int pressed = m_pressed;
    const int released = itemAt(event->position());
    const bool onSame = released >= 0 && keyOf(released) == keyOf(pressed);
    endBrush();
    if (first >= 0 && keyOf(first) != keyOf(last)) {
        Q_EMIT brushed(keyOf(first), keyOf(last));
    } else if (onSame && canSelect(pressed)) {
        m_current = pressed;
        m_currentKey = currentKey();
        Q_EMIT clicked(m_currentKey, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    ensureArranged();
    const int item = itemAt(event->position());
    m_pressed = -1; // the release that follows is no click
    if (event->button() == Qt::LeftButton && item >= 0 && canSelect(item))
        activate(item);
}

void ChartView::leaveEvent(QEvent *)
{
    setHover(-1, {});
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    m_extendKey.clear();
    showTip(this, {}, {}, {});
    update();
}

bool ChartView::event(QEvent *event)
{
    // The page must not take Esc as a shortcut while a brush is being drawn.
    if (event->type() == QEvent::ShortcutOverride && m_brushEnd >= 0 && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

} // namespace palier
