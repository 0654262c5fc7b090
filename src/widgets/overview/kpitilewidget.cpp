// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/kpitilewidget.h"

#include "ui_kpitilewidget.h"
#include "widgets/overview/definitionpopup.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace palier {

KpiTileWidget::KpiTileWidget(QWidget *parent) : Surface(parent), m_ui(std::make_unique<Ui::KpiTileWidget>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_ui->info, &QToolButton::clicked, this, &KpiTileWidget::showCard);
    dress();
}

KpiTileWidget::~KpiTileWidget() = default;

void KpiTileWidget::setTile(const KpiTile &tile)
{
    m_tile = tile;
    m_ui->title->setText(tile.title);
    m_ui->value->setText(tile.value);
    m_ui->unit->setText(tile.unit);
    m_ui->verdict->setWords(tile.verdict, tile.mood);
    m_ui->count->setText(tile.count + QStringLiteral(" · ") + tile.detail);
    m_ui->other->setText(tile.other);
    m_ui->change->setWords(tile.change, tile.changeMood);
    m_ui->sparkline->setChart(tile.sparkline);
    setAccessibleName(tile.title);
    setAccessibleDescription(QStringList{
        tile.value + tile.unit, tile.verdict, tile.count, tile.detail, tile.other, tile.change, tile.sparkline.description}
            .join(QLatin1String(", ")));
    m_ui->info->setAccessibleName(tr("What %1 means").arg(tile.title));
}

void KpiTileWidget::showCard()
{
    auto *popup = new DefinitionPopup(m_tile.card, true, this);
    connect(popup, &DefinitionPopup::ticketsRequested, this, [this] { Q_EMIT ticketsRequested(m_tile.id); });
    connect(popup, &DefinitionPopup::guideRequested, this, &KpiTileWidget::guideRequested);
    popup->showBelow(m_ui->info);
}

void KpiTileWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT ticketsRequested(m_tile.id);
    else
        Surface::keyPressEvent(event);
}

void KpiTileWidget::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT ticketsRequested(m_tile.id);
}

void KpiTileWidget::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback guard(m_dressing, true);
    m_ui->info->setIcon(iconNamed(QStringLiteral("info"), tokensOf(palette()).muted, fontMetrics().height()));
    m_ui->title->setFont(fontOf(TextRole::CardTitle, font()));
    m_ui->value->setFont(fontOf(TextRole::TileValue, font()));
    m_ui->unit->setFont(fontOf(TextRole::TileUnit, font()));
    QFont verdict = fontOf(TextRole::Small, font());
    verdict.setBold(true);
    m_ui->verdict->setFont(verdict);
    for (QWidget *line : std::initializer_list<QWidget *>{m_ui->count, m_ui->other, m_ui->change})
        line->setFont(fontOf(TextRole::Small, font()));
}

void KpiTileWidget::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace palier
