// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/sessionstate.h"
#include "metrics/dashboard.h"
#include "viewmodels/format.h"
#include "viewmodels/language.h"
#include "viewmodels/window/viewhistory.h"
#include "widgets/theme/theme.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace palier {

class FilterBar;
class LedgerPage;
class Navigation;
class OverviewPage;
class Requests;
class StatusBar;

/** The window: pages on the left, filters above them, the state of the data below. Is told everything (dashboards, states) and
   says what people want (a view, a pause, a language); it reaches for nothing itself. GUI thread. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** The pages, in the order of the navigation. */
    enum class Page { Overview, Ledger };

    explicit MainWindow(QWidget *parent = nullptr);

    /** Whom the pages ask what the figures do not hold; outlives the window. */
    void setRequests(Requests *requests);
    void showPage(Page page);
    LedgerPage &ledger() { return *m_ledger; }

    void setDashboard(std::shared_ptr<const Dashboard> dashboard);
    /** @param now for the age of the data; asked for again every few seconds. */
    void setState(const SessionState &state, Instant now);
    /** In which numbers and dates are written; sentences follow the installed translator. */
    void setLanguage(Language language);
    Language language() const { return m_language; }
    const View &view() const { return m_views.current(); }

public Q_SLOTS:
    void go(const palier::View &view);

Q_SIGNALS:
    void viewChanged(const palier::View &view);
    void pauseToggled();
    void languageChosen(palier::Language language);
    void schemeChosen(palier::Theme::Scheme scheme);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpLayout();
    void connectOverview();
    void connectLedger();
    void connectFilters();
    void brush(const QString &firstKey, const QString &lastKey);
    void clearSelection();
    void step(void (ViewHistory::*direction)());
    void showView();
    void showDashboard();
    void showState();
    void showOptions();
    void nameAll();
    Format format() const;

    Language m_language = Language::English;
    ViewHistory m_views;
    std::shared_ptr<const Dashboard> m_dashboard;
    SessionState m_state;
    Instant m_now{};
    Navigation *m_navigation;
    FilterBar *m_filters;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    LedgerPage *m_ledger;
    StatusBar *m_status;
};

} // namespace palier
