// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartview.h"

#include "widgets/charts/chartaccessible.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/typescale.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace palier {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString ChartView::currentKey() const
{
    return m_current < 0 ? QString() : keyOf(m_current);
}

QString ChartView::currentTip() const
{
    return m_current < 0 ? QString() : tipOf(m_current);
}

QRectF ChartView::itemArea(int item)
{
    ensureArranged();
    return areaOf(item);
}

QFont ChartView::smallFont() const
{
    return fontOf(TextRole::Small, font());
}

bool ChartView::hasSelection() const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (isSelected(item))
            return true;
    }
    return false;
}

std::pair<int, int> ChartView::brush() const
{
    if (m_brushEnd < 0 || m_forPicture)
        return {-1, -1};
    return std::minmax({m_pressed, m_brushEnd});
}

int ChartView::neighbourOf(int item, Qt::Key key) const
{
    const bool back = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    return std::clamp(item + (back ? -1 : 1), 0, itemCount() - 1);
}

int ChartView::itemOf(const QString &key) const
{
    for (int item = 0; !key.isEmpty() && item < itemCount(); ++item) {
        if (keyOf(item) == key)
            return item;
    }
    return -1;
}

void ChartView::contentReplaced()
{
    forgetArrangement();
    if (m_current >= itemCount() || currentKey() != m_currentKey) // several items may have one key
        m_current = itemOf(m_currentKey);
    m_hover = -1;
    if (m_pressed >= 0) {
        m_pressed = itemOf(m_pressedKey);
        m_brushEnd = m_pressed < 0 ? -1 : std::min(m_brushEnd, itemCount() - 1);
    }
    Q_EMIT contentChanged();
}

void ChartView::ensureArranged()
{
    if (m_arranged)
        return;
    m_arranged = true;
    arrange();
}

void ChartView::forgetArrangement()
{
    m_arranged = false;
    update();
}

void ChartView::paintPicture(QPainter &painter)
{
    ensureArranged();
    m_forPicture = true;
    painter.save();
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    painter.restore();
    m_forPicture = false;
}

void ChartView::paintEvent(QPaintEvent *)
{
    ensureArranged();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    if (hasFocus() && m_byKeyboard)
        paintFocus(painter);
}

void ChartView::paintFocus(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::Tiny, Space::Tiny);
    if (m_current < 0)
        return;
    painter.setPen(QPen(tokens().text, 1.5));
    painter.drawRoundedRect(areaOf(m_current).adjusted(-1, -1, 1, 1) & QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

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

void ChartView::moveBy(Qt::Key key, bool extends)
{
    if (itemCount() == 0)
        return;
    if (m_current < 0)
        return moveTo(0);
    if (!extends || !canBrush()) {
        m_extendKey.clear();
        return moveTo(key == Qt::Key_Home ? 0 : key == Qt::Key_End ? itemCount() - 1 : neighbourOf(m_current, key));
    }
    if (m_extendKey.isEmpty())
        m_extendKey = currentKey();
    moveTo(key == Qt::Key_Home ? 0 : key == Qt::Key_End ? itemCount() - 1 : neighbourOf(m_current, key));
    const int anchor = itemOf(m_extendKey);
    const auto [first, last] = std::minmax(anchor < 0 ? m_current : anchor, m_current);
    Q_EMIT brushed(keyOf(first), keyOf(last));
}

void ChartView::clickCurrent(Qt::KeyboardModifiers modifiers)
{
    if (m_current < 0 || !canSelect(m_current))
        return;
    if (modifiers & Qt::AltModifier)
        Q_EMIT activated(currentKey());
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
        Q_EMIT activated(keyOf(item));
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

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    forgetArrangement(); // palette, font, language, direction: all of them are seen
}

void ChartView::resizeEvent(QResizeEvent *)
{
    forgetArrangement();
}

} // namespace palier
