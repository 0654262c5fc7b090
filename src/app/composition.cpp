// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "metrics/viewjson.h"
#include "widgets/ledger/ledgerpage.h"

namespace palier::app {

namespace {

constexpr auto LanguageKey = "language";
constexpr auto SchemeKey = "colours";
constexpr auto GeometryKey = "window";
constexpr auto ViewKey = "view";
constexpr auto LedgerKey = "ledger";

Language systemLanguage()
{
    return languageOf([](const char *name) { return qEnvironmentVariable(name); });
}

} // namespace

Composition::Composition(QApplication &application, const Options &options, bool remembers)
    : m_remembers(remembers), m_theme(application), m_session(options.address, m_clock)
{
    m_window.setRequests(&m_session);
    connectAll();
    recall(options);
}

Composition::~Composition()
{
    remember();
}

void Composition::connectAll()
{
    connect(&m_session, &Session::dashboardReady, &m_window, &MainWindow::setDashboard);
    const auto showState = [this] { m_window.setState(m_session.state(), m_clock.now()); };
    connect(&m_session, &Session::stateChanged, &m_window, showState);
    connect(&m_everySecond, &QTimer::timeout, &m_window, showState);
    connect(&m_window, &MainWindow::viewChanged, &m_session, &Session::setView);
    connect(&m_window, &MainWindow::pauseToggled, &m_session, [this] {
        if (m_session.state().phase == SessionState::Phase::Paused)
            m_session.resume();
        else
            m_session.pause();
    });
    connect(&m_window, &MainWindow::languageChosen, this, &Composition::speak);
    connect(&m_window, &MainWindow::schemeChosen, this, &Composition::setScheme);
}

void Composition::recall(const Options &options)
{
    Language language = options.language.value_or(systemLanguage());
    if (m_remembers) {
        if (!options.language)
            language = languageNamed(m_memory.value(QLatin1String(LanguageKey)).toString()).value_or(language);
        const int scheme = m_memory.value(QLatin1String(SchemeKey)).toInt();
        m_theme.setScheme(scheme == 1 ? Theme::Scheme::Light : scheme == 2 ? Theme::Scheme::Dark : Theme::Scheme::System);
        m_window.restoreGeometry(m_memory.value(QLatin1String(GeometryKey)).toByteArray());
        m_window.ledger().setMemory(m_memory.value(QLatin1String(LedgerKey)).toByteArray());
        if (const auto view = viewFromJson(m_memory.value(QLatin1String(ViewKey)).toString()))
            m_window.go(*view);
    }
    speak(language);
}

void Composition::remember()
{
    if (!m_remembers)
        return;
    m_memory.setValue(
        QLatin1String(LanguageKey), m_window.language() == Language::French ? QStringLiteral("fr") : QStringLiteral("en"));
    m_memory.setValue(QLatin1String(SchemeKey), static_cast<int>(m_theme.scheme()));
    m_memory.setValue(QLatin1String(GeometryKey), m_window.saveGeometry());
    m_memory.setValue(QLatin1String(LedgerKey), m_window.ledger().memory());
    m_memory.setValue(QLatin1String(ViewKey), toJson(m_window.view()));
}

void Composition::start()
{
    m_session.setView(m_window.view());
    m_session.start();
    m_everySecond.start(1000);
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
