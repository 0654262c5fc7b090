// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/statusline.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace palier {

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent),
      m_connection(new MoodLabel(this)),
      m_details(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_pause(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Card, 2, Space::Card, 2);
    layout->setSpacing(Space::Card);
    layout->addWidget(m_connection);
    layout->addWidget(m_progress);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_pause);
    m_connection->setObjectName(QStringLiteral("connection"));
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setFlat(true);
    connect(m_pause, &QPushButton::clicked, this, &StatusBar::pauseToggled);
}

void StatusBar::setLine(const StatusLine &line)
{
    m_connection->setWords(line.connection, line.mood);
    QStringList details{line.age, line.source, line.counts}; // where there is little room, the first stays
    details.removeAll(QString());
    m_details->setText(details.join(QStringLiteral("  ·  ")));
    keepDetails();
    m_progress->setVisible(line.progress >= 0);
    m_progress->setValue(line.progress);
    m_pause->setText(line.action);
    m_pause->setAccessibleName(QString(line.action).remove(QLatin1Char('&')));
}

/** However much is to be said about the connection: the age of the data is among them. */
void StatusBar::keepDetails()
{
    m_details->setMinimumWidth(std::min(m_details->fontMetrics().horizontalAdvance(m_details->text()) + 1, width() / 2));
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepDetails();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, 0, width(), 1, t.border);
}

} // namespace palier
