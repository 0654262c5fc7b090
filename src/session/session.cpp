// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "session/errors.h"
#include "session/ledgerexporter.h"
#include "session/workspaceaddress.h"

#include <algorithm>
#include <span>

namespace palier {

namespace {

/** What was submitted when the session is closed: a server that is there has carried it out by then. */
constexpr std::chrono::milliseconds TimeForLastCommands{1000};

} // namespace

Session::Session(const QString &address, const Clock &clock, const QString &localFolder, const Passwords *passwords)
    : m_database(address, clock, passwords),
      m_figures([this](const Figured &figured) { m_inbox.post([this, figured] { takeFigures(figured); }); }),
      m_desk(m_database, m_deskLimit),
      m_feedThread(std::make_unique<JobThread>(QStringLiteral("feed"))),
      m_figuresThread(std::make_unique<JobThread>(QStringLiteral("figures"))),
      m_deskThread(std::make_unique<JobThread>(QStringLiteral("desk")))
{
    const auto parsed = parseWorkspaceAddress(address);
    if (!parsed) {
        m_state.phase = SessionState::Phase::Failed;
        m_state.error = parsed.error();
        return;
    }
    m_database.setProgress([this](int done, int total) {
        m_inbox.post([this, done, total] {
            takeState({.phase = SessionState::Phase::Loading, .isMakingDemo = true, .done = done, .total = total});
        });
    });
    FeedListener listener;
    listener.state = [this](const SessionState &state) { m_inbox.post([this, state] { takeState(state); }); };
    listener.picture = [this](const DatedPicture &picture) {
        m_figures.setPicture(picture);
        m_figuresThread->post([this] { m_figures.compute(); });
    };
    m_feed = std::make_unique<Feed>(m_database, clock, std::move(listener), localFolder);
}

Session::~Session()
{
    m_closing = true;
    m_database.stop();
    if (m_feed)
        m_feed->cancel();
    m_figures.cancel();
    m_deskLimit.endWithin(TimeForLastCommands);
    m_deskThread->post([this] { m_desk.close(); });
    m_deskThread.reset(); // commands that were submitted are carried out, and tell the feed
    if (m_feed)
        m_feedThread->post([this] { m_feed->close(); });
    m_feedThread.reset();
    m_figuresThread.reset();
}

void Session::start()
{
    if (m_feed)
        m_feedThread->post([this] { m_feed->open(); });
    else
        m_inbox.post([this] { Q_EMIT stateChanged(state()); });
}

void Session::setView(const View &view)
{
    m_view = view;
    ++m_viewNumber;
    m_figures.setView(view, m_viewNumber);
    m_figuresThread->post([this] { m_figures.compute(); });
}

SessionState Session::state() const
{
    SessionState state = m_state;
    if (m_feed)
        state.lastLook = m_feed->lastLook();
    return state;
}

void Session::pause()
{
    if (!m_feed)
        return;
    m_database.stop();
    m_feed->stopReading();
    m_feedThread->post([this] { m_feed->pause(); });
}

void Session::resume()
{
    m_database.proceed();
    if (m_feed)
        m_feedThread->post([this] { m_feed->resume(); });
}

void Session::refresh()
{
    if (m_feed)
        m_feedThread->post([this] { m_feed->look(); });
}

void Session::takeState(const SessionState &state)
{
    m_state = state;
    Q_EMIT stateChanged(this->state());
}

void Session::takeFigures(const Figured &figured)
{
    const bool changed = !m_picture || !m_picture->state.saysTheSame(figured.of.picture->state);
    m_picture = figured.of.picture;
    m_now = figured.of.now;
    const QPointer<Session> self(this);
    if (changed)
        Q_EMIT workspaceChanged();
    if (!self || figured.view != m_viewNumber) // the view was changed meanwhile: its own figures are on their way
        return;
    if (!figured.dashboard) {
        Q_EMIT viewRefused(figured.dashboard.error());
        return;
    }
    m_dashboard = *figured.dashboard;
    Q_EMIT dashboardReady(m_dashboard);
}

Answer Session::submit(Command command, std::function<void(const Receipt &)> receipt)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_deskThread->post([this, wanted, command = std::move(command), receipt = std::move(receipt)] {
        const Receipt done = m_desk.carryOut(command);
        if (done.isDone() && m_feed)
            m_feedThread->post([this] { m_feed->look(); });
        m_inbox.post([wanted, receipt, done] {
            if (*wanted)
                receipt(done);
        });
    });
    return Answer(wanted);
}

