// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/commandpalette.h"

#include "support/inlanguage.h"
#include "support/ledgerworkspace.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/ledger/ledgerpage.h"
#include "widgets/ledger/ticketpanel.h"
#include "widgets/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

using namespace palier;
using namespace Qt::StringLiterals;
using test::LedgerWorkspace;

/** The palette in its window, on a session; driven by keys and the mouse. */
class TestCommandPalette : public QObject
{
    Q_OBJECT

    test::InLanguage m_english{Language::English};
    std::unique_ptr<LedgerWorkspace> m_floor;
    std::unique_ptr<MainWindow> m_window;

    QLineEdit *line() const { return m_window->findChild<QLineEdit *>(u"paletteQuery"_qs); }
    QListView *list() const { return m_window->findChild<QListView *>(u"paletteList"_qs); }
    QString state() const { return m_window->findChild<QLabel *>(u"paletteState"_qs)->text(); }
    TicketPanel *panel() const { return m_window->findChild<TicketPanel *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void find(const QString &words) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->finder().isVisible());
        QVERIFY(line()->hasFocus());
        QTest::keyClicks(line(), words);
        QTRY_VERIFY(m_window->finder().isSettled());
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            titles << list()->model()->index(row, 0).data().toString();
        return titles;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_floor = std::make_unique<LedgerWorkspace>(300);
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
        QVERIFY(shown(*m_window, {1280, 800}));
    }

    void cleanup() { m_window.reset(); }

    void offersPagesAndCommandsAtFirst()
    {
        find({});
        QCOMPARE(titles().mid(0, 3), (QStringList{u"Overview"_qs, u"Tickets"_qs, u"Settings"_qs}));
        QVERIFY(titles().contains(u"Language: Français"_qs));
        QVERIFY(titles().contains(u"Dark colours"_qs));
        QVERIFY(titles().contains(u"Last 7 days"_qs));                         // of the filter bar
        QVERIFY(titles().contains(u"Copy as table"_qs));                       // of a card
        QVERIFY(!titles().contains(u"Forward again to the filters after"_qs)); // cannot be done now
        press(Qt::Key_Escape);
        QVERIFY(m_window->finder().isHidden());
        QVERIFY(m_window->hasFocus());
    }

    void opensFromAFieldToo()
    {
        m_window->showPage(MainWindow::Page::Ledger);
        auto *search = m_window->ledger().findChild<QLineEdit *>(u"search"_qs);
        search->setFocus();
        find(u"overview"_qs);
        press(Qt::Key_Escape);
        QVERIFY(search->hasFocus()); // the keyboard is back where it was
    }

    void goesToAPage()
    {
        find(u"tick"_qs);
        press(Qt::Key_Return);
        QVERIFY(m_window->finder().isHidden());
        QVERIFY(m_window->ledger().isVisible());
        find(u"OVER"_qs);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
        QVERIFY(!m_window->ledger().isVisible());
    }

    void setsAFilterAndAddsToIt()
    {
        find(u"mail"_qs);
        QCOMPARE(titles().value(0), u"mail"_qs);
        press(Qt::Key_Return);
        QCOMPARE(m_window->view().filters, (std::vector<Filter>{{u"topic"_qs, {u"mail"_qs}}}));
        find(u"topic vpn"_qs);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->view().filters.front().values, (QStringList{u"mail"_qs, u"vpn"_qs}));
        find(u"take all"_qs);
        press(Qt::Key_Return);
        QVERIFY(m_window->view().filters.empty());
        find(u"back to"_qs);
        press(Qt::Key_Return);
        QCOMPARE(m_window->view().filters.size(), 1U);
    }

    void opensATicketByItsReference()
    {
        find(u"ref-12"_qs);
        QCOMPARE(titles().value(0), u"REF-12 · Subject 12"_qs);
        QCOMPARE(titles().size(), PaletteModel::MostOfASection); // REF-120 …
        press(Qt::Key_Return);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(panel()->ticket().extId, u"T12"_qs);
        QTRY_VERIFY(m_window->ledger().isSettled());
        QVERIFY(panel()->isVisible()); // the list came, and left it there
    }

    void opensATicketBeforeItIsFound()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        line()->setText(u"T299"_qs);
        press(Qt::Key_Return);
        QTRY_VERIFY(panel()->isVisible());
        QCOMPARE(panel()->ticket().extId, u"T299"_qs);
    }

    void findsWordsOfASubject()
    {
        find(u"subj 299"_qs);
        QCOMPARE(titles(), QStringList{u"REF-299 · Subject 299"_qs});
        line()->clear();
        QTest::keyClicks(line(), u"img etc passwd"_qs);
        QTRY_VERIFY(m_window->finder().isSettled());
        QCOMPARE(titles().size(), 3); // topic, customer, ticket: what is written there is shown, not obeyed
    }

    void saysWhatThereIsNot()
    {
        find(u"quetzal"_qs);
        QCOMPARE(state(), u"Nothing is called “quetzal”"_qs);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        QVERIFY(m_window->finder().isVisible());
        line()->setText(u"quetza"_qs);
        QCOMPARE(state(), u"Searching the tickets…"_qs);
    }

    void arrowsGoAround()
    {
        find(u"settings"_qs);
        const int rows = list()->model()->rowCount();
        press(Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), rows - 1);
        press(Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(line()->accessibleDescription(), u"Settings"_qs);
    }

    void aClickElsewhereEndsIt()
    {
        find(u"vpn"_qs);
        m_window->findChild<QWidget *>(u"addFilter"_qs)->setFocus(Qt::MouseFocusReason);
        QVERIFY(m_window->finder().isHidden());
    }

    void withoutAWorkspaceThereAreCommandsOnly()
    {
        m_window->setHouse(nullptr, nullptr);
        m_window->showStart({});
        find({});
        QCOMPARE(titles().value(0), u"Guide"_qs);
        QVERIFY(titles().contains(u"Explore with demo data"_qs));
        QVERIFY(!titles().contains(u"Overview"_qs));
    }
};

PALIER_TEST(TestCommandPalette, QApplication)
#include "tst_commandpalette.moc"
