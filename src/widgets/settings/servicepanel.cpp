// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/servicepanel.h"

#include "viewmodels/errortext.h"
#include "viewmodels/settings/servicetables.h"
#include "widgets/cards/card.h"
#include "widgets/cards/wholetitles.h"
#include "widgets/theme/tokens.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace palier {

ServicePanel::ServicePanel(QWidget *parent) : QWidget(parent), m_format(QLocale::c())
{
    setObjectName(QStringLiteral("servicePanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Gap);
    m_calendarCard = addTable("calendars", m_calendars);
    m_policyCard = addTable("policies", m_policies);
    layout->addWidget(m_calendarCard, 1);
    layout->addWidget(m_policyCard, 2);
}

Card *ServicePanel::addTable(const char *name, WordTableModel &model)
{
    auto *table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setModel(&model);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    keepTitlesWhole(*table);
    auto *card = new Card(this);
    card->setContent(table);
    return card;
}

void ServicePanel::setHouse(Requests *requests)
{
    m_requests = requests;
    m_asked.cancel();
    m_hours = {};
    show();
    reload();
}

void ServicePanel::reload()
{
    if (m_requests)
        m_asked = m_requests->serviceHours([this](const auto &hours) { take(hours); });
}

void ServicePanel::setFormat(const Format &format)
{
    m_format = format;
    show();
}

void ServicePanel::take(const Result<ServiceHours> &hours)
{
    if (hours) {
        m_hours = *hours;
        return show();
    }
    m_calendarCard->showMessage(errorText(hours.error()));
    m_policyCard->showMessage(errorText(hours.error()));
}

void ServicePanel::show()
{
    m_calendarCard->setTitle(tr("Calendars"));
    m_calendarCard->setSubtitle(tr("when somebody is there"));
    m_policyCard->setTitle(tr("Promises (SLA)"));
    m_policyCard->setSubtitle(tr("the most specific one applies to a ticket"));
    findChild<QTableView *>(QStringLiteral("calendars"))->setAccessibleName(m_calendarCard->title());
    findChild<QTableView *>(QStringLiteral("policies"))->setAccessibleName(m_policyCard->title());
    m_calendars.setTable(calendarTable(m_hours, m_format));
    m_policies.setTable(policyTable(m_hours, m_format));
    m_calendarCard->showMessage(
        m_hours.calendars.empty() ? tr("This workspace has no calendar: time is counted around the clock.") : QString());
    m_policyCard->showMessage(
        m_hours.policies.empty() ? tr("This workspace has no promises: nothing can run out of time.") : QString());
}

} // namespace palier