template<typename T>
Answer Session::ask(Take<T> take, std::function<Result<T>(Desk &)> question)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_deskThread->post([this, wanted, take = std::move(take), question = std::move(question)] {
        if (m_closing || !*wanted)
            return;
        const auto answer = std::make_shared<const Result<T>>(question(m_desk));
        m_inbox.post([wanted, take, answer] {
            if (*wanted)
                take(*answer);
        });
    });
    return Answer(wanted);
}

template<typename T>
Answer Session::askPicture(
    Take<T> take, std::function<Result<T>(Desk &, const std::shared_ptr<const Picture> &, Instant)> question)
{
    return ask<T>(std::move(take), [picture = m_picture, now = m_now, question = std::move(question)](Desk &desk) -> Result<T> {
        if (!picture)
            return Error{errors::NothingLoaded, {}};
        return question(desk, picture, now);
    });
}

Answer Session::ticketDetails(const TicketName &ticket, Take<TicketDetails> take)
{
    return askPicture<TicketDetails>(std::move(take),
        [ticket](Desk &desk, const auto &picture, Instant now) { return desk.ticketDetails(ticket, picture, now); });
}

Answer Session::ticketTexts(std::vector<TicketName> tickets, Take<std::vector<TicketTexts>> take)
{
    return ask<std::vector<TicketTexts>>(
        std::move(take), [tickets = std::move(tickets)](Desk &desk) { return desk.ticketTexts(tickets); });
}

Answer Session::ticketsNumbered(const QString &text, int most, Take<std::vector<TicketTexts>> take)
{
    return ask<std::vector<TicketTexts>>(std::move(take), [text, most](Desk &desk) { return desk.ticketsNumbered(text, most); });
}

Answer Session::ticketsAbout(const QString &words, int most, std::optional<qint64> from, Take<FoundTickets> take)
{
    return ask<FoundTickets>(std::move(take), [words, most, from](Desk &desk) { return desk.ticketsAbout(words, most, from); });
}

Answer Session::messages(const TicketName &ticket, Take<std::vector<MessageRecord>> take)
{
    return ask<std::vector<MessageRecord>>(std::move(take), [ticket](Desk &desk) { return desk.messages(ticket); });
}

/** A list of what is searched for, on its way: the subjects are read a stretch a job, between which others get their turn. */
struct Session::Searching {
    Searching(std::function<Result<LedgerPointer>(std::span<const qint64> found)> list, Take<LedgerPointer> hand, QString what)
        : listOf(std::move(list)), take(std::move(hand)), text(std::move(what))
    {}

    std::function<Result<LedgerPointer>(std::span<const qint64> found)> listOf;
    Take<LedgerPointer> take;
    QString text;
    std::vector<qint64> keys;
    std::optional<qint64> from;
    Answer::Flag wanted = std::make_shared<std::atomic<bool>>(true);
};

Answer Session::ledgerIndex(const View &view, const LedgerOrder &order, const LedgerScope &scope, Take<LedgerPointer> take)
{
    if (scope.search.isEmpty() || !m_picture) {
        return askPicture<LedgerPointer>(std::move(take), [view, order, scope](Desk &, const auto &picture, Instant now) {
            return ledgerOf(*picture, view, now, order, scope);
        });
    }
    auto listOf = [picture = m_picture, now = m_now, view, order, scope](
                      std::span<const qint64> found) { return ledgerOf(*picture, view, now, order, scope, found); };
    const auto searching = std::make_shared<Searching>(std::move(listOf), std::move(take), scope.search);
    m_deskThread->post([this, searching] { searchOn(searching); });
    return Answer(searching->wanted);
}

