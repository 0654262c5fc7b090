// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/settings/promisedialog.h"

#include "base/duration.h"
#include "viewmodels/settings/servicetext.h"
#include "viewmodels/settings/settingtext.h"
#include "widgets/theme/moodlabel.h"
#include "widgets/theme/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace palier {

namespace {

constexpr Duration Longest = 3650 * Day;

/** Whole minutes; 0 where what was typed is no such duration. */
int minutesFrom(const QString &typed)
{
    const auto read = durationFromIso(SettingText::stored(SettingSpec::Type::Duration, typed));
    return read && *read <= Longest && *read % Minute == Duration{0} ? static_cast<int>(*read / Minute) : 0;
}

} // namespace

PromiseDialog::PromiseDialog(const SlaPolicyRecord &promise, const Choices &choices, const Format &format, QWidget *parent)
    : QDialog(parent),
      m_promise(promise),
      m_zone(format.zone()),
      m_clock(new QComboBox(this)),
      m_within(new QLineEdit(this)),
      m_customers(new QComboBox(this)),
      m_always(new QCheckBox(tr("Since e&ver"), this)),
      m_since(new QDateEdit(this)),
      m_problem(new MoodLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("promiseDialog"));
    setWindowTitle(promise.minutes == 0 ? tr("New promise") : tr("Promise"));
    auto *form = new QFormLayout(this);
    setUpClock(*form, choices);
    setUpTickets(*form, choices);
    setUpEnd(*form, choices);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    check();
}

void PromiseDialog::setUpClock(QFormLayout &form, const Choices &choices)
{
    m_clock->setObjectName(QStringLiteral("promiseClock"));
    for (const SlaClockKind clock : {SlaClockKind::FirstResponse, SlaClockKind::NextReply, SlaClockKind::Resolution})
        m_clock->addItem(ServiceText::clock(clock), static_cast<int>(clock));
    m_clock->setCurrentIndex(m_clock->findData(static_cast<int>(m_promise.clock)));
    m_within->setObjectName(QStringLiteral("promiseWithin"));
    if (m_promise.minutes > 0)
        m_within->setText(SettingText::duration(m_promise.minutes * Minute));
    m_within->setPlaceholderText(SettingText::duration(8 * Hour));
    form.addRow(tr("&Clock"), m_clock);
    form.addRow(tr("&Within"), m_within);
    m_calendar =
        addChoice(form, "promiseCalendar", tr("&Hours of"), choices.calendars, m_promise.calendar, &ServiceText::calendar);
    connect(m_within, &QLineEdit::textChanged, this, &PromiseDialog::check);
}

void PromiseDialog::setUpTickets(QFormLayout &form, const Choices &choices)
{
    m_priority = addChoice(form, "promisePriority", tr("&Priority"), choices.priorities, m_promise.priority, &ServiceText::any);
    m_unit = addChoice(form, "promiseUnit", tr("&Unit"), choices.units, m_promise.unit, &ServiceText::any);
    m_customers->setObjectName(QStringLiteral("promiseCustomers"));
    for (const std::optional<bool> vip : {std::optional<bool>(), std::optional(true), std::optional(false)})
        m_customers->addItem(ServiceText::customers(vip), vip ? QVariant(*vip) : QVariant());
    const int some = m_promise.vip.value_or(false) ? 1 : 2;
    m_customers->setCurrentIndex(m_promise.vip ? some : 0);
    form.addRow(tr("Cus&tomers"), m_customers);
}

void PromiseDialog::setUpEnd(QFormLayout &form, const Choices &choices)
{
    m_always->setObjectName(QStringLiteral("promiseAlways"));
    m_always->setChecked(m_promise.from == Instant{});
    m_since->setObjectName(QStringLiteral("promiseSince"));
    m_since->setAccessibleName(tr("For tickets created since"));
    m_since->setCalendarPopup(true);
    m_since->setDate(m_always->isChecked() ? choices.today : m_zone.dateOf(m_promise.from));
    m_since->setDisabled(m_always->isChecked());
    m_problem->setObjectName(QStringLiteral("promiseProblem"));
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    form.addRow(m_always);
    form.addRow(tr("&Since"), m_since);
    form.addRow(m_problem);
    form.addRow(m_buttons);
    connect(m_always, &QCheckBox::toggled, m_since, &QWidget::setDisabled);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PromiseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PromiseDialog::reject);
}

QComboBox *PromiseDialog::addChoice(QFormLayout &form, const char *name, const QString &label, const QStringList &values,
    const QString &present, QString (*word)(const QString &))
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(name));
    choice->addItem(word({}), QString());
    for (const QString &value : values) {
        if (!value.isEmpty())
            choice->addItem(oneLine(value), value);
    }
    if (choice->findData(present) < 0)
        choice->addItem(oneLine(present), present);
    choice->setCurrentIndex(choice->findData(present));
    form.addRow(label, choice);
    return choice;
}

SlaPolicyRecord PromiseDialog::promise() const
{
    const QVariant vip = m_customers->currentData();
    return {m_priority->currentData().toString(), vip.isValid() ? std::optional(vip.toBool()) : std::nullopt,
        m_unit->currentData().toString(), static_cast<SlaClockKind>(m_clock->currentData().toInt()),
        minutesFrom(m_within->text()), m_calendar->currentData().toString(),
        m_always->isChecked() ? Instant{} : m_zone.startOfDay(m_since->date())};
}

QString PromiseDialog::problem() const
{
    return minutesFrom(m_within->text()) > 0 ? QString() : tr("Write how long it may take, such as 30 min, 8 h or 2 days.");
}

void PromiseDialog::check()
{
    const QString wrong = problem();
    m_problem->setWords(wrong, Mood::Bad);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

} // namespace palier
