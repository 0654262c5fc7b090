// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "app/tongue.h"
#include "base/clock.h"
#include "session/session.h"
#include "widgets/window/mainwindow.h"

#include <QSettings>
#include <QTimer>

namespace palier::app {

/** Brings session and window together; they know nothing of each other. GUI thread. */
class Composition : public QObject
{
    Q_OBJECT

public:
    /** @param remembers whether language, colours, window and filters are those of the last time, and are kept for the next. */
    Composition(QApplication &application, const Options &options, bool remembers);
    ~Composition() override;

    void start();
    void speak(Language language);
    void setScheme(Theme::Scheme scheme);
    MainWindow &window() { return m_window; }
    Session &session() { return m_session; }

private:
    void connectAll();
    void recall(const Options &options);
    void remember();

    bool m_remembers;
    QSettings m_memory;
    SystemClock m_clock;
    Theme m_theme;
    Tongue m_tongue;
    Session m_session;
    MainWindow m_window;
    QTimer m_everySecond; // for the age of the data
};

} // namespace palier::app
