// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/settingspage.h"

#include "widgets/settings/levelspanel.h"
#include "widgets/settings/servicepanel.h"
#include "widgets/settings/settingspanel.h"
#include "widgets/theme/flowlayout.h"
#include "widgets/theme/steadybutton.h"
#include "widgets/theme/tokens.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace palier {

namespace {

/** Large letters need more than a window is tall. */
QScrollArea *scrolling(QWidget &panel, const char *name)
{
    auto *area = new QScrollArea;
    area->setObjectName(QLatin1String(name));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&panel);
    return area;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent), m_tabs(new QButtonGroup(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    auto *tabs = new FlowLayout;
    tabs->setSpacing(Space::Small);
    constexpr std::array Names{"levelsTab", "figuresTab", "serviceTab"};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i) = new SteadyButton(this);
        m_buttons.at(i)->setObjectName(QLatin1String(Names.at(i)));
        m_buttons.at(i)->setProperty("filter", true);
        m_buttons.at(i)->setCheckable(true);
        m_buttons.at(i)->setFocusPolicy(Qt::StrongFocus);
        m_tabs->addButton(m_buttons.at(i), static_cast<int>(i));
        tabs->addWidget(m_buttons.at(i));
    }
    m_levels = new LevelsPanel(this); // after the tabs: Tab follows the order in which things are made
    m_settings = new SettingsPanel(this);
    m_service = new ServicePanel(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Card, Space::Gap, Space::Card, Space::Gap);
    layout->setSpacing(Space::Gap);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(scrolling(*m_levels, "levelsScroll"));
    m_stack->addWidget(m_settings);
    m_stack->addWidget(scrolling(*m_service, "serviceScroll"));
    connect(m_tabs, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&m_levels->model(), &LevelsModel::edited, this, &SettingsPage::showScopes);
    open(Levels);
    nameAll();
}

void SettingsPage::nameAll()
{
    const std::array names{tr("&Levels and units"), tr("&Targets, time, guards, costs"), tr("Cale&ndars and SLA")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(names.at(i));
        m_buttons.at(i)->setAccessibleName(QString(names.at(i)).remove(QLatin1Char('&')));
    }
}

void SettingsPage::open(Section section)
{
    m_buttons.at(section)->setChecked(true);
    m_stack->setCurrentIndex(section);
}

void SettingsPage::setHouse(Gateway *gateway, Requests *requests)
{
    m_levels->setHouse(gateway, requests);
    m_settings->setHouse(gateway, requests);
    m_service->setHouse(gateway, requests);
}

void SettingsPage::reload()
{
    m_levels->reload();
    m_settings->reload();
    m_service->reload();
}

void SettingsPage::setDashboard(std::shared_ptr<const Dashboard> dashboard)
{
    m_service->setDashboard(dashboard);
    m_levels->setDashboard(std::move(dashboard));
}

void SettingsPage::setFormat(const Format &format)
{
    m_levels->setFormat(format);
    m_settings->setFormat(format);
    m_service->setFormat(format);
}

void SettingsPage::setSources(const QStringList &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    showScopes();
}

/** Costs can be told of every level that some unit has or shall have, ranges of every unit on one. */
void SettingsPage::showScopes()
{
    std::set<int> tiers;
    std::set<QString> units;
    for (const LevelRecord &level : m_levels->model().proposed()) {
        if (!level.tier)
            continue;
        tiers.insert(level.tier);
        units.insert(level.unit);
    }
    m_settings->setScopes({m_sources, {tiers.begin(), tiers.end()}, {units.begin(), units.end()}, {}});
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Undo))
        return QWidget::keyPressEvent(event);
    if (m_levels->isVisible())
        m_levels->undo();
    else if (m_settings->isVisible())
        m_settings->undo();
    else
        m_service->undo();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameAll();
    m_levels->nameAll();
}

} // namespace palier
