// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/windowactions.h"

#include <QMenu>

#include <algorithm>
#include <array>

namespace palier {

WindowActions::WindowActions(QWidget *window) : QObject(window)
{
    add(Id::Find, "find", QKeySequence(Qt::CTRL | Qt::Key_K));
    add(Id::Guide, "guide", QKeySequence(Qt::Key_F1));
    add(Id::FullScreen, "fullScreen", QKeySequence(Qt::Key_F11));
    add(Id::Back, "goBack");
    add(Id::Forward, "goForward");
    add(Id::Clear, "clearFilters");
    add(Id::Pause, "togglePause");
    add(Id::English, "english");
    add(Id::French, "french");
    add(Id::Demo, "openDemo");
    add(Id::OpenFile, "openFile");
    add(Id::Connect, "connectServer");
    add(Id::ImportLog, "importLog");
    add(Id::SystemColours, "systemColours");
    add(Id::LightColours, "lightColours");
    add(Id::DarkColours, "darkColours");
    // The buttons of the filter bar have these keys: said here, heard there.
    (*this)[Id::Back].setData(QKeySequence(Qt::ALT | Qt::Key_Left));
    (*this)[Id::Forward].setData(QKeySequence(Qt::ALT | Qt::Key_Right));
    for (const Id id : {Id::English, Id::French, Id::FullScreen})
        (*this)[id].setCheckable(true);
    nameAll();
}

void WindowActions::add(Id id, const char *name, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setData(keys);
    static_cast<QWidget *>(parent())->addAction(action);
    m_actions.emplace(id, action);
}

void WindowActions::name(Id id, const QString &text, const QString &alone) const
{
    (*this)[id].setText(text);
    (*this)[id].setIconText(alone);
}

void WindowActions::nameAll()
{
    name(Id::Find, tr("Fin&d…"), tr("Find"));
    name(Id::Guide, tr("&Guide"), tr("Guide"));
    name(Id::FullScreen, tr("&Full screen"), tr("Full screen (wallboard of the Overview)"));
    name(Id::Back, tr("&Back"), tr("Back to the filters before"));
    name(Id::Forward, tr("&Forward"), tr("Forward again to the filters after"));
    name(Id::Clear, tr("&Clear"), tr("Take all filters away"));
    // Languages are named in their own: whoever is lost must find them.
    name(Id::English, QStringLiteral("English"), tr("Language: %1").arg(QStringLiteral("English")));
    name(Id::French, QStringLiteral("Français"), tr("Language: %1").arg(QStringLiteral("Français")));
    name(Id::Demo, tr("&Explore with demo data"), tr("Explore with demo data"));
    name(Id::OpenFile, tr("&Open a database file…"), tr("Open a database file…"));
    name(Id::Connect, tr("Connect to a &server…"), tr("Connect to a server…"));
    name(Id::ImportLog, tr("&Import a CSV or XES log…"), tr("Import a CSV or XES log…"));
    name(Id::SystemColours, tr("Colours of the &system"), tr("Colours of the system"));
    name(Id::LightColours, tr("&Light"), tr("Light colours"));
    name(Id::DarkColours, tr("&Dark"), tr("Dark colours"));
}

void WindowActions::namePause(const QString &words)
{
    name(Id::Pause, words, QString(words).remove(QLatin1Char('&')));
}

void WindowActions::setLanguage(Language language) const
{
    (*this)[Id::English].setChecked(language == Language::English);
    (*this)[Id::French].setChecked(language == Language::French);
}

QMenu *WindowActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("options"));
    const auto group = [&](std::initializer_list<Id> ids) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Id id : ids)
            menu->addAction(&(*this)[id]);
    };
    group({Id::Find, Id::Guide, Id::FullScreen});
    group({Id::Demo, Id::OpenFile, Id::Connect, Id::ImportLog});
    group({Id::English, Id::French});
    group({Id::SystemColours, Id::LightColours, Id::DarkColours});
    return menu;
}

std::vector<QAction *> WindowActions::offered(bool onWorkspace) const
{
    constexpr std::array OfWorkspace{Id::FullScreen, Id::Back, Id::Forward, Id::Clear, Id::Pause};
    std::vector<QAction *> actions;
    for (const auto &[id, action] : m_actions) {
        const bool isPossible = onWorkspace || std::ranges::find(OfWorkspace, id) == OfWorkspace.end();
        if (id != Id::Find && isPossible && action->isEnabled() && !action->isChecked() && !action->text().isEmpty())
            actions.push_back(action);
    }
    return actions;
}

} // namespace palier
