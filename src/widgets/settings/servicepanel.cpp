// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/servicepanel.h"

#include "ledger/dimensions.h"
#include "ledger/tickethistory.h"
#include "viewmodels/errortext.h"
#include "viewmodels/settings/servicetables.h"
#include "widgets/cards/card.h"
#include "widgets/cards/cutcells.h"
#include "widgets/cards/wholetitles.h"
#include "widgets/settings/calendardialog.h"
#include "widgets/settings/promisedialog.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/tokens.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace palier {

namespace {

QTableView *tableOf(const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    keepTitlesWhole(*table);
    new CutCells(*table);
    return table;
}

} // namespace

ServicePanel::ServicePanel(QWidget *parent) : QWidget(parent), m_format(QLocale::c()), m_status(new MoodLabel(this))
{
    setObjectName(QStringLiteral("servicePanel"));
    m_status->setObjectName(QStringLiteral("serviceStatus"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Gap);
    m_calendars = addList(QStringLiteral("calendars"), &ServicePanel::editCalendar, &ServicePanel::removeCalendar);
    m_promises = addList(QStringLiteral("policies"), &ServicePanel::editPromise, &ServicePanel::removePromise);
    layout->addWidget(m_status);
    layout->addWidget(m_calendars.card, 2);
    layout->addWidget(m_promises.card, 3);
    m_status->hide();
    nameButtons();
}

ServicePanel::List ServicePanel::addList(const QString &name, Edit edit, Edit remove)
{
    List list;
    list.model = new WordTableModel(this);
    list.table = tableOf(name, list.model);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    for (const auto &[button, suffix] :
        {std::pair{&list.add, "Add"}, std::pair{&list.edit, "Edit"}, std::pair{&list.remove, "Remove"}}) {
        *button = new QPushButton;
        (*button)->setObjectName(name + QLatin1String(suffix));
        buttons->addWidget(*button);
    }
    buttons->addStretch(1);
    list.card = new Card(this);
    list.card->setContent(list.table);
    static_cast<QVBoxLayout *>(list.card->layout())->addLayout(buttons);
    const auto row = [table = list.table] { return table->selectionModel()->currentIndex().row(); };
    connect(list.add, &QPushButton::clicked, this, [this, edit] { (this->*edit)(-1); });
    connect(list.edit, &QPushButton::clicked, this, [this, edit, row] { (this->*edit)(row()); });
    connect(list.remove, &QPushButton::clicked, this, [this, remove, row] { (this->*remove)(row()); });
    connect(list.table, &QTableView::activated, this, [this, edit](const QModelIndex &at) { (this->*edit)(at.row()); });
    connect(list.table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enableButtons(m_calendars);
        enableButtons(m_promises);
    });
    return list;
}

void ServicePanel::nameButtons()
{
    m_calendars.add->setText(tr("Ne&w calendar…"));
    m_calendars.edit->setText(tr("&Change…"));
    m_calendars.remove->setText(tr("&Remove"));
    m_promises.add->setText(tr("New prom&ise…"));
    m_promises.edit->setText(tr("C&hange…"));
    m_promises.remove->setText(tr("Remo&ve"));
    for (const List &list : {m_calendars, m_promises}) {
        for (QPushButton *button : {list.add, list.edit, list.remove})
            button->setAccessibleName(list.card->title() + QStringLiteral(": ") + button->text().remove(QLatin1Char('&')));
        enableButtons(list);
    }
}

void ServicePanel::enableButtons(const List &list)
{
    const bool chosen = list.table->selectionModel()->hasSelection();
    list.add->setEnabled(m_gateway != nullptr);
    list.edit->setEnabled(m_gateway && chosen);
    list.remove->setEnabled(m_gateway && chosen);
}

