// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/servicerecords.h"
#include "viewmodels/format.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace palier {

class MoodLabel;

/** A promise (SLA policy): which clock, how long, in which hours, for whom. GUI thread. */
class PromiseDialog : public QDialog
{
    Q_OBJECT

public:
    /** What can be chosen from. Units and priorities that no ticket ever had cannot be promised anything. */
    struct Choices {
        QStringList calendars;
        QStringList units;
        QStringList priorities;
        QDate today; // what "since" says first
    };

    PromiseDialog(const SlaPolicyRecord &promise, const Choices &choices, const Format &format, QWidget *parent = nullptr);

    /** As chosen; meaningless while something is wrong. */
    SlaPolicyRecord promise() const;

private:
    void setUpClock(QFormLayout &form, const Choices &choices);
    void setUpTickets(QFormLayout &form, const Choices &choices);
    void setUpEnd(QFormLayout &form, const Choices &choices);
    QComboBox *addChoice(QFormLayout &form, const char *name, const QString &label, const QStringList &values,
        const QString &present, QString (*word)(const QString &));
    QString problem() const;
    void check();

    SlaPolicyRecord m_promise; // as it was
    Zone m_zone;
    QComboBox *m_clock;
    QLineEdit *m_within;
    QComboBox *m_calendar = nullptr;
    QComboBox *m_priority = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_customers;
    QCheckBox *m_always;
    QDateEdit *m_since;
    MoodLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace palier
