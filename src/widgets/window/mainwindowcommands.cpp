// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/palettewords.h"
#include "widgets/guide/guideplaces.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/start/startpage.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/filterbar.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/navigation.h"
#include "widgets/window/savedviews.h"
#include "widgets/window/statusline.h"
#include "widgets/window/wallboardhead.h"

#include <QDialog>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

// What the menu, the keys and the palette of the window do.

namespace palier {

void MainWindow::showOptions()
{
    QMenu *menu = m_actions.makeMenu(this);
    menu->popup(m_navigation->mapToGlobal(QPoint(m_navigation->width(), m_navigation->height() - menu->sizeHint().height())));
}

void MainWindow::connectActions()
{
    using Id = WindowActions::Id;
    const auto on = [this](Id id, auto slot) { connect(&m_actions[id], &QAction::triggered, this, slot); };
    on(Id::Find, [this] { find(); });
    on(Id::Guide, [this] { showGuide(focusWidget()); });
    on(Id::FullScreen, [this] { setFullScreen(!m_isWallboard && m_root->currentIndex() == 0); });
    on(Id::Back, [this] { step(&ViewHistory::back); });
    on(Id::Forward, [this] { step(&ViewHistory::forward); });
    on(Id::Clear, [this] { clearSelection(); });
    on(Id::Pause, [this] { Q_EMIT pauseToggled(); });
    on(Id::English, [this] { Q_EMIT languageChosen(Language::English); });
    on(Id::French, [this] { Q_EMIT languageChosen(Language::French); });
    on(Id::Demo, [this] { Q_EMIT addressChosen(QStringLiteral("demo")); });
    on(Id::OpenFile, [this] { m_start->askForFile(); });
    on(Id::Connect, [this] { Q_EMIT serverWanted(); });
    on(Id::ImportLog, [this] { m_start->askForLog(); });
    on(Id::SystemColours, [this] { Q_EMIT schemeChosen(Theme::Scheme::System); });
    on(Id::LightColours, [this] { Q_EMIT schemeChosen(Theme::Scheme::Light); });
    on(Id::DarkColours, [this] { Q_EMIT schemeChosen(Theme::Scheme::Dark); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::follow);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] {
        if (m_palette->isVisible())
            m_palette->dismiss();
        else
            setFullScreen(false);
    });
}

void MainWindow::find()
{
    m_palette->open(paletteEntries(), format());
}

void MainWindow::setWallboard(bool wallboard)
{
    if (wallboard == m_isWallboard)
        return;
    m_isWallboard = wallboard;
    if (wallboard)
        showPage(Page::Overview);
    for (QWidget *part : std::initializer_list<QWidget *>{m_navigation, m_filters, m_status})
        part->setVisible(!wallboard);
    m_head->setVisible(wallboard);
    m_overview->setWallboard(wallboard);
    m_escape->setEnabled(wallboard);
    m_actions[WindowActions::Id::FullScreen].setChecked(wallboard);
    setFocus(Qt::OtherFocusReason);
}

void MainWindow::setFullScreen(bool fullScreen)
{
    setWallboard(fullScreen);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, fullScreen)); // maximised stays maximised
}

void MainWindow::showGuide(const QWidget *part)
{
    const QWidget *page = m_root->currentIndex() == 0 ? m_pages->currentWidget() : m_start;
    guide().open(guidePlaceOf(part && part != this ? part : page));
}

void MainWindow::offerGuide(QDialog &dialog)
{
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    connect(help, &QShortcut::activated, this, [this, &dialog] { showGuide(&dialog); });
}

GuideWindow &MainWindow::guide()
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>(m_language);
    return *m_guide;
}

/** Where there is no workspace there is nothing but commands. */
std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    using Section = PaletteEntry::Section;
    std::vector<PaletteEntry> entries;
    const bool onWorkspace = m_root->currentIndex() == 0;
    if (onWorkspace) {
        for (int page = 0; page < m_pages->count(); ++page)
            entries.push_back({Section::Pages, m_navigation->nameOf(page), {}, PaletteEntry::Page{page}});
        if (m_dashboard)
            std::ranges::move(PaletteWords::filters(m_dashboard->choices, view()), std::back_inserter(entries));
        std::ranges::move(PaletteWords::views(m_filters->savedViews().saved()), std::back_inserter(entries));
    }
    m_commands.clear();
    for (QAction *action : m_actions.offered(onWorkspace))
        m_commands.emplace_back(
            action, action->iconText(), action->data().value<QKeySequence>().toString(QKeySequence::NativeText));
    std::ranges::move(buttonCommands(*this), std::back_inserter(m_commands));
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        entries.push_back({Section::Commands, m_commands[i].title(), m_commands[i].note(), PaletteEntry::Command{i}});
    return entries;
}

void MainWindow::follow(const PaletteEntry &entry, bool add)
{
    if (const auto *page = std::get_if<PaletteEntry::Page>(&entry.target))
        showPage(static_cast<Page>(page->number));
    else if (const auto *value = std::get_if<PaletteEntry::Value>(&entry.target))
        go(add ? toggled(view(), value->dimension, value->value, true) : filtered(view(), value->dimension, {value->value}));
    else if (const auto *saved = std::get_if<View>(&entry.target))
        go(*saved);
    else if (const auto *command = std::get_if<PaletteEntry::Command>(&entry.target))
        m_commands.at(command->number).run();
    else if (const auto *ticket = std::get_if<TicketName>(&entry.target)) {
        showPage(Page::Ledger);
        m_ledger->showTicket(*ticket);
    }
}

} // namespace palier
