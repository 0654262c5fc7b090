// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/calendardialog.h"

#include "base/zone.h"
#include "viewmodels/settings/servicetext.h"
#include "widgets/theme/moodlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace palier {

CalendarDialog::CalendarDialog(const CalendarRecord &calendar, QStringList others, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_others(std::move(others)),
      m_name(new QLineEdit(this)),
      m_zone(new QComboBox(this)),
      m_holidays(new QLineEdit(this)),
      m_problem(new MoodLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("calendarDialog"));
    setWindowTitle(calendar.name.isEmpty() ? tr("New calendar") : tr("Calendar"));
    auto *form = new QFormLayout(this);
    setUpName(*form, calendar);
    setUpHours(*form, calendar, format);
    setUpEnd(*form, calendar);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CalendarDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CalendarDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    check();
}

void CalendarDialog::setUpName(QFormLayout &form, const CalendarRecord &calendar)
{
    m_name->setObjectName(QStringLiteral("calendarName"));
    m_name->setText(calendar.name);
    // Promises and shifts know it by its name: another name is another calendar.
    m_name->setReadOnly(!calendar.name.isEmpty());
    m_zone->setObjectName(QStringLiteral("calendarZone"));
    m_zone->setEditable(true);
    m_zone->lineEdit()->setObjectName(QStringLiteral("calendarZoneText"));
    m_zone->lineEdit()->setAccessibleName(tr("Zone"));
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setCurrentText(calendar.zone);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Zone"), m_zone);
    connect(m_name, &QLineEdit::textChanged, this, &CalendarDialog::check);
    connect(m_zone, &QComboBox::editTextChanged, this, &CalendarDialog::check);
}

void CalendarDialog::setUpHours(QFormLayout &form, const CalendarRecord &calendar, const Format &format)
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const QString weekday = format.weekday(static_cast<int>(day) + 1);
        m_weekdays.append(weekday);
        m_days.at(day) = new QLineEdit(ServiceText::hours(calendar.hours.at(day)), this);
        m_days.at(day)->setObjectName(QStringLiteral("day%1").arg(day + 1));
        m_days.at(day)->setAccessibleName(weekday);
        m_days.at(day)->setPlaceholderText(tr("closed"));
        form.addRow(weekday, m_days.at(day));
        connect(m_days.at(day), &QLineEdit::textChanged, this, &CalendarDialog::check);
    }
}

void CalendarDialog::setUpEnd(QFormLayout &form, const CalendarRecord &calendar)
{
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setText(ServiceText::days(calendar.holidays));
    m_holidays->setPlaceholderText(tr("none"));
    m_problem->setObjectName(QStringLiteral("calendarProblem"));
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    form.addRow(tr("&Holidays"), m_holidays);
    form.addRow(m_problem);
    form.addRow(m_buttons);
    connect(m_holidays, &QLineEdit::textChanged, this, &CalendarDialog::check);
}

CalendarRecord CalendarDialog::calendar() const
{
    CalendarRecord calendar{.name = m_name->text().trimmed(), .zone = m_zone->currentText().trimmed()};
    for (std::size_t day = 0; day < m_days.size(); ++day)
        calendar.hours.at(day) = ServiceText::hoursFrom(m_days.at(day)->text()).value_or(std::vector<DayHours>());
    calendar.holidays = ServiceText::daysFrom(m_holidays->text()).value_or(std::vector<QDate>());
    return calendar;
}

/** The first thing that is wrong, from the top; "" nothing. */
QString CalendarDialog::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("A calendar needs a name.");
    if (m_others.contains(m_name->text().trimmed()))
        return tr("There is a calendar of this name already.");
    if (!Zone::parse(m_zone->currentText().trimmed()))
        return tr("This zone is not known: choose one, or write an offset such as +01:00.");
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (!ServiceText::hoursFrom(m_days.at(day)->text()))
            return tr("%1: write hours such as 9:00–12:00, 14:00–17:30, which do not overlap.")
                .arg(m_weekdays.at(static_cast<qsizetype>(day)));
    }
    if (!ServiceText::daysFrom(m_holidays->text()))
        return tr("Write holidays as 2026-12-25, with commas between them.");
    return {};
}

void CalendarDialog::check()
{
    const QString wrong = problem();
    m_problem->setWords(wrong, Mood::Bad);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

} // namespace palier
