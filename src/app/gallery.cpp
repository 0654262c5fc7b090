// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gallery.h"

#include "viewmodels/errortext.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/window/commandpalette.h"

#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace palier::app {

namespace {

MainWindow::Page windowPageOf(PicturedPage page)
{
    if (page == PicturedPage::Ledger || page == PicturedPage::Ticket)
        return MainWindow::Page::Ledger;
    return page == PicturedPage::Settings ? MainWindow::Page::Settings : MainWindow::Page::Overview;
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
    });
}

void Gallery::begin()
{
    if (std::exchange(m_began, true))
        return;
    if (!QDir().mkpath(m_wish.folder))
        return fail(tr("The folder %1 cannot be made.").arg(m_wish.folder));
    m_composition.session()->pause(); // the pictures are of one instant
    m_composition.window().show();
    prepare();
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
    LedgerPage &ledger = m_composition.window().ledger();
    m_composition.window().showPage(windowPageOf(page));
    m_choseTicket = page != PicturedPage::Ticket;
    ledger.showRow(-1);
    ledger.open(page == PicturedPage::Ticket ? LedgerSubset::Bounced : LedgerSubset::All);
    showOver(page);
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

/** The Ledger's rows and the ticket are read in another thread. */
void Gallery::takeWhenSettled()
{
    constexpr int Row = 4; // of the ticket that is shown
    LedgerPage &ledger = m_composition.window().ledger();
    const bool isSettled = ledger.isSettled() && m_composition.window().finder().isSettled();
    if (isSettled && !std::exchange(m_choseTicket, true))
        ledger.showRow(Row);
    else if (isSettled)
        return take();
    QTimer::singleShot(50, this, &Gallery::takeWhenSettled);
}

void Gallery::take()
{
    const QString file = fileOf(m_pictures[m_next]);
    const bool isGuide = m_pictures[m_next].page == PicturedPage::Guide;
    QWidget &pictured = isGuide ? static_cast<QWidget &>(m_composition.window().guide()) : m_composition.window();
    if (!pictured.grab().save(file))
        return fail(tr("%1 cannot be written.").arg(file));
    ++m_next;
    prepare();
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
