// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/smalltilewidget.h"

#include "widgets/cards/elidedlabel.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QEvent>
#include <QVBoxLayout>

namespace palier {

SmallTileWidget::SmallTileWidget(QWidget *parent)
    : Surface(parent), m_title(new ElidedLabel(this)), m_value(new ElidedLabel(this)), m_note(new ElidedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Small, Space::Small, Space::Small);
    layout->setSpacing(0);
    for (ElidedLabel *label : {m_title, m_value, m_note})
        layout->addWidget(label);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    dress();
}

void SmallTileWidget::dress()
{
    m_title->setFont(fontOf(TextRole::Small, font()));
    m_value->setFont(fontOf(TextRole::SmallTileValue, font()));
    m_note->setFont(fontOf(TextRole::Small, font()));
}

void SmallTileWidget::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void SmallTileWidget::setTile(const SmallTile &tile)
{
    setObjectName(QStringLiteral("small-") + tile.id);
    m_title->setText(tile.title);
    m_value->setText(tile.value);
    m_note->setText(tile.note);
    setAccessibleName(tile.title);
    setAccessibleDescription(tile.value + QStringLiteral(", ") + tile.note);
}

} // namespace palier
