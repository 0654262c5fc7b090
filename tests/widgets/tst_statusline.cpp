// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/window/statusline.h"

#include "support/testprogram.h"
#include "support/widgettest.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleLeavesTheAge_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1920, 800})
            QTest::addRow("%d", width) << width;
    }

    /** A sentence that is longer than the window, about a source with a long name: how old the data are is read all the same. */
    void troubleLeavesTheAge()
    {
        QFETCH(int, width);
        StatusBar bar;
        StatusLine line{.connection = u"Not connected "_qs + QString(300, u'x'),
            .mood = Mood::Bad,
            .source = QString(200, u'y'),
            .age = u"data 10 min old"_qs,
            .counts = u"20,000 tickets"_qs,
            .action = u"&Pause"_qs};
        bar.setLine(line);
        QVERIFY(shown(bar, {width, 32}));
        const auto *details = bar.findChild<QLabel *>(u"details"_qs);
        const auto *connection = bar.findChild<QLabel *>(u"connection"_qs);
        QVERIFY(details->text().startsWith(line.age));
        QVERIFY(details->width() >= details->fontMetrics().horizontalAdvance(line.age + u"  ·  "_qs));
        QVERIFY(connection->width() > width / 4);
        line.source = u"demo"_qs;
        bar.setLine(line);
        QTRY_VERIFY(connection->width() > width / 3); // what the details do not need
        QVERIFY(details->width() >= std::min(details->fontMetrics().horizontalAdvance(details->text()), width / 2));
    }
};

PALIER_TEST(TestStatusLine, QApplication)
#include "tst_statusline.moc"
