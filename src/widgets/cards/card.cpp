// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/card.h"

#include "viewmodels/charts/charttablemodel.h"
#include "widgets/cards/cutcells.h"
#include "widgets/cards/elidedlabel.h"
#include "widgets/cards/wholetitles.h"
#include "widgets/charts/chartview.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace palier {

Card::Card(QWidget *parent) : Surface(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Space::Card - ChartView::Bleed, Space::Small, Space::Card - ChartView::Bleed, Space::Card - ChartView::Bleed);
    layout->setSpacing(Space::Tiny);
    setUpHeader();
    setUpBody();
    setUpMenu();
    dress();
}

void Card::setUpHeader()
{
    m_title = new ElidedLabel(this);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_subtitle = new ElidedLabel(this);
    m_subtitle->setObjectName(QStringLiteral("cardSubtitle"));
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_menuButton = new QToolButton(this);
    m_menuButton->setObjectName(QStringLiteral("cardMenu"));
    m_menuButton->setText(QStringLiteral("…"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->hide();
    auto *header = new QHBoxLayout;
    header->setContentsMargins(ChartView::Bleed, 0, 0, 0);
    header->setSpacing(Space::Small);
    header->addWidget(m_title);
    header->addWidget(m_subtitle, 1);
    header->addWidget(m_menuButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(header);
}

void Card::setUpBody()
{
    m_body = new QStackedLayout;
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("cardMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setMinimumSize(1, 1); // long words must not widen the page
    m_body->addWidget(m_message);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (m_chart)
        m_chart->setAccessibleName(title);
    nameMenu();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString Card::title() const
{
    return m_title->text();
}

QString Card::subtitle() const
{
    return m_subtitle->text();
}

void Card::setContent(QWidget *content)
{
    if (m_content)
        m_content->deleteLater();
    m_content = content;
    m_chart = nullptr;
    m_showsTable = false;
    m_menuButton->hide();
    m_body->addWidget(content);
    showRightPart();
}

void Card::setChart(ChartView *chart)
{
    setContent(chart);
    m_chart = chart;
    if (!m_table)
        setUpTable();
    m_chart->setAccessibleName(title());
    connect(m_chart, &ChartView::contentChanged, this, [this] { m_model->setTable(m_chart->table()); });
    m_model->setTable(m_chart->table());
    m_menuButton->show();
}

void Card::setUpTable()
{
    m_model = new ChartTableModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("cardTable"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * Space::Tiny);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumSize(1, 1);
    keepTitlesWhole(*m_table);
    new CutCells(*m_table);
    m_body->addWidget(m_table);
}

void Card::showMessage(const QString &message)
{
    m_message->setText(message);
    showRightPart();
}

QString Card::message() const
{
    return m_message->text();
}

QWidgetList Card::focusStops() const
{
    QWidgetList stops{m_content, m_table, m_menuButton};
    stops.removeAll(nullptr);
    return stops;
}

bool Card::showsTable() const
{
    return m_showsTable;
}

void Card::setShowsTable(bool table)
{
    m_showsTable = table && m_chart;
    m_asTable->setChecked(m_showsTable);
    const bool hadFocus = m_chart && (m_chart->hasFocus() || m_table->hasFocus());
    showRightPart();
    if (hadFocus)
        m_body->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void Card::showRightPart()
{
    if (!message().isEmpty())
        m_body->setCurrentWidget(m_message);
    else if (m_showsTable)
        m_body->setCurrentWidget(m_table);
    else if (m_content)
        m_body->setCurrentWidget(m_content);
}

void Card::dress()
{
    if (m_dressing)
        return;
    const QScopedValueRollback guard(m_dressing, true);
    m_title->setFont(fontOf(TextRole::CardTitle, font()));
    m_subtitle->setFont(fontOf(TextRole::Small, font()));
    m_message->setFont(font());
}

void Card::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LanguageChange)
        nameMenu();
}

} // namespace palier
