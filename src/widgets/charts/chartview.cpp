// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartview.h"

#include "widgets/charts/chartaccessible.h"
#include "widgets/charts/repaintqueue.h"
#include "widgets/theme/typescale.h"

#include <QBackingStore>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace palier {

namespace {

bool isOnScreen(const QPainter &painter, const QWidget &widget)
{
    QBackingStore *screen = widget.backingStore();
    return screen && painter.paintEngine()->paintDevice() == screen->paintDevice();
}

} // namespace

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
    m_arranged = false;
    if (m_repaints && isVisible())
        m_repaints->add(*this);
    else
        update();
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

void ChartView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isSeen = false;
}

/** A page that comes into sight has all of its charts to paint: on the screen each waits for its turn. A picture of them waits
   for nobody. */
void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_repaints && !m_isSeen && isOnScreen(painter, *this)) {
        if (!m_repaints->isPainting(*this)) {
            m_repaints->add(*this);
            return;
        }
        m_isSeen = true;
    }
    ensureArranged();
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
