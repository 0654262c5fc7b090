// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/start/startscreen.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace palier {

class MoodLabel;

/** What is shown while there is no workspace: where to begin, or why one cannot be shown and what to do. GUI thread. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setState(const StartState &state);
    const StartState &state() const { return m_state; }
    /** Asks for a database file. */
    void askForFile();
    /** Asks for a log. */
    void askForLog();

Q_SIGNALS:
    void addressChosen(const QString &address);
    void logChosen(const QString &path);
    void serverWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name);
    void setUpButtons();
    void setUpScrolling();
    void show();
    void showRecent(const StartScreen &screen);

    StartState m_state;
    QLabel *m_title, *m_recentTitle;
    MoodLabel *m_text, *m_note;
    QPushButton *m_retry = nullptr, *m_demo = nullptr, *m_open = nullptr, *m_server = nullptr, *m_import = nullptr;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QWidget *m_recent = nullptr;
};

} // namespace palier
