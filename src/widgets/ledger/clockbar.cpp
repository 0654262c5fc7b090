// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/clockbar.h"

#include "widgets/charts/drawing.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace palier {

namespace {

constexpr int BarHeight = 5;

QColor fillOf(Mood mood, const Tokens &t)
{
    switch (mood) {
    case Mood::Good:
        return t.good;
    case Mood::Watch:
        return t.watch;
    case Mood::Bad:
        return t.bad;
    case Mood::Neutral:
        break;
    }
    return t.accent;
}

} // namespace

ClockBarWidget::ClockBarWidget(ClockBar bar, QWidget *parent) : QWidget(parent), m_bar(std::move(bar))
{
    setObjectName(QStringLiteral("clock"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(1);
    setToolTip(plainTip(m_bar.title + QStringLiteral(": ") + m_bar.state + QLatin1Char('\n') + m_bar.note));
    setAccessibleName(m_bar.title);
    setAccessibleDescription(m_bar.state + QStringLiteral(", ") + m_bar.note);
}

QSize ClockBarWidget::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int ClockBarWidget::heightForWidth(int width) const
{
    return (fitsOnOneLine(width) ? 1 : 2) * fontMetrics().height() + BarHeight + 3 + Space::Tiny;
}

bool ClockBarWidget::fitsOnOneLine(int width) const
{
    return widthOf(m_bar.title, font()) + Space::Small + widthOf(markOf(m_bar.mood) + m_bar.state, font()) + 2 <= width;
}

void ClockBarWidget::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF words(0, 0, width(), fontMetrics().height());
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignVCenter, m_bar.title, t.text);
    if (!fitsOnOneLine(width()))
        words.translate(0, words.height());
    drawLine(painter, words, Qt::AlignRight | Qt::AlignVCenter, markOf(m_bar.mood) + m_bar.state, moodColour(m_bar.mood, t));
    const QRectF track(0, words.bottom() + 3, width(), BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.surface, t.border, 0.8));
    painter.drawRoundedRect(track, BarHeight / 2.0, BarHeight / 2.0);
    QRectF used = track;
    used.setWidth(std::clamp(m_bar.share, 0.0, 1.0) * track.width());
    painter.setBrush(fillOf(m_bar.mood, t));
    if (used.width() >= 1)
        painter.drawRoundedRect(used, BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace palier
