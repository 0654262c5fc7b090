// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/storydelegate.h"

#include "viewmodels/ledger/storymodel.h"
#include "widgets/charts/drawing.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace palier {

namespace {

constexpr int MostDetails = 6;
constexpr int Rail = 18; // where the line of time runs

QStringList detailsOf(const QModelIndex &index)
{
    return index.data(StoryModel::DetailsRole).toStringList().mid(0, MostDetails);
}

QColor dotColour(Mood mood, const Tokens &t)
{
    return mood == Mood::Neutral ? t.muted : moodColour(mood, t);
}

void paintRail(QPainter &painter, const QRectF &row, const QModelIndex &index, double middle, const Tokens &t)
{
    const double x = row.left() + Rail / 2.0;
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    painter.setPen(QPen(t.border, 1.5));
    painter.drawLine(QPointF(x, isFirst ? middle : row.top()), QPointF(x, isLast ? middle : row.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(dotColour(static_cast<Mood>(index.data(StoryModel::ToneRole).toInt()), t));
    painter.drawEllipse(QPointF(x, middle), 3.5, 3.5);
}

} // namespace

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics small(fontOf(TextRole::Small, option.font));
    const auto details = static_cast<int>(detailsOf(index).size());
    return {120, small.height() + option.fontMetrics.height() + details * small.height() + Space::Gap};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? t.accentTint : t.surface);
    const QFont smallFont = fontOf(TextRole::Small, option.font);
    const int small = QFontMetrics(smallFont).height();
    QRectF line = QRectF(option.rect).adjusted(Rail + Space::Tiny, Space::Tiny, -Space::Tiny, 0);
    paintRail(*painter, option.rect, index, line.top() + small / 2.0, t);
    painter->setFont(smallFont);
    line.setHeight(small);
    drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, index.data(StoryModel::WhenRole).toString(), t.muted);
    line.translate(0, small);
    line.setHeight(option.fontMetrics.height());
    const auto mood = static_cast<Mood>(index.data(StoryModel::ToneRole).toInt());
    painter->setFont(option.font);
    drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, markOf(mood) + index.data().toString(),
        mood == Mood::Neutral ? t.text : moodColour(mood, t));
    painter->setFont(smallFont);
    line.translate(0, line.height());
    line.setHeight(small);
    for (const QString &detail : detailsOf(index)) {
        drawLine(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, detail, t.muted);
        line.translate(0, small);
    }
    painter->restore();
}

bool StoryDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QStringList lines = QStringList{index.data().toString()} + detailsOf(index);
    const int room = option.rect.width() - Rail - 2 * Space::Tiny;
    const bool isCut = std::ranges::any_of(lines, [&](const QString &line) { return widthOf(line, option.font) > room; });
    showTip(view->viewport(), event->pos(), option.rect, isCut ? lines.join(QLatin1Char('\n')) : QString());
    return true;
}

} // namespace palier