void Session::searchOn(const std::shared_ptr<Searching> &searching)
{
    if (m_closing || !*searching->wanted)
        return;
    const auto found = m_desk.ticketKeysWith(searching->text, searching->from);
    std::optional<Result<LedgerPointer>> list;
    if (found) {
        searching->keys.insert(searching->keys.end(), found->keys.begin(), found->keys.end());
        searching->from = found->next;
        if (!found->next) {
            std::ranges::sort(searching->keys);
            list = searching->listOf(searching->keys);
        }
    } else {
        list = found.error();
    }
    // As with an export (writeOn()), the next step is asked for from here.
    m_inbox.post([this, searching, list] {
        if (!*searching->wanted)
            return;
        if (list)
            return searching->take(*list);
        m_deskThread->post([this, searching] { searchOn(searching); });
    });
}

Answer Session::ledgerChanges(LedgerPointer before, LedgerPointer after, Take<qint64> take)
{
    return ask<qint64>(std::move(take), [before = std::move(before), after = std::move(after)](Desk &) -> Result<qint64> {
        return changesBetween(*before, *after);
    });
}

/** An export on its way: its steps are jobs of the desk's thread, between which others get their turn. */
struct Session::Writing {
    Writing(LedgerExport what, std::function<void(qint64)> inform, Take<qint64> hand)
        : exporter(std::move(what)), progress(std::move(inform)), take(std::move(hand))
    {}

    LedgerExporter exporter;
    std::function<void(qint64)> progress;
    Take<qint64> take;
    Answer::Flag wanted = std::make_shared<std::atomic<bool>>(true);
};

Answer Session::exportLedger(LedgerExport what, std::function<void(qint64 rows)> progress, Take<qint64> take)
{
    const auto writing = std::make_shared<Writing>(std::move(what), std::move(progress), std::move(take));
    m_deskThread->post([this, writing] { writeOn(writing); });
    return Answer(writing->wanted);
}

void Session::writeOn(const std::shared_ptr<Writing> &writing)
{
    if (m_closing || !*writing->wanted)
        return;
    const auto more = writing->exporter.step(m_desk);
    const bool goesOn = more && *more;
    Result<qint64> written = 0;
    if (!more)
        written = more.error();
    else if (!goesOn)
        written = writing->exporter.finish();
    // The next step is asked for from here: the desk's thread may be about to end, this one then delivers nothing any more.
    m_inbox.post([this, writing, goesOn, written] {
        if (!*writing->wanted)
            return;
        if (!goesOn)
            return writing->take(written);
        writing->progress(writing->exporter.rows());
        m_deskThread->post([this, writing] { writeOn(writing); });
    });
}

Answer Session::dashboardWith(std::vector<LevelRecord> levels, const View &view, Take<DashboardPointer> take)
{
    return askPicture<DashboardPointer>(
        std::move(take), [levels = std::move(levels), view](Desk &, const auto &picture, Instant now) {
            return palier::dashboardWith(*picture, levels, view, now);
        });
}

Answer Session::savedViews(Take<QMap<QString, View>> take)
{
    return ask<QMap<QString, View>>(std::move(take), [](Desk &desk) { return desk.savedViews(); });
}

Answer Session::levels(Take<std::vector<LevelValue>> take)
{
    return ask<std::vector<LevelValue>>(std::move(take), [](Desk &desk) { return desk.levels(); });
}

Answer Session::settings(Take<QMap<QString, QString>> take)
{
    return ask<QMap<QString, QString>>(std::move(take), [](Desk &desk) { return desk.settings(); });
}

Answer Session::serviceHours(Take<ServiceHours> take)
{
    return ask<ServiceHours>(std::move(take), [](Desk &desk) { return desk.serviceHours(); });
}

} // namespace palier
