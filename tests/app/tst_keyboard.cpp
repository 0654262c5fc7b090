// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page by keyboard alone, on the real window.

#include "support/testprogram.h"
#include "support/tour.h"
#include "widgets/cards/card.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/ledger/ledgertable.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

/** The name of a stop; where it has none, that of what it belongs to. */
QString stopName(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            return widget->objectName();
    }
    return {};
}

/** What has the keyboard. */
QString focus(test::Stage &stage)
{
    return stopName(stage.window().focusWidget());
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focused = window.window()->focusWidget();
    QTest::keyClick(focused ? focused : window.window(), key, modifiers);
    test::layOut();
}

/** The names of the next stops of Tab, from a widget on. */
QStringList tabStops(QWidget &from, int count)
{
    from.setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names << stopName(from.window()->focusWidget());
        press(from, Qt::Key_Tab);
    }
    return names;
}

/** Opens the menu of a button with Space, and chooses with Down and Enter. */
void choose(QToolButton &button, int downs)
{
    button.setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, &button, [downs] {
        QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            qFatal("no menu");
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;
    std::unique_ptr<test::Stage> m_stage;

    template<typename T>
    T *chart(const char *card)
    {
        return m_stage->find<Card>(QLatin1String(card))->findChild<T *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { ::press(m_stage->window(), key, modifiers); }
    /** With Alt; a button is pressed a little longer by its mnemonic, so that people see it. */
    void mnemonic(Qt::Key key, const char *name)
    {
        auto *button = m_stage->find<QAbstractButton>(QLatin1String(name));
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QApplication::setActiveWindow(&m_stage->window()); // this platform leaves a menu active that was closed
        press(key, Qt::AltModifier);
        QVERIFY2(clicked.size() == 1 || clicked.wait(), name);
        test::layOut();
    }
    const View &view() { return m_stage->window().view(); }

private Q_SLOTS:
    void initTestCase() { m_demo = test::Tour::makeDemoFile(m_folder); }
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<test::Stage>(m_demo);
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        QVERIFY(m_stage->settles());
        test::layOut();
    }
    void cleanup() { m_stage.reset(); }

    void tabGoesThroughTheOverviewAsItIsRead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(1280, 800);
        QTest::newRow("wide") << QSize(1920, 1080);
    }
    void tabGoesThroughTheOverviewAsItIsRead()
    {
        QFETCH(QSize, size);
        m_stage->window().resize(size);
        test::layOut();
        const QStringList first = tabStops(*m_stage->find<QWidget>(u"page-overview"_qs), 7);
        QCOMPARE(first, (QStringList{u"page-overview"_qs, u"page-language"_qs, u"period"_qs, u"comparison"_qs, u"addFilter"_qs,
                            u"savedViews"_qs, u"toDate"_qs})); // to the one that is chosen: arrows lead to the others
        // From the tiles on, each stop is below the one before it, or right of it in the same row.
        auto *content = m_stage->find<QScrollArea>(u"overview"_qs)->widget();
        QWidget *stop = content->findChild<KpiTileWidget *>();
        stop->setFocus(Qt::TabFocusReason);
        QStringList places;
        QRect row;
        for (int i = 0; i < 34; ++i) {
            QWidget *now = m_stage->window().focusWidget();
            QVERIFY2(content->isAncestorOf(now), qPrintable(stopName(now)));
            QWidget *card = now;
            while (card->parentWidget() != content)
                card = card->parentWidget();
            const QRect place = card->geometry();
            places << stopName(card);
            QVERIFY2(place.top() >= row.bottom() || place.left() >= row.left(), qPrintable(places.join(u' ')));
            row = place;
            press(Qt::Key_Tab);
        }
        places.removeDuplicates();
        QCOMPARE(places.size(), 14); // unnamed tiles count as one
        QVERIFY(!content->isAncestorOf(m_stage->window().focusWidget()));
    }

    void arrowsWalkInAChartAndReturnSelects()
    {
        auto *units = chart<RankedView>("unitCard");
        units->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Down);
        QCOMPARE(units->currentKey(), units->chart().rows.at(0).key);
        press(Qt::Key_Down);
        const QString unit = units->chart().rows.at(1).key;
        QCOMPARE(units->currentKey(), unit);
        press(Qt::Key_Return);
        QVERIFY(m_stage->settles());
        QCOMPARE(view().filters, (std::vector<Filter>{{u"unit"_qs, {unit}}}));
        press(Qt::Key_Up);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_stage->settles());
        QCOMPARE(view().filters.at(0).values.size(), 2);
        mnemonic(Qt::Key_Left, "back");
        QCOMPARE(view().filters.at(0).values.size(), 1);
        mnemonic(Qt::Key_Right, "forward");
        QCOMPARE(view().filters.at(0).values.size(), 2);
        QVERIFY(m_stage->settles());
        units->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Escape);
        QVERIFY(view().filters.empty());
    }

    void shiftWithArrowsBrushesDays()
    {
        auto *rate = chart<TimeSeriesView>("rateCard");
        rate->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Right);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view().brush);
        QCOMPARE(view().brush->first.daysTo(view().brush->last), 2);
        QVERIFY(m_stage->settles());
        press(Qt::Key_Escape);
        QVERIFY(!view().brush);
    }

    void theKeyForMenusOpensTheMenuOfACard()
    {
        auto *card = m_stage->find<Card>(u"unitCard"_qs);
        auto *menu = card->findChild<QMenu *>(u"chartMenu"_qs);
        auto *units = chart<RankedView>("unitCard");
        units->setFocus(Qt::TabFocusReason);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, units->rect().center(), units->mapToGlobal(units->rect().center()));
        QApplication::sendEvent(units, &event);
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(menu->isHidden());
        press(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(card->showsTable());
        QCOMPARE(focus(*m_stage), u"cardTable"_qs);
    }

    void aTileTellsItsDefinitionAndOpensItsTickets()
    {
        auto *tile = m_stage->window().findChild<KpiTileWidget *>();
        auto *info = tile->findChild<QToolButton *>(u"info"_qs);
        info->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QPointer<QWidget> popup = test::Stage::found<QWidget>(*tile, u"definitionPopup"_qs);
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->focusWidget()->objectName(), u"openTickets"_qs);
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup || popup->isHidden());
        tile->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QVERIFY(m_stage->window().ledger().isVisible());
    }

    void theFilterBarIsDrivenByItsMenus()
    {
        choose(*m_stage->find<QToolButton>(u"period"_qs), 2);
        QVERIFY(view().period.kind == PeriodChoice::Kind::Days7);
        choose(*m_stage->find<QToolButton>(u"comparison"_qs), 2);
        QVERIFY(view().comparison == Comparison::SamePeriodLastYear);
        m_stage->find<QWidget>(u"toDate"_qs)->setFocus(Qt::TabFocusReason);
        mnemonic(Qt::Key_Z, "atHorizon");
        QVERIFY(view().basis == Basis::AtHorizon);
        mnemonic(Qt::Key_F, "addFilter");
        auto *dialog = m_stage->find<QDialog>(u"filterDialog"_qs);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *values = dialog->findChild<QListWidget *>(u"values"_qs);
        QApplication::setActiveWindow(dialog);
        QTest::keyClick(dialog, Qt::Key_V, Qt::AltModifier);
        QVERIFY(values->hasFocus());
        QTest::keyClick(values, Qt::Key_Home);
        QTest::keyClick(values, Qt::Key_Space);
        QTest::keyClick(values, Qt::Key_Return);
        test::layOut();
        QCOMPARE(view().filters.size(), 1U);
        // The chip stands between what it filters and the way to more of them.
        const QString chip = u"chip-"_qs + view().filters.at(0).dimension;
        const QStringList stops = tabStops(*m_stage->find<QWidget>(u"comparison"_qs), 4);
        QCOMPARE(stops, (QStringList{u"comparison"_qs, chip, u"addFilter"_qs, u"clear"_qs}));
        m_stage->find<QWidget>(chip)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QVERIFY(view().filters.empty());
    }

    void theListAndATicket()
    {
        mnemonic(Qt::Key_K, "page-ledger");
        QVERIFY(m_stage->listSettles());
        const QStringList stops = tabStops(*m_stage->find<QWidget>(u"subset-all"_qs), 5);
        QCOMPARE(stops, (QStringList{u"subset-all"_qs, u"search"_qs, u"columns"_qs, u"export"_qs, u"ledgerTable"_qs}));
        m_stage->find<QWidget>(u"subset-bounced"_qs)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QVERIFY(m_stage->listSettles());
        auto *table = m_stage->find<LedgerTable>(u"ledgerTable"_qs);
        const int bounced = table->model().rowCount();
        QVERIFY(bounced > 2);
        // Sorted by the first column, from the key for menus.
        table->setFocus(Qt::TabFocusReason);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table->viewport(), &event);
        auto *menu = m_stage->find<QMenu>(u"columnMenu"_qs);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right})
            QTest::keyClick(menu, key);
        QTest::keyClick(menu->findChild<QMenu *>(u"sortMenu"_qs), Qt::Key_Return);
        QVERIFY(m_stage->listSettles());
        QCOMPARE(table->sortedColumn(), 0);
        table->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const TicketName ticket = table->model().ticketAt(table->currentIndex().row());
        press(Qt::Key_Return);
        QVERIFY(m_stage->listSettles());
        QCOMPARE(focus(*m_stage), u"timeline"_qs);
        mnemonic(Qt::Key_G, "messagesTab");
        press(Qt::Key_Tab);
        QCOMPARE(focus(*m_stage), u"showMessages"_qs);
        auto *messages = m_stage->find<QPlainTextEdit>(u"messages"_qs);
        press(Qt::Key_Space);
        QTRY_VERIFY(messages->hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!messages->isVisible());
        QCOMPARE(focus(*m_stage), u"ledgerTable"_qs);
        QCOMPARE(table->model().ticketAt(table->currentIndex().row()), ticket);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focus(*m_stage), u"search"_qs);
        QTest::keyClicks(m_stage->window().focusWidget(), ticket.extId.right(4));
        QTRY_VERIFY(table->model().rowCount() < bounced);
        press(Qt::Key_Return);
        QCOMPARE(focus(*m_stage), u"ledgerTable"_qs);
        press(Qt::Key_Escape);
        QTRY_COMPARE(table->model().rowCount(), bounced);
    }

    void theSettings()
    {
        mnemonic(Qt::Key_S, "page-settings");
        auto *tab = m_stage->find<QWidget>(u"levelsTab"_qs);
        QVERIFY(tab->isVisible());
        const QStringList stops = tabStops(*tab, 3);
        QCOMPARE(stops, (QStringList{u"levelsTab"_qs, u"levelSearch"_qs, u"levelsTable"_qs}));
        auto *table = m_stage->find<QTableView>(u"levelsTable"_qs);
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(0, LevelsModel::Tier));
        const QVariant before = table->currentIndex().data();
        press(Qt::Key_Return);
        auto *tier = table->findChild<QSpinBox *>();
        QVERIFY(tier);
        QTest::keyClick(tier, Qt::Key_Up);
        QTest::keyClick(tier, Qt::Key_Up);
        QTest::keyClick(tier, Qt::Key_Return);
        test::layOut();
        QVERIFY(table->currentIndex().data() != before);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().data(), before);
        m_stage->find<QWidget>(u"figuresTab"_qs)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        auto *edit = m_stage->find<QWidget>(u"setting-band.rate"_qs)->findChild<QLineEdit *>(u"edit"_qs);
        QVERIFY(edit->isVisible());
        edit->setFocus(Qt::TabFocusReason);
        const QString stored = edit->text();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"5-15"_qs);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), stored);
    }

    void theStartPage()
    {
        m_stage->window().showStart({.recent = {u"sqlite:/home/ann/support.sqlite"_qs}});
        QCOMPARE(focus(*m_stage), u"demo"_qs);
        press(Qt::Key_Down);
        QCOMPARE(focus(*m_stage), u"openFile"_qs);
        const QStringList stops = tabStops(*m_stage->find<QWidget>(u"demo"_qs), 5);
        QCOMPARE(stops, (QStringList{u"demo"_qs, u"openFile"_qs, u"connectServer"_qs, u"importLog"_qs, u"recent"_qs}));
        QObject::disconnect(&m_stage->window(), &MainWindow::addressChosen, nullptr, nullptr);
        const QSignalSpy chosen(&m_stage->window(), &MainWindow::addressChosen);
        m_stage->find<QWidget>(u"recent"_qs)->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void theImport()
    {
        const QString log = test::writeFile(m_folder.filePath(u"keys.csv"_qs), "ticket,at,kind,unit,tier\n"
                                                                               "T1,2026-01-01T00:00:00Z,opened,Desk N1,\n"
                                                                               "T1,2026-01-01T01:00:00Z,moved,Desk N2,\n");
        Q_EMIT m_stage->window().logChosen(log);
        ImportDialog *dialog = m_stage->dialog();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *next = test::Stage::found<QAbstractButton>(*dialog, u"next"_qs);
        QTRY_VERIFY(next->isEnabled());
        auto *mapping = test::Stage::found<QComboBox>(*dialog, u"mapping"_qs);
        mapping->setFocus(Qt::TabFocusReason);
        ::press(*dialog, Qt::Key_End); // by hand
        auto *sort = test::Stage::found<QWidget>(*dialog, u"sort"_qs);
        QTRY_VERIFY(sort->isVisible());
        const QStringList stops = tabStops(*mapping, 14);
        QCOMPARE(stops.mid(0, 3) + stops.mid(10),
            (QStringList{u"mapping"_qs, u"ticket"_qs, u"at"_qs, u"customer"_qs, u"zone"_qs, u"done"_qs, u"sort"_qs}));
        mapping->setFocus(Qt::TabFocusReason);
        ::press(*dialog, Qt::Key_Home);
        QTRY_VERIFY(!sort->isVisible() && next->isEnabled());
        ::press(*dialog, Qt::Key_Return);
        const QStringList where = tabStops(*test::Stage::found<QWidget>(*dialog, u"newFile"_qs), 4);
        QCOMPARE(where.mid(0, 3), (QStringList{u"newFile"_qs, u"targetFile"_qs, u"browse"_qs}));
        test::Stage::found<QWidget>(*dialog, u"targetFile"_qs)->setFocus(Qt::TabFocusReason);
        ::press(*dialog, Qt::Key_Return);
        auto *levels = test::Stage::found<QTableView>(*dialog, u"levelsTable"_qs);
        QTRY_VERIFY(levels->hasFocus());
        ::press(*dialog, Qt::Key_Escape); // later
        QTRY_VERIFY(!m_stage->dialog());
    }
};

PALIER_TEST(TestKeyboard, QApplication)
#include "tst_keyboard.moc"
