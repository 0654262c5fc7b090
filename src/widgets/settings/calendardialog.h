// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"
#include "viewmodels/format.h"

#include <QDialog>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace palier {

class MoodLabel;

/** A calendar: its name, its zone, the hours of its week, its holidays. Says beside the fields what is wrong, and is not accepted
    before nothing is. GUI thread. */
class CalendarDialog : public QDialog
{
    Q_OBJECT

public:
    /** `others`: the names that are taken. */
    CalendarDialog(const CalendarRecord &calendar, QStringList others, const Format &format, QWidget *parent = nullptr);

    /** As typed; meaningless while something is wrong. */
    CalendarRecord calendar() const;

private:
    void setUpName(QFormLayout &form, const CalendarRecord &calendar);
    void setUpHours(QFormLayout &form, const CalendarRecord &calendar, const Format &format);
    void setUpEnd(QFormLayout &form, const CalendarRecord &calendar);
    QString problem() const;
    void check();

    QStringList m_others;
    QStringList m_weekdays;
    QLineEdit *m_name;
    QComboBox *m_zone;
    std::array<QLineEdit *, 7> m_days{};
    QLineEdit *m_holidays;
    MoodLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace palier
