// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QPointer>

#include <vector>

namespace palier {

/** What a button, or an entry of its menu, does. The button may be gone when it is asked for. */
class ButtonCommand
{
public:
    explicit ButtonCommand(QAction *action, const QString &title, const QString &note = {})
        : m_action(action), m_title(title), m_note(note)
    {}
    explicit ButtonCommand(QAbstractButton *button, const QString &title, const QString &note = {})
        : m_button(button), m_title(title), m_note(note)
    {}

    const QString &title() const { return m_title; }
    const QString &note() const { return m_note; }
    void run() const;

private:
    QPointer<QAction> m_action;
    QPointer<QAbstractButton> m_button;
    QString m_title;
    QString m_note;
};

/** What can be done with the buttons of the filter bar and of the page in sight: their words, and those of their menus. */
std::vector<ButtonCommand> buttonCommands(const QWidget &window);

} // namespace palier
