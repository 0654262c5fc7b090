// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/smalltilewidget.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/overview/definitionpopup.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace palier {

SmallTileWidget::SmallTileWidget(QWidget *parent)
    : Surface(parent),
      m_title(new ElidedLabel(this)),
      m_value(new ElidedLabel(this)),
      m_note(new ElidedLabel(this)),
      m_info(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Small, Space::Small, Space::Small);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_info);
    layout->addLayout(head);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    m_info->setObjectName(QStringLiteral("info"));
    m_info->setAutoRaise(true);
    connect(m_info, &QToolButton::clicked, this, &SmallTileWidget::showCard);
    m_value->setObjectName(QStringLiteral("smallValue"));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    dress();
}

void SmallTileWidget::showCard()
{
    auto *popup = new DefinitionPopup(m_tile.card, m_tile.opensTickets, this);
    connect(popup, &DefinitionPopup::ticketsRequested, this, [this] { Q_EMIT ticketsRequested(m_tile.id); });
    connect(popup, &DefinitionPopup::guideRequested, this, &SmallTileWidget::guideRequested);
    popup->showBelow(m_info);
}

void SmallTileWidget::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback guard(m_dressing, true);
    m_info->setIcon(iconNamed(QStringLiteral("info"), tokensOf(palette()).muted, fontMetrics().height()));
    m_title->setFont(fontOf(TextRole::Small, font()));
    m_value->setFont(fontOf(TextRole::SmallTileValue, font()));
    m_note->setFont(fontOf(TextRole::Small, font()));
}

void SmallTileWidget::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SmallTileWidget::setTile(const SmallTile &tile)
{
    m_tile = tile;
    setObjectName(QStringLiteral("small-") + tile.id);
    setToolTip(plainTip(tile.detail));
    m_title->setText(tile.title);
    m_value->setText(tile.value);
    m_note->setText(tile.note);
    setAccessibleName(tile.title);
    m_info->setAccessibleName(tr("What %1 means").arg(tile.title));
    QStringList said{tile.value, tile.note};
    said += tile.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

void SmallTileWidget::keyPressEvent(QKeyEvent *event)
{
    if (m_tile.opensTickets && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT ticketsRequested(m_tile.id);
    else
        Surface::keyPressEvent(event);
}

void SmallTileWidget::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_tile.opensTickets)
        Q_EMIT ticketsRequested(m_tile.id);
}

} // namespace palier
