// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "widgets/importing/importdialog.h"
#include "widgets/ledger/ledgerpage.h"

#include <QStandardPaths>

namespace palier::app {

namespace {

/** Where last pictures are kept; nowhere for the demo, which is quick, and another one each day. */
QString localFolderFor(const QString &address)
{
    if (address == QLatin1String("demo"))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/palier");
}

} // namespace

Composition::Composition(QApplication &application, const Options &options, bool remembers)
    : m_memory(remembers ? std::make_unique<Memory>() : nullptr), m_theme(application), m_imports(m_clock, &m_door.passwords())
{
    connectWindow();
    recall(options);
    const QString last = m_memory ? m_memory->workspace() : QString();
    if (const QString address = options.address.isEmpty() ? last : options.address; !address.isEmpty())
        prepare(address);
}

Composition::~Composition()
{
    remember();
    m_window.setHouse(nullptr, nullptr); // before the session that answers
}

void Composition::connectWindow()
{
    connect(&m_everySecond, &QTimer::timeout, this, [this] {
        if (m_session)
            m_window.setState(m_session->state(), m_clock.now());
    });
    connect(&m_window, &MainWindow::viewChanged, this, [this](const View &view) {
        if (m_session)
            m_session->setView(view);
    });
    connect(&m_window, &MainWindow::pauseToggled, this, [this] {
        if (m_session && m_session->state().phase == SessionState::Phase::Paused)
            m_session->resume();
        else if (m_session)
            m_session->pause();
    });
    connect(&m_window, &MainWindow::languageChosen, this, &Composition::speak);
    connect(&m_window, &MainWindow::schemeChosen, this, &Composition::setScheme);
    // Not at once: the button that was pressed belongs to what is shown until then.
    connect(&m_window, &MainWindow::addressChosen, this, &Composition::open, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::logChosen, this, &Composition::importLog);
    connect(&m_window, &MainWindow::serverWanted, this, [this] { m_door.askWhere(m_address); });
    connect(&m_door, &ServerDoor::addressChosen, this, &Composition::open, Qt::QueuedConnection);
    connect(&m_door, &ServerDoor::passwordFound, this, [this] {
        if (m_session)
            m_session->refresh();
    });
}

void Composition::recall(const Options &options)
{
    Language language = options.language.value_or(environmentLanguage());
    if (m_memory) {
        language = options.language.value_or(m_memory->language().value_or(language));
        m_theme.setScheme(m_memory->scheme());
        m_window.restoreGeometry(m_memory->geometry());
        m_window.ledger().setMemory(m_memory->ledger());
        if (const auto view = m_memory->view())
            m_window.go(*view);
    }
    speak(language);
}

void Composition::remember()
{
    m_window.setFullScreen(false); // the next start is a window again
    if (m_memory)
        m_memory->keep(
            m_window.language(), m_theme.scheme(), m_window.saveGeometry(), m_window.ledger().memory(), m_window.view());
}

void Composition::prepare(const QString &address)
{
    m_window.setHouse(nullptr, nullptr);
    m_session = std::make_unique<Session>(address, m_clock, m_memory ? localFolderFor(address) : QString(), &m_door.passwords());
    m_address = address;
    m_wasSeen = false;
    m_door.setAddress(address);
    connect(m_session.get(), &Session::dashboardReady, &m_window, &MainWindow::setDashboard);
    connect(m_session.get(), &Session::viewRefused, &m_window, &MainWindow::refuseView);
    connect(m_session.get(), &Session::workspaceChanged, &m_window, &MainWindow::workspaceChanged);
    connect(m_session.get(), &Session::stateChanged, this, &Composition::takeState);
    m_session->setView(m_window.view());
    m_window.setHouse(m_session.get(), m_session.get());
    m_window.showWorkspace(address);
}

void Composition::start()
{
    if (m_session)
        m_session->start();
    else
        m_window.showStart(
            {{}, {}, m_memory ? m_memory->recent() : QStringList(), m_memory ? m_memory->trouble() : MemoryTrouble::None});
    m_everySecond.start(1000);
}

void Composition::open(const QString &address)
{
    if (address != m_address && m_session)
        m_window.go(View{}); // filters speak of the units and topics of another workspace
    prepare(address);
    m_session->start();
}

/** A workspace of which nothing could be read is a page that says so, not an empty one; the session tries on meanwhile. */
void Composition::takeState(const SessionState &state)
{
    m_window.setState(m_session->state(), m_clock.now());
    m_door.takeState(state);
    if (state.phase == SessionState::Phase::Failed) {
        m_wasSeen = false;
        m_window.showStart({m_address, state.error, m_memory ? m_memory->recent() : QStringList(), MemoryTrouble::None});
    } else if (!m_wasSeen && (state.phase == SessionState::Phase::Live || state.tickets > 0)) {
        m_wasSeen = true;
        m_window.showWorkspace(m_address);
        if (m_memory)
            m_memory->keepWorkspace(m_address);
    }
}

void Composition::importLog(const QString &path)
{
    // The demo is everybody's, and made anew every day: nothing can be imported into it.
    const bool canTake = m_session && m_wasSeen && m_address != QLatin1String("demo") && !m_session->state().readOnly;
    auto *dialog = new ImportDialog(m_imports, path, canTake ? m_address : QString(), m_window.format(), &m_window);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &address) {
        if (address != m_address)
            open(address);
        m_window.showPage(MainWindow::Page::Overview);
    });
    m_window.offerGuide(*dialog);
    dialog->open();
}

void Composition::speak(Language language)
{
    m_tongue.speak(language);
    m_window.setLanguage(language);
}

void Composition::setScheme(Theme::Scheme scheme)
{
    m_theme.setScheme(scheme);
}

} // namespace palier::app
