// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/memory.h"
#include "app/options.h"
#include "app/serverdoor.h"
#include "app/tongue.h"
#include "base/clock.h"
#include "session/importdesk.h"
#include "session/session.h"
#include "widgets/window/mainwindow.h"

#include <QTimer>

namespace palier::app {

/** Brings session and window together; they know nothing of each other. GUI thread. */
class Composition : public QObject
{
    Q_OBJECT

public:
    /** @param remembers whether language, colours, window, filters and workspaces are those of the last time, and are kept for
       the next. */
    Composition(QApplication &application, const Options &options, bool remembers);
    ~Composition() override;

    void start();
    void speak(Language language);
    void setScheme(Theme::Scheme scheme);
    /** Shows another workspace, or the same one anew. */
    void open(const QString &address);
    MainWindow &window() { return m_window; }
    /** Of the workspace; "" where none was named yet. */
    const QString &address() const { return m_address; }
    /** Null where no workspace was named yet. */
    Session *session() { return m_session.get(); }

private:
    void connectWindow();
    void recall(const Options &options);
    void remember();
    void prepare(const QString &address);
    void takeState(const SessionState &state);
    void importLog(const QString &path);

    std::unique_ptr<Memory> m_memory; // null: nothing is remembered
    SystemClock m_clock;
    Theme m_theme;
    Tongue m_tongue;
    QString m_address;      // of m_session
    bool m_wasSeen = false; // something of the workspace has been read
    MainWindow m_window;
    ServerDoor m_door{m_window};
    ImportDesk m_imports;
    std::unique_ptr<Session> m_session;
    QTimer m_everySecond; // for the age of the data
};

} // namespace palier::app
