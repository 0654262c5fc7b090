// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/overview/overviewpage.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTest>

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
};

PALIER_TEST(TestOverviewPage, QApplication)
#include "tst_overviewpage.moc"
