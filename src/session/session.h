// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/gateway.h"
#include "commands/requests.h"
#include "session/desk.h"
#include "session/feed.h"
#include "session/jobthread.h"
#include "session/viewfigures.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace palier {

/** An open workspace as a window sees it: figures that follow the data and the view, the door for changes, and answers to
   questions. Everything here belongs to the GUI thread and returns at once; reading, computing and writing happen in three
   threads of its own: feed, figures and desk. The destructor cancels what runs and waits for it: as long as one computation, or
   one command that was submitted. */
class Session : public QObject, public Gateway, public Requests
{
    Q_OBJECT

public:
    /** @param address see parseWorkspaceAddress(). @param clock, @param passwords outlive the session. @param localFolder where
       it may keep its last picture for the next start (Feed); "" nowhere. */
    Session(const QString &address, const Clock &clock, const QString &localFolder = {}, const Passwords *passwords = nullptr);
    ~Session() override;

    /** Begins to read. Once. An address that is none becomes the state Failed. */
    void start();

    /** The view wanted from now on; its figures come as dashboardReady() or viewRefused(). */
    void setView(const View &view);
    const View &view() const { return m_view; }

    SessionState state() const;
    /** The last figures, also of an earlier view; null before the first. */
    std::shared_ptr<const Dashboard> dashboard() const { return m_dashboard; }
    /** What the last figures were computed from; null before the first. */
    std::shared_ptr<const Picture> picture() const { return m_picture; }

    /** Stops looking at the workspace, and reading it; what is there stays, and the view can be changed. */
    void pause();
    void resume();
    /** Looks now, also while paused. */
    void refresh();

    Answer submit(Command command, std::function<void(const Receipt &)> receipt) override;

    Answer ticketDetails(const TicketName &ticket, Take<TicketDetails> take) override;
    Answer ticketTexts(std::vector<TicketName> tickets, Take<std::vector<TicketTexts>> take) override;
    Answer ticketsNumbered(const QString &text, int most, Take<std::vector<TicketTexts>> take) override;
    Answer ticketsAbout(const QString &words, int most, std::optional<qint64> from, Take<FoundTickets> take) override;
    Answer messages(const TicketName &ticket, Take<std::vector<MessageRecord>> take) override;
    Answer ledgerIndex(const View &view, const LedgerOrder &order, const LedgerScope &scope, Take<LedgerPointer> take) override;
    Answer ledgerChanges(LedgerPointer before, LedgerPointer after, Take<qint64> take) override;
    Answer exportLedger(LedgerExport what, std::function<void(qint64 rows)> progress, Take<qint64> take) override;
    Answer dashboardWith(std::vector<LevelRecord> levels, const View &view, Take<DashboardPointer> take) override;
    Answer savedViews(Take<QMap<QString, View>> take) override;
    Answer levels(Take<std::vector<LevelValue>> take) override;
    Answer settings(Take<QMap<QString, QString>> take) override;
    Answer serviceHours(Take<ServiceHours> take) override;

Q_SIGNALS:
    /** Phase, error, progress or counts are others. The age of the data is asked for: state().lastLook. */
    void stateChanged(const palier::SessionState &state);
    /** The one signal of a refresh. */
    void dashboardReady(std::shared_ptr<const palier::Dashboard> dashboard);
    /** The view in force cannot have figures: a filter on a dimension that is not there, for example. */
    void viewRefused(const palier::Error &error);
    /** Settings, levels, sources, saved views, calendars or promises are others. */
    void workspaceChanged();

private:
    struct Writing;
    struct Searching;

    void writeOn(const std::shared_ptr<Writing> &writing);
    void searchOn(const std::shared_ptr<Searching> &searching);
    void takeState(const SessionState &state);
    void takeFigures(const Figured &figured);
    template<typename T>
    Answer ask(Take<T> take, std::function<Result<T>(Desk &)> question);
    template<typename T>
    Answer askPicture(Take<T> take, std::function<Result<T>(Desk &, const std::shared_ptr<const Picture> &, Instant)> question);

    AddressedDatabase m_database;
    View m_view;
    quint64 m_viewNumber = 0;
    SessionState m_state;
    std::shared_ptr<const Picture> m_picture;
    std::shared_ptr<const Dashboard> m_dashboard;
    Instant m_now{};

    std::atomic<bool> m_closing = false;
    Courier m_inbox; // what the threads hand over
    ViewFigures m_figures;
    std::unique_ptr<Feed> m_feed;
    RoundTripLimit m_deskLimit;
    Desk m_desk;
    std::unique_ptr<JobThread> m_feedThread;
    std::unique_ptr<JobThread> m_figuresThread;
    std::unique_ptr<JobThread> m_deskThread;
};

} // namespace palier
