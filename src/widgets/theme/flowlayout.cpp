// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace palier {

/** Items that stand abreast; those that are hidden are in none. */
struct FlowLayout::Line {
    std::vector<QLayoutItem *> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::widthFrom(std::size_t first) const
{
    int width = 0;
    for (std::size_t i = first; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            width += m_items[i]->sizeHint().width() + spacing();
    }
    return width;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines(1);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        const bool isStretch = item->spacerItem();
        if (item->isEmpty() && !isStretch)
            continue;
        const QSize wanted = item->sizeHint();
        const bool isFirst = lines.back().items.empty();
        // What comes after the stretch stays together as long as a line can hold it.
        const int needed = isStretch ? widthFrom(i + 1) : wanted.width() + spacing();
        const bool canStay = isStretch && needed - spacing() > width;
        if (!isFirst && lines.back().width + needed > width && !canStay)
            lines.emplace_back();
        Line &line = lines.back();
        line.width += isStretch ? 0 : wanted.width() + (line.width == 0 ? 0 : spacing());
        line.height = std::max(line.height, wanted.height());
        line.items.push_back(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line &line : linesIn(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> all = linesIn(QLAYOUTSIZE_MAX);
    return {all.front().width + margins.left() + margins.right(), all.front().height + margins.top() + margins.bottom()};
}

/** As wide as its widest item. */
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect room = contentsRect();
    for (const Line &line : linesIn(room.width())) {
        place(line, room);
        room.setTop(room.top() + line.height + spacing());
    }
}

void FlowLayout::place(const Line &line, const QRect &room) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    for (QLayoutItem *item : line.items) {
        if (item->spacerItem()) {
            x += std::max(0, room.width() - line.width);
            continue;
        }
        const QSize wanted = item->sizeHint();
        const QRect place(
            x, room.top() + (line.height - wanted.height()) / 2, std::min(wanted.width(), room.width()), wanted.height());
        item->setGeometry(QStyle::visualRect(direction, room, place));
        x += wanted.width() + spacing();
    }
}

} // namespace palier
