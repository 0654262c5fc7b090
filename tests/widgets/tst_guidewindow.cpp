// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guide/guidewindow.h"

#include "support/inlanguage.h"
#include "support/ledgerworkspace.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/guide/guideplaces.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/window/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace palier;
using namespace Qt::StringLiterals;
using test::LedgerWorkspace;

class TestGuideWindow : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};
    std::unique_ptr<LedgerWorkspace> m_floor;
    std::unique_ptr<MainWindow> m_window;

    template<typename T>
    T *part(const char *name) const
    {
        return m_window->guide().findChild<T *>(QLatin1String(name));
    }
    QString place() const
    {
        const GuidePlace &place = m_window->guide().place();
        return place.page + u'#' + place.anchor;
    }
    void openGuide(const QWidget *about = nullptr) const
    {
        m_window->showGuide(about);
        QVERIFY(QTest::qWaitForWindowActive(&m_window->guide())); // shortcuts belong to the active window
    }
    void help() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1); }

private Q_SLOTS:
    void initTestCase()
    {
        m_floor = std::make_unique<LedgerWorkspace>(30);
        QVERIFY(m_floor->open());
    }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MainWindow>();
        m_window->setHouse(m_floor->session.get(), m_floor->session.get());
        m_window->showWorkspace(u"sqlite:desk"_qs);
        m_window->setLanguage(Language::English);
        m_window->setDashboard(m_floor->session->dashboard());
        QVERIFY(shown(*m_window, {1280, 800}));
    }

    void cleanup() { m_window.reset(); }

    void opensAtWhatOneLooksAt()
    {
        help();
        QCOMPARE(place(), u"overview#"_qs);
        QVERIFY(m_window->guide().isVisible());
        m_window->activateWindow();
        m_window->findChild<QWidget *>(u"addFilter"_qs)->setFocus();
        m_window->showGuide(m_window->focusWidget());
        QCOMPARE(place(), u"overview#filtering"_qs);
        QVERIFY(part<QTextBrowser>("guideText")->verticalScrollBar()->value() > 0);
        m_window->showPage(MainWindow::Page::Settings);
        m_window->showGuide(nullptr);
        QCOMPARE(place(), u"settings#"_qs);
        m_window->showStart({});
        m_window->showGuide(nullptr);
        QCOMPARE(place(), u"importing#"_qs);
    }

    void theCardOfATileLeadsToItsSection()
    {
        for (auto *tile : m_window->findChildren<KpiTileWidget *>()) {
            if (tile->tile().id != u"bounceback"_qs)
                continue;
            QTest::mouseClick(tile->findChild<QToolButton *>(u"info"_qs), Qt::LeftButton);
            QTest::mouseClick(tile->findChild<QPushButton *>(u"openGuide"_qs), Qt::LeftButton);
        }
        QCOMPARE(place(), u"figures#bounce-back-rate"_qs);
    }

    void everyPartLeadsSomewhere()
    {
        for (const GuidePlace &place : guidePlaces()) {
            const auto headings = GuideBook::page(place.page, Language::English).headings;
            const bool isThere = std::ranges::find(headings, place.anchor, &GuideHeading::anchor) != headings.end();
            QVERIFY2(!headings.empty() && (place.anchor.isEmpty() || isThere), qPrintable(place.page + u'#' + place.anchor));
        }
    }

    void goesBackAndForwardAndByLinks()
    {
        openGuide();
        auto *text = part<QTextBrowser>("guideText");
        Q_EMIT text->anchorClicked(QUrl(u"figures.md"_qs));
        QCOMPARE(place(), u"figures#"_qs);
        Q_EMIT text->anchorClicked(QUrl(u"../../definitions.md#the-fold"_qs));
        QCOMPARE(place(), u"definitions#the-fold"_qs);
        Q_EMIT text->anchorClicked(QUrl(u"#guards"_qs));
        QCOMPARE(place(), u"definitions#guards"_qs);
        QTest::mouseClick(part<QToolButton>("guideBack"), Qt::LeftButton);
        QCOMPARE(place(), u"definitions#the-fold"_qs);
        QTest::keyClick(&m_window->guide(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(place(), u"definitions#guards"_qs);
        QVERIFY(!part<QToolButton>("guideForward")->isEnabled());
        QCOMPARE(part<QTreeWidget>("guideContents")->currentItem()->text(0), u"Guards"_qs);
    }

    void contentsLeadToTheirPages()
    {
        openGuide();
        auto *contents = part<QTreeWidget>("guideContents");
        QCOMPARE(contents->topLevelItemCount(), GuideBook::pages().size());
        QTreeWidgetItem *tickets = contents->topLevelItem(1);
        const QRect area = contents->visualItemRect(tickets);
        QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, area.center());
        QCOMPARE(place(), u"tickets#"_qs);
    }

    void searchesInThePage()
    {
        openGuide();
        QTest::keyClick(&m_window->guide(), Qt::Key_F, Qt::ControlModifier);
        auto *search = part<QLineEdit>("guideSearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"sparkline"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        auto *text = part<QTextBrowser>("guideText");
        QVERIFY(!text->textCursor().hasSelection());
        search->setText(u"orange"_qs);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text->textCursor().selectedText(), u"orange"_qs);
        QTest::keyClick(search, Qt::Key_Return); // around the end
        QCOMPARE(text->textCursor().selectedText(), u"orange"_qs);
        QTest::keyClick(&m_window->guide(), Qt::Key_Escape);
        QVERIFY(m_window->guide().isHidden());
    }

    void titlesOfPagesAreWhole()
    {
        m_window->guide().resize(1280, 800);
        for (const Language language : {Language::English, Language::French}) {
            m_window->setLanguage(language);
            openGuide();
            const auto *contents = part<QTreeWidget>("guideContents");
            for (int i = 0; i < contents->topLevelItemCount(); ++i) {
                const QModelIndex page = contents->indexFromItem(contents->topLevelItem(i));
                QVERIFY2(contents->sizeHintForIndex(page).width() <= contents->visualRect(page).width(),
                    qPrintable(page.data().toString()));
            }
        }
        auto *splitter = m_window->guide().findChild<QSplitter *>();
        splitter->setSizes({150, 1100});
        Q_EMIT splitter->splitterMoved(150, 1); // by the reader
        const int chosen = part<QTreeWidget>("guideContents")->width();
        m_window->setLanguage(Language::English);
        m_window->guide().resize(1200, 800);
        QVERIFY(part<QTreeWidget>("guideContents")->width() <= chosen + 10);
    }

    void speaksTheLanguageOfTheWindow()
    {
        m_window->showGuide(m_window->findChild<QWidget *>(u"addFilter"_qs));
        const test::InLanguage french(Language::French);
        m_window->setLanguage(Language::French);
        QCOMPARE(place(), u"overview#filtrer"_qs);
        QCOMPARE(m_window->guide().windowTitle(), u"Guide – Palier"_qs);
        QVERIFY(part<QTextBrowser>("guideText")->toPlainText().contains(u"La vue d’ensemble"_qs));
        QCOMPARE(part<QTreeWidget>("guideContents")->topLevelItem(7)->text(0), u"Définitions"_qs);
        m_window->showGuide(m_window->findChild<QWidget *>(u"connection"_qs));
        QCOMPARE(place(), u"overview#le-bas-de-la-fenêtre"_qs);
    }
};

PALIER_TEST(TestGuideWindow, QApplication)
#include "tst_guidewindow.moc"
