// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"
#include "widgets/theme/tokens.h"

#include <QWidget>

#include <utility>

namespace palier {

class RepaintQueue;

/** What all charts have in common: items that can be pointed at, by mouse and by keyboard, with exact values as tips.
    Charts are painted by us. They hold a value, show it, and say what people do with it; they compute no figures.
    Keys: arrows, Home and End move the current item; Enter and Space click it, with Ctrl to add; Shift with an arrow brushes;
    Alt+Enter activates; Esc clears. Mouse: click, Ctrl+click, drag to brush, double click to activate. GUI thread. */
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /** Room left and right of what is drawn, for highlights and the focus; cards align their content without it. */
    static constexpr int Bleed = 6;

    explicit ChartView(QWidget *parent = nullptr);

    /** Whom new values, and a chart that has just come into sight, are painted by, one chart a turn; without one, together with
       all else. Must outlive the chart. */
    void setRepaints(RepaintQueue *repaints) { m_repaints = repaints; }

    /** The same as rows and columns. */
    virtual const ChartTable &table() const = 0;
    /** Draws what the screen shows, without focus, hover or brush; in the coordinates of the widget. */
    void paintPicture(QPainter &painter);

    virtual int itemCount() const = 0;
    /** Of the item that the keyboard stands on; "" where there is none. */
    QString currentKey() const;
    QString currentTip() const;
    /** Where an item is drawn, in the coordinates of the widget. */
    QRectF itemArea(int item);

    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void clicked(const QString &key, Qt::KeyboardModifiers modifiers);
    void brushed(const QString &firstKey, const QString &lastKey);
    void activated(const QString &key);
    void cleared();
    void contentChanged();

protected:
    virtual QString keyOf(int item) const = 0;
    virtual QString tipOf(int item) const = 0;
    virtual bool isSelected(int item) const = 0;
    virtual bool canSelect(int /*item*/) const { return true; }
    virtual bool canBrush() const { return false; }
    /** A double click. */
    virtual void activate(int item) { Q_EMIT activated(keyOf(item)); }
    virtual QRectF areaOf(int item) const = 0;
    virtual int itemAt(const QPointF &at) const = 0; // -1: none
    /** Where an arrow key leads; the same item where it leads nowhere. */
    virtual int neighbourOf(int item, Qt::Key key) const;
    virtual void makeVisible(int /*item*/) {}
    /** Computes positions from size, font and value; called before painting and pointing, when one of them has changed. */
    virtual void arrange() = 0;
    virtual void paint(QPainter &painter) const = 0;

    /** After the value was replaced: keeps the current item by its key, and repaints. */
    void contentReplaced();
    /** Before areaOf() and itemAt(). */
    void ensureArranged();
    void forgetArrangement();

    const Tokens &tokens() const { return tokensOf(palette()); }
    QFont smallFont() const;
    bool hasSelection() const;
    int hoverItem() const { return m_forPicture ? -1 : m_hover; }
    int currentItem() const { return m_forPicture ? -1 : m_current; }
    /** First and last item under the brush; -1, -1 without one. */
    std::pair<int, int> brush() const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintFocus(QPainter &painter) const;
    void setHover(int item, const QPoint &at);
    void moveTo(int item);
    int itemTowards(Qt::Key key) const;
    void moveBy(Qt::Key key, bool extends);
    void clickCurrent(Qt::KeyboardModifiers modifiers);
    void escape(QKeyEvent *event);
    void endBrush();
    int itemOf(const QString &key) const;

    int m_hover = -1;
    int m_current = -1;
    QString m_currentKey; // outlives a replaced value
    int m_pressed = -1;   // where a click or a brush began
    QString m_pressedKey;
    QPoint m_pressedAt;
    int m_brushEnd = -1; // -1: no brush
    QString m_extendKey; // where Shift began
    RepaintQueue *m_repaints = nullptr;
    bool m_arranged = false;
    bool m_isSeen = false; // painted since it was shown
    bool m_byKeyboard = false;
    bool m_forPicture = false;
};

} // namespace palier
