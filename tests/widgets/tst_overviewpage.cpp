// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/guide/guideplaces.h"
#include "widgets/overview/definitionpopup.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/overview/smalltilewidget.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace palier;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    /** The other arrangement is twice as tall: its height must not stay with the cards. */
    void fillsAWindowThatGrewWhileItWasHidden_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("seen") << false;
        QTest::newRow("hidden meanwhile") << true;
    }

    void fillsAWindowThatGrewWhileItWasHidden()
    {
        QFETCH(bool, hidden);
        QStackedWidget pages;
        auto *page = new OverviewPage;
        pages.addWidget(page);
        pages.addWidget(new QWidget);
        QVERIFY(shown(pages, {1280, 800}));
        QVERIFY(page->widget()->height() > page->viewport()->height());
        if (hidden)
            pages.setCurrentIndex(1);
        pages.resize(1920, 1080);
        pages.setCurrentIndex(0);
        pages.grab();
        const auto *lowest = page->findChild<QWidget *>(u"hoursCard"_qs);
        QCOMPARE(page->widget()->height(), page->viewport()->height());
        QVERIFY2(
            lowest->geometry().bottom() < page->viewport()->height(), qPrintable(QString::number(lowest->geometry().bottom())));
    }

    /** Wide: six abreast; else three by three. */
    void hasItsSmallTilesAbreast_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("wide") << 1920 << 1;
        QTest::newRow("narrow") << 1280 << 2;
    }

    void hasItsSmallTilesAbreast()
    {
        QFETCH(int, width);
        OverviewPage page;
        QVERIFY(shown(page, {width, 900}));
        QMap<int, int> byRow;
        const auto tiles = page.findChildren<SmallTileWidget *>();
        for (const SmallTileWidget *tile : tiles)
            ++byRow[tile->y()];
        QTEST(static_cast<int>(byRow.size()), "rows");
        for (const int abreast : std::as_const(byRow))
            QCOMPARE(abreast, 6 / static_cast<int>(byRow.size()));
    }

    void aSmallTileOpensItsTickets()
    {
        OverviewPage page;
        QVERIFY(shown(page, {1920, 900}));
        auto *tile = page.findChild<SmallTileWidget *>();
        QStringList asked;
        connect(&page, &OverviewPage::ticketsRequested, this, [&](const QString &id) { asked << id; });
        tile->setTile({u"cost"_qs, u"Cost"_qs, u"–"_qs, u"no cost set"_qs}); // no number, no tickets
        QTest::keyClick(tile, Qt::Key_Return);
        QCOMPARE(asked, QStringList());
        tile->setTile({u"breaches"_qs, u"SLA breaches"_qs, u"2"_qs, u"of 3"_qs, u"first\nsecond"_qs, true});
        QTest::keyClick(tile, Qt::Key_Return);
        QTest::mouseDClick(tile, Qt::LeftButton);
        QCOMPARE(asked, (QStringList{u"breaches"_qs, u"breaches"_qs}));
        QCOMPARE(tile->focusPolicy(), Qt::StrongFocus); // with or without tickets: it can be read
        QCOMPARE(tile->accessibleDescription(), u"2, of 3, first, second"_qs);
    }

    void aSmallTileSaysWhatItCounts()
    {
        OverviewPage page;
        QVERIFY(shown(page, {1920, 900}));
        auto *tile = page.findChild<SmallTileWidget *>();
        QStringList asked;
        connect(&page, &OverviewPage::ticketsRequested, this, [&](const QString &id) { asked << id; });
        connect(&page, &OverviewPage::guideRequested, this, [&](const QWidget *part) { asked << guidePlaceOf(part).anchor; });
        SmallTile cost{u"cost"_qs, u"Cost"_qs, u"2"_qs, {}, {}, true, {u"Cost"_qs, u"What it costs"_qs, {}, {}}};
        for (const char *button : {"openTickets", "openGuide"}) {
            tile->setTile(cost);
            QTest::mouseClick(tile->findChild<QToolButton *>(u"info"_qs), Qt::LeftButton);
            auto *popup = tile->findChild<DefinitionPopup *>();
            QCOMPARE(popup->accessibleDescription(), u"What it costs"_qs);
            popup->findChild<QPushButton *>(QLatin1String(button))->click();
            QTRY_VERIFY(!tile->findChild<DefinitionPopup *>());
        }
        QCOMPARE(asked, (QStringList{u"cost"_qs, u"the-six-small-tiles"_qs}));
        cost.opensTickets = false;
        tile->setTile(cost);
        QTest::mouseClick(tile->findChild<QToolButton *>(u"info"_qs), Qt::LeftButton);
        QVERIFY(!tile->findChild<DefinitionPopup *>()->findChild<QPushButton *>(u"openTickets"_qs));
    }
};

PALIER_TEST(TestOverviewPage, QApplication)
#include "tst_overviewpage.moc"
