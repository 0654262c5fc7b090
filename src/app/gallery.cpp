// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gallery.h"

#include "base/clock.h"
#include "viewmodels/errortext.h"
#include "widgets/connecting/connectiondialog.h"
#include "widgets/connecting/passworddialog.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/window/commandpalette.h"

#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <cstdio>

namespace palier::app {

namespace {

MainWindow::Page windowPageOf(PicturedPage page)
{
    switch (page) {
    case PicturedPage::Ledger:
    case PicturedPage::Ticket:
        return MainWindow::Page::Ledger;
    case PicturedPage::Settings:
    case PicturedPage::SettingsFigures:
    case PicturedPage::SettingsService:
        return MainWindow::Page::Settings;
    default:
        return MainWindow::Page::Overview;
    }
}

SettingsPage::Section sectionOf(PicturedPage page)
{
    if (page == PicturedPage::SettingsFigures)
        return SettingsPage::Figures;
    return page == PicturedPage::SettingsService ? SettingsPage::Service : SettingsPage::Levels;
}

bool isImport(PicturedPage page)
{
    return page >= PicturedPage::ImportColumns;
}

} // namespace

Gallery::Gallery(Composition &composition, Screenshots wish, std::function<void(bool)> end)
    : m_composition(composition), m_wish(std::move(wish)), m_end(std::move(end))
{
    for (const Language language : m_wish.languages) {
        for (const Theme::Scheme theme : m_wish.themes) {
            for (const QSize &size : m_wish.sizes) {
                for (const PicturedPage page : m_wish.pages)
                    m_pictures.push_back({page, language, theme, size});
            }
        }
    }
    connect(composition.session(), &Session::dashboardReady, this, &Gallery::begin);
    connect(composition.session(), &Session::stateChanged, this, [this](const SessionState &state) {
        if (state.phase == SessionState::Phase::Failed && state.error)
            fail(errorText(*state.error));
        else if (m_began && state.phase == SessionState::Phase::Paused && !std::exchange(m_isPaused, true))
            prepare(); // the status line has its last words
    });
}

void Gallery::begin()
{
    if (std::exchange(m_began, true))
        return;
    if (!QDir().mkpath(m_wish.folder))
        return fail(tr("The folder %1 cannot be made.").arg(m_wish.folder));
    m_composition.window().show();
    m_composition.session()->pause(); // the pictures are of one instant
}

void Gallery::prepare()
{
    if (m_next == m_pictures.size())
        return m_end(true);
    const Picture &picture = m_pictures[m_next];
    m_composition.setScheme(picture.theme);
    m_composition.speak(picture.language);
    m_composition.window().resize(picture.size);
    showPage(picture.page);
    // Layouts and the news of language and colours are dealt with before the timer comes.
    QTimer::singleShot(50, this, &Gallery::takeWhenSettled);
}

void Gallery::showPage(PicturedPage page)
{
    MainWindow &window = m_composition.window();
    LedgerPage &ledger = window.ledger();
    window.showWorkspace(m_composition.address());
    window.showPage(windowPageOf(page));
    window.settingsPage().open(sectionOf(page));
    m_choseTicket = page != PicturedPage::Ticket;
    ledger.showRow(-1);
    ledger.open(page == PicturedPage::Ticket ? LedgerSubset::Bounced : LedgerSubset::All);
    if (page == PicturedPage::Start || page == PicturedPage::Failed)
        showStart(page);
    m_import.reset(); // the dialog before goes first
    delete m_form;
    if (page == PicturedPage::Connection)
        showForm();
    if (page == PicturedPage::Password)
        showQuestion();
    if (isImport(page))
        m_import = std::make_unique<PicturedImport>(window);
    showOver(page);
}

/** As somebody fills it in whose server is elsewhere. */
void Gallery::showForm()
{
    Q_EMIT m_composition.window().serverWanted();
    m_form = m_composition.window().findChild<ConnectionDialog *>();
    const auto fill = [this](const char *field, const QString &text) {
        m_form->findChild<QLineEdit *>(QLatin1String(field))->setText(text);
    };
    fill("host", QStringLiteral("db.support.example"));
    fill("database", QStringLiteral("palier"));
    fill("user", QStringLiteral("ann"));
}

void Gallery::showQuestion()
{
    const ServerAddress server{
        .host = QStringLiteral("db.support.example"), .database = QStringLiteral("palier"), .user = QStringLiteral("ann")};
    m_form = new PasswordDialog(server, true, &m_composition.window());
    m_form->show();
}

/** Live, although the session is paused so that all pictures are of one instant; or as a server does that has been silent for ten
    minutes, or one that has not kept up with its main server for twenty. */
void Gallery::showState(PicturedPage page)
{
    const Instant now = SystemClock().now();
    SessionState state = m_composition.session()->state();
    state.phase = SessionState::Phase::Live;
    state.lastLook = now;
    if (page == PicturedPage::Stale) {
        state.phase = SessionState::Phase::Stale;
        state.error = Error{ErrorCode("server.silent"), {QStringLiteral("postgresql://ann@db.support.example/palier")}};
        state.since = state.lastLook = now - 10 * Minute;
    }
    if (page == PicturedPage::Behind) {
        state.isBehind = true;
        state.lastLook = now - 20 * Minute;
    }
    m_composition.window().setState(state, now);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/** What stands over the page, or beside it. */
void Gallery::showOver(PicturedPage page)
{
    MainWindow &window = m_composition.window();
    window.finder().dismiss();
    window.setWallboard(page == PicturedPage::Wallboard);
    if (page == PicturedPage::Palette) {
        window.find();
        window.finder().type(QStringLiteral("vpn"));
    }
    if (page == PicturedPage::Guide) {
        window.guide().resize(window.size());
        window.showGuide(nullptr);
    }
}

/** As after some weeks of use, on somebody's machine. */
void Gallery::showStart(PicturedPage page)
{
    const QString demo = QStringLiteral("demo");
    const QString file = QStringLiteral("/home/ann/support-2026.sqlite");
    if (page == PicturedPage::Start)
        return m_composition.window().showStart({.recent = {QStringLiteral("sqlite:") + file, demo}});
    m_composition.window().showStart({.address = QStringLiteral("sqlite:") + file,
        .failure = Error{ErrorCode("schema.newer"), {file, QStringLiteral("9"), QStringLiteral("1")}},
        .recent = {demo},
        .memory = MemoryTrouble::Damaged});
}

/** The Ledger's rows, the ticket, and what an import shows are read in other threads. */
bool Gallery::isSettled()
{
    constexpr int Row = 4; // of the ticket that is shown
    const PicturedPage page = m_pictures[m_next].page;
    if (m_import)
        return m_import->reaches(static_cast<int>(page) - static_cast<int>(PicturedPage::ImportColumns));
    LedgerPage &ledger = m_composition.window().ledger();
    const bool settled = ledger.isSettled() && m_composition.window().finder().isSettled();
    if (settled && !std::exchange(m_choseTicket, true)) {
        ledger.showRow(Row);
        return false;
    }
    return settled;
}

void Gallery::takeWhenSettled()
{
    if (m_import && !m_import->dialog())
        return fail(tr("No log can be imported for the pictures."));
    if (isSettled())
        return take();
    QTimer::singleShot(50, this, &Gallery::takeWhenSettled);
}

void Gallery::take()
{
    const QString file = fileOf(m_pictures[m_next]);
    showState(m_pictures[m_next].page); // at the last moment: the session goes on telling how it is
    if (!pictured().grab().save(file))
        return fail(tr("%1 cannot be written.").arg(file));
    ++m_next;
    prepare();
}

/** The window, the dialog or the other window that the picture is of. */
QWidget &Gallery::pictured() const
{
    MainWindow &window = m_composition.window();
    if (m_import)
        return *m_import->dialog();
    if (m_form)
        return *m_form;
    if (m_pictures[m_next].page == PicturedPage::Guide)
        return window.guide();
    return window;
}

QString Gallery::fileOf(const Picture &picture) const
{
    const QString name =
        QStringLiteral("%1-%2-%3-%4x%5.png")
            .arg(nameOf(picture.page), picture.language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"),
                picture.theme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(picture.size.width())
            .arg(picture.size.height());
    return QDir(m_wish.folder).filePath(name);
}

void Gallery::fail(const QString &why)
{
    std::fprintf(stderr, "palier: %s\n", qUtf8Printable(why));
    m_end(false);
}

} // namespace palier::app
