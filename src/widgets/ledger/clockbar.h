// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/ledger/ticketwords.h"

#include <QWidget>

namespace palier {

/** A promise to the customer: how much of it is used, as a bar, and in words. GUI thread. */
class ClockBarWidget : public QWidget
{
    Q_OBJECT

public:
    ClockBarWidget(ClockBar bar, QWidget *parent);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool fitsOnOneLine(int width) const;

    ClockBar m_bar;
};

} // namespace palier
