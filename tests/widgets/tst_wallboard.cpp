// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cutwords.h"
#include "support/inlanguage.h"
#include "support/ledgerworkspace.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/cards/card.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/filterbar.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/navigation.h"
#include "widgets/window/statusline.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace palier;
using namespace Qt::StringLiterals;
using test::LedgerWorkspace;

class TestWallboard : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LedgerWorkspace> m_floor;
    std::unique_ptr<MainWindow> m_window;

    void press(Qt::Key key) const { QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key); }
    QLabel *title() const { return m_window->findChild<QLabel *>(u"wallboardTitle"_qs); }
    int letterHeight() const
    {
        return m_window->findChild<KpiTileWidget *>()->findChild<QLabel *>(u"value"_qs)->fontMetrics().height();
    }
    bool isWallboard() const
    {
        const bool hasParts = m_window->findChild<Navigation *>()->isVisible() ||
                              m_window->findChild<FilterBar *>()->isVisible() || m_window->findChild<StatusBar *>()->isVisible();
        return title()->isVisible() && !hasParts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp); // its style sheet has a say in fonts
        m_floor = std::make_unique<LedgerWorkspace>(60);
        QVERIFY(m_floor->open());
    }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MainWindow>();
        m_window->setHouse(m_floor->session.get(), m_floor->session.get());
        m_window->showWorkspace(u"sqlite:desk"_qs);
        m_window->setLanguage(Language::English);
        m_window->go(LedgerWorkspace::all());
        m_window->setDashboard(m_floor->session->dashboard());
        m_window->setState(m_floor->session->state(), m_floor->clock.now());
        QVERIFY(shown(*m_window, {1280, 800}));
    }

    void cleanupTestCase()
    {
        m_theme.reset();
        qApp->setStyleSheet({});
    }

    void cleanup() { m_window.reset(); }

    void showsTheOverviewAloneAndComesBack()
    {
        const int before = letterHeight();
        m_window->showPage(MainWindow::Page::Ledger);
        press(Qt::Key_F11);
        QVERIFY(isWallboard());
        QVERIFY(m_window->isFullScreen());
        QVERIFY(!m_window->ledger().isVisible());
        QVERIFY(letterHeight() > before);
        press(Qt::Key_Escape);
        QVERIFY(!isWallboard());
        QVERIFY(!m_window->isFullScreen());
        QCOMPARE(letterHeight(), before);
        press(Qt::Key_F11);
        press(Qt::Key_F11);
        QVERIFY(!isWallboard());
    }

    void staysLargeInOtherColours()
    {
        const int before = letterHeight();
        press(Qt::Key_F11);
        const int large = letterHeight();
        QVERIFY(large > before);
        m_theme->setScheme(Theme::Scheme::Dark);
        QTRY_COMPARE(letterHeight(), large);
        m_theme->setScheme(Theme::Scheme::Light);
        QTRY_COMPARE(letterHeight(), large);
    }

    void namesWhatItShows()
    {
        m_window->go({.period = {PeriodChoice::Kind::All, {}, {}}, .filters = {{u"topic"_qs, {u"vpn"_qs}}}});
        press(Qt::Key_F11);
        QCOMPARE(title()->text(), u"desk · All time · Topic: vpn · to date · compared with the period before"_qs);
        QVERIFY(!m_window->findChild<QLabel *>(u"wallboardAge"_qs)->text().isEmpty());
        press(Qt::Key_Escape); // ends the wallboard, and takes no filter away
        QCOMPARE(m_window->view().filters.size(), 1U);
    }

    /** Trouble has many words, the name of the view has not: who looks up must see what he looks at. */
    void aLongTroubleLeavesTheTitle()
    {
        SessionState state = m_floor->session->state();
        state.phase = SessionState::Phase::Stale;
        state.error = Error{ErrorCode("server.silent"), {u"postgresql://ann@a-server-with-a-long-name.example/support"_qs}};
        press(Qt::Key_F11);
        m_window->setState(state, m_floor->clock.now());
        QTRY_VERIFY(title()->width() >= title()->fontMetrics().horizontalAdvance(title()->text()));
        QVERIFY(m_window->findChild<QLabel *>(u"wallboardAge"_qs)->isVisible());
    }

    void goesOnLive()
    {
        press(Qt::Key_F11);
        Dashboard later = *m_floor->session->dashboard();
        later.query.now += Hour;
        auto *value = m_window->findChild<KpiTileWidget *>()->findChild<QLabel *>(u"value"_qs);
        value->setText(u"old"_qs);
        m_window->setDashboard(std::make_shared<const Dashboard>(std::move(later)));
        QVERIFY(value->text() != u"old"_qs);
        QVERIFY(isWallboard());
    }

    void escapeClosesWhatStandsInFrontFirst()
    {
        press(Qt::Key_F11);
        m_window->find();
        press(Qt::Key_Escape);
        QVERIFY(m_window->finder().isHidden());
        QVERIFY(isWallboard());
        m_window->showPage(MainWindow::Page::Settings); // any other page is no wallboard
        QVERIFY(!isWallboard());
        QVERIFY(!m_window->isFullScreen());
    }

    void nothingScrollsAndNothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("french");
        for (const QSize &size : {QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)}) {
            for (const bool french : {false, true})
                QTest::addRow("%dx%d %s", size.width(), size.height(), french ? "fr" : "en") << size << french;
        }
    }

    void nothingScrollsAndNothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(bool, french);
        const test::InLanguage in(french ? Language::French : Language::English);
        m_window->setLanguage(french ? Language::French : Language::English);
        m_window->resize(size);
        m_window->setWallboard(true);
        auto *page = m_window->findChild<OverviewPage *>();
        const auto layOut = [] {
            for (int round = 0; round < 6; ++round)
                QCoreApplication::sendPostedEvents();
        };
        layOut();
        QCOMPARE(page->verticalScrollBar()->maximum(), 0);
        QCOMPARE(test::CutWords::of(*m_window).join(u'\n'), QString());
        for (const char *name : {"rateCard", "unitCard", "topicCard"})
            QVERIFY2(m_window->findChild<QWidget *>(QLatin1String(name))->isVisible(), name);
        m_window->setWallboard(false);
        layOut();
        for (const auto *card : page->findChildren<Card *>()) // those that had no room come back
            QVERIFY2(card->isVisible(), qPrintable(card->objectName()));
    }

    void endsWithTheFullScreen()
    {
        press(Qt::Key_F11);
        m_window->setWindowState(Qt::WindowNoState); // as the desktop does
        QVERIFY(!isWallboard());
        m_window->showStart({});
        press(Qt::Key_F11); // nothing to show
        QVERIFY(!m_window->isFullScreen());
    }
};

PALIER_TEST(TestWallboard, QApplication)
#include "tst_wallboard.moc"