void ServicePanel::setHouse(Gateway *gateway, Requests *requests)
{
    m_gateway = gateway;
    m_requests = requests;
    m_asked.cancel();
    m_receipt.cancel();
    m_hours = {};
    m_done.clear();
    m_status->hide();
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

void ServicePanel::setDashboard(std::shared_ptr<const Dashboard> dashboard)
{
    m_dashboard = std::move(dashboard);
}

void ServicePanel::take(const Result<ServiceHours> &hours)
{
    if (hours) {
        m_hours = *hours;
        return show();
    }
    m_calendars.card->showMessage(errorText(hours.error()));
    m_promises.card->showMessage(errorText(hours.error()));
}

void ServicePanel::show()
{
    m_calendars.card->setTitle(tr("Calendars"));
    m_calendars.card->setSubtitle(tr("when somebody is there"));
    m_promises.card->setTitle(tr("Promises (SLA)"));
    m_promises.card->setSubtitle(tr("the most specific one applies to a ticket"));
    for (const List &list : {m_calendars, m_promises})
        list.table->setAccessibleName(list.card->title());
    m_calendars.model->setTable(calendarTable(m_hours, m_format));
    m_promises.model->setTable(policyTable(m_hours, m_format));
    m_calendars.card->showMessage(
        m_hours.calendars.empty() ? tr("This workspace has no calendar: time is counted around the clock.") : QString());
    m_promises.card->showMessage(
        m_hours.policies.empty() ? tr("This workspace has no promises: nothing can run out of time.") : QString());
    nameButtons();
}

QStringList ServicePanel::calendarNames() const
{
    QStringList names;
    for (const CalendarRecord &calendar : m_hours.calendars)
        names.append(calendar.name);
    return names;
}

QStringList ServicePanel::valuesOf(const QString &dimension) const
{
    if (!m_dashboard)
        return {};
    const auto found = std::ranges::find(m_dashboard->choices, dimension, &FilterChoices::dimension);
    return found == m_dashboard->choices.end() ? QStringList() : found->values;
}

void ServicePanel::editCalendar(int row)
{
    const bool isNew = row < 0;
    CalendarRecord calendar{.zone = m_format.zone().name()};
    QStringList others = calendarNames();
    if (!isNew) {
        calendar = m_hours.calendars.at(static_cast<std::size_t>(row));
        others.removeAll(calendar.name);
    }
    auto *dialog = new CalendarDialog(calendar, others, m_format, this);
    // What was seen when the dialog opened: the list may be another one by now, and then it is a conflict.
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew, row, seen = m_hours] {
        ServiceHours hours = seen;
        if (isNew)
            hours.calendars.push_back(dialog->calendar());
        else
            hours.calendars.at(static_cast<std::size_t>(row)) = dialog->calendar();
        submit(hours, seen);
    });
    dialog->open();
}

void ServicePanel::removeCalendar(int row)
{
    ServiceHours hours = m_hours;
    hours.calendars.erase(hours.calendars.begin() + row);
    submit(hours, m_hours);
}

void ServicePanel::editPromise(int row)
{
    const bool isNew = row < 0;
    const PromiseDialog::Choices choices{calendarNames(), valuesOf(dimension::Unit), valuesOf(nameOf(BuiltInDimension::Priority)),
        m_dashboard ? m_format.zone().dateOf(m_dashboard->query.now) : QDate(1970, 1, 1)};
    const SlaPolicyRecord promise = isNew ? SlaPolicyRecord{} : m_hours.policies.at(static_cast<std::size_t>(row));
    auto *dialog = new PromiseDialog(promise, choices, m_format, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew, row, seen = m_hours] {
        ServiceHours hours = seen;
        if (isNew)
            hours.policies.push_back(dialog->promise());
        else
            hours.policies.at(static_cast<std::size_t>(row)) = dialog->promise();
        submit(hours, seen);
    });
    dialog->open();
}

void ServicePanel::removePromise(int row)
{
    ServiceHours hours = m_hours;
    hours.policies.erase(hours.policies.begin() + row);
    submit(hours, m_hours);
}

void ServicePanel::submit(const ServiceHours &hours, const ServiceHours &seen, bool isUndo)
{
    if (!m_gateway)
        return;
    m_receipt = m_gateway->submit(SetServiceHours{hours, seen},
        [this, before = seen, isUndo](const Receipt &receipt) { takeReceipt(receipt, before, isUndo); });
}

void ServicePanel::takeReceipt(const Receipt &receipt, const ServiceHours &before, bool isUndo)
{
    if (!receipt.isDone())
        m_status->setWords(tr("Not stored. %1").arg(errorText(*receipt.error)), Mood::Bad);
    else
        m_status->setWords(isUndo ? tr("put back") : tr("stored; Ctrl+Z puts it back"), Mood::Good);
    m_status->show();
    if (receipt.isDone() && !isUndo)
        m_done.push_back(before);
    reload();
}

void ServicePanel::undo()
{
    if (m_done.empty())
        return;
    const ServiceHours before = std::move(m_done.back());
    m_done.pop_back();
    submit(before, m_hours, true);
}

} // namespace palier
