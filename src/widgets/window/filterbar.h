// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/filterchoices.h"
#include "viewmodels/format.h"
#include "viewmodels/window/viewhistory.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace palier {

class FlowLayout;
class SavedViews;

/** The head of every page: period, comparison, every filter in force as a chip that can be taken away, the basis, open hours,
   back and forward. Shows a view and says which one people want instead. GUI thread. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setView(const View &view, const Format &format);
    SavedViews &savedViews() { return *m_saved; }
    void setHistory(bool canGoBack, bool canGoForward);
    /** The calendar that business time counts in; "" where there is none, and nothing to switch. */
    void setCalendar(const QString &calendar);
    /** What can be chosen in the dialog behind "+ Filter". */
    void setChoices(const std::vector<FilterChoices> &choices) { m_choices = choices; }

Q_SIGNALS:
    void viewChosen(const palier::View &view);
    void backRequested();
    void forwardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpButtons();
    QToolButton *addButton(const char *name, bool withMenu);
    void fillPeriods(const Format &format);
    void fillComparisons();
    void fillChips(const Format &format);
    void fillWords(const Format &format);
    void fillOpenHours();
    QToolButton *chip(const QString &text, const QString &name);
    void choose(const View &view);
    void choosePeriod();
    void chooseFilter();

    View m_view;
    std::vector<FilterChoices> m_choices;
    QString m_calendar;
    FlowLayout *m_layout;
    std::vector<QToolButton *> m_chips;
    SavedViews *m_saved = nullptr;
    QToolButton *m_back = nullptr, *m_forward = nullptr, *m_period = nullptr, *m_comparison = nullptr, *m_add = nullptr,
                *m_clear = nullptr, *m_toDate = nullptr, *m_atHorizon = nullptr, *m_openHours = nullptr;
};

} // namespace palier
