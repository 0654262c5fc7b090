// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/view.h"

#include <QDialog>

class QDateEdit;

namespace palier {

/** Two days, both included. Deletes itself. GUI thread. */
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(const PeriodChoice &current, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const palier::PeriodChoice &period);

private:
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace palier
