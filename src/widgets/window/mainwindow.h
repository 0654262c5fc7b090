// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "commands/sessionstate.h"
#include "metrics/dashboard.h"
#include "metrics/ledgerindex.h"
#include "viewmodels/format.h"
#include "viewmodels/language.h"
#include "viewmodels/start/startscreen.h"
#include "viewmodels/window/viewhistory.h"
#include "widgets/theme/theme.h"
#include "widgets/window/buttoncommands.h"
#include "widgets/window/windowactions.h"

#include <QMainWindow>

#include <memory>

class QDialog;
class QShortcut;
class QStackedWidget;

namespace palier {

class CommandPalette;
class FilterBar;
class GuideWindow;
class LedgerPage;
class Navigation;
class NoticeBar;
class OverviewPage;
struct PaletteEntry;
class Requests;
class SettingsPage;
class StartPage;
class StatusBar;
class WallboardHead;

/** The window: pages on the left, filters above them, the state of the data below. Is told everything (dashboards, states) and
   says what people want (a view, a pause, a language); it reaches for nothing itself. GUI thread. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** The pages, in the order of the navigation. */
    enum class Page { Overview, Ledger, Settings };

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    LedgerPage &ledger() { return *m_ledger; }

    /** The workspace that is shown from now on: its door for changes, and for questions. Null: none. */
    void setHouse(Gateway *gateway, Requests *requests);
    /** The pages of the workspace with this address. */
    void showWorkspace(const QString &address);
    /** Instead of a workspace: where to begin, or what is wrong. */
    void showStart(const StartState &state);
    StartPage &startPage() { return *m_start; }
    SettingsPage &settingsPage() { return *m_settings; }
    CommandPalette &finder() { return *m_palette; }
    /** Lets people find what there is: pages, values, saved views, commands, tickets. */
    void find();
    /** Opens the guide at what it says of a part of the window; null: of the page. */
    void showGuide(const QWidget *part);
    /** F1 in a dialog, behind which the keys of the window are not heard. */
    void offerGuide(QDialog &dialog);
    GuideWindow &guide();
    /** The Overview alone, to be read from afar, with one line that names the view. */
    void setWallboard(bool wallboard);
    /** The wallboard on the whole screen; or the window as it was. */
    void setFullScreen(bool fullScreen);
    Format format() const;
    /** Settings, levels, sources or saved views of the workspace are others. */
    void workspaceChanged();
    void setDashboard(std::shared_ptr<const Dashboard> dashboard);
    /** The present view cannot have figures: a filter on what is not there, as a saved view may have. */
    void refuseView(const Error &why);
    /** @param now for the age of the data; asked for again every few seconds. */
    void setState(const SessionState &state, Instant now);
    /** In which numbers and dates are written; sentences follow the installed translator. */
    void setLanguage(Language language);
    Language language() const { return m_language; }
    const View &view() const { return m_views.current(); }
    void go(const palier::View &view);

Q_SIGNALS:
    void viewChanged(const palier::View &view);
    void pauseToggled();
    void languageChosen(palier::Language language);
    void schemeChosen(palier::Theme::Scheme scheme);
    /** Another workspace is wanted. */
    void addressChosen(const QString &address);
    /** The database of a server is wanted. */
    void serverWanted();
    /** This log is to be imported: chosen, or dropped on the window. */
    void logChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLayout();
    void connectOverview();
    void connectLedger();
    void connectFilters();
    void connectNotice();
    void openDays(const QString &key, LedgerSubset subset);
    void brush(const QString &firstKey, const QString &lastKey, bool add);
    void clearSelection();
    void step(void (ViewHistory::*direction)());
    void showView();
    void showDashboard();
    void showState();
    void showOptions();
    void connectActions();
    std::vector<PaletteEntry> paletteEntries();
    void follow(const PaletteEntry &entry, bool add);
    void nameAll();
    void setUpStart();

    Language m_language = Language::English;
    ViewHistory m_views;
    std::shared_ptr<const Dashboard> m_dashboard;
    SessionState m_state;
    Instant m_now{};
    QString m_address; // of the workspace
    QStackedWidget *m_root;
    StartPage *m_start;
    Navigation *m_navigation;
    FilterBar *m_filters;
    WallboardHead *m_head;
    NoticeBar *m_notice;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    LedgerPage *m_ledger;
    SettingsPage *m_settings;
    StatusBar *m_status;
    WindowActions m_actions;
    QShortcut *m_escape; // ends the wallboard, wherever the keyboard is
    bool m_isWallboard = false;
    std::vector<ButtonCommand> m_commands; // of the palette
    CommandPalette *m_palette;
    std::unique_ptr<GuideWindow> m_guide; // nobody's child: dialogs do not block it. Null until it is asked for
};

} // namespace palier
