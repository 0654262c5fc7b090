// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/wallboardhead.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace palier {

WallboardHead::WallboardHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_connection(new MoodLabel(this)), m_age(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("wallboardHead"));
    m_title->setObjectName(QStringLiteral("wallboardTitle"));
    m_title->setHoldsData(true); // the filters of the view, of any length
    m_age->setObjectName(QStringLiteral("wallboardAge"));
    m_age->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Card + Space::Tiny, Space::Small, Space::Card + Space::Tiny, Space::Small);
    layout->setSpacing(Space::Gap);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_connection);
    layout->addWidget(m_age);
    dress();
}

void WallboardHead::dress()
{
    const QFont large = fontOf(TextRole::PageTitle, font());
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_connection, m_age})
        part->setFont(large);
    keepTitle();
}

void WallboardHead::setWords(const QString &title, const StatusLine &status)
{
    m_title->setText(title);
    m_connection->setWords(status.connection, status.mood);
    m_age->setText(status.age);
    m_age->setMinimumWidth(m_age->fontMetrics().horizontalAdvance(status.age));
    keepTitle();
}

/** However much is to be said about the connection. */
void WallboardHead::keepTitle()
{
    m_title->setMinimumWidth(std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()) + 1, width() / 2));
}

void WallboardHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepTitle();
}

void WallboardHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void WallboardHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

} // namespace palier
