// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/buttoncommands.h"

#include "widgets/cards/card.h"
#include "widgets/window/savedviews.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace palier {

namespace {

/** The words of a button: without its mnemonic, and "" for mere signs such as "‹". */
QString wordsOf(QString text)
{
    text.remove(QLatin1Char('&'));
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) ? text : QString();
}

/** What a button is about: a card's is about its chart. */
QString subjectOf(const QToolButton &button)
{
    for (const QWidget *widget = &button; widget; widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<const Card *>(widget))
            return card->title();
    }
    return button.accessibleName();
}

/** The saved views are offered as such; of their menu, only keeping the present one is a command. */
bool isOffered(const QAction &action, const QToolButton &button)
{
    const bool isOfView = qobject_cast<const SavedViews *>(&button) && action.objectName().isEmpty();
    return action.isEnabled() && !action.isSeparator() && !action.menu() && !action.isChecked() && !isOfView;
}

void addMenu(const QToolButton &button, std::vector<ButtonCommand> &commands)
{
    const QString subject = subjectOf(button);
    for (QAction *action : button.menu()->actions()) {
        if (const QString words = wordsOf(action->text()); !words.isEmpty() && isOffered(*action, button))
            commands.emplace_back(action, words, subject);
    }
}

} // namespace

void ButtonCommand::run() const
{
    if (m_action)
        m_action->trigger();
    else if (m_button)
        m_button->click();
}

std::vector<ButtonCommand> buttonCommands(const QWidget &window)
{
    std::vector<ButtonCommand> commands;
    for (QToolButton *button : window.findChildren<QToolButton *>()) {
        const bool isOffered = button->isVisible() && button->isEnabled() && !button->isChecked();
        if (isOffered && button->menu())
            addMenu(*button, commands);
        else if (isOffered && button->property("filter").toBool() && !button->property("chip").toBool()) {
            if (const QString words = wordsOf(button->text()); !words.isEmpty())
                commands.emplace_back(button, words, button->accessibleName());
        }
    }
    return commands;
}

} // namespace palier
