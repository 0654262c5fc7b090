// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/viewhistory.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

View viewOf(const QString &unit)
{
    return {.filters = {{u"unit"_qs, {unit}}}};
}

/** "unit=N1,N2 topic=vpn". */
QString describe(const View &view)
{
    QStringList filters;
    for (const Filter &filter : view.filters)
        filters.append(filter.dimension + u'=' + filter.values.join(u','));
    return filters.join(u' ');
}

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward()
    {
        ViewHistory history;
        history.go(viewOf(u"N1"_qs));
        history.go(viewOf(u"N2"_qs));
        history.go(viewOf(u"N2"_qs)); // no step
        QCOMPARE(describe(history.current()), u"unit=N2"_qs);
        history.back();
        QCOMPARE(describe(history.current()), u"unit=N1"_qs);
        history.back();
        history.back(); // nothing lies before the first
        QCOMPARE(describe(history.current()), QString());
        QVERIFY(!history.canGoBack() && history.canGoForward());
        history.forward();
        history.forward();
        history.forward();
        QCOMPARE(describe(history.current()), u"unit=N2"_qs);
        QVERIFY(history.canGoBack() && !history.canGoForward());
    }

    void aNewStepForgetsWhatLayAhead()
    {
        ViewHistory history;
        history.go(viewOf(u"N1"_qs));
        history.back();
        history.go(viewOf(u"N3"_qs));
        QVERIFY(!history.canGoForward());
        history.back();
        QCOMPARE(describe(history.current()), QString());
    }

    void remembersTheLastTwoHundred()
    {
        ViewHistory history;
        for (int i = 0; i < 500; ++i)
            history.go(viewOf(QString::number(i)));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, 199);
        QCOMPARE(describe(history.current()), u"unit=300"_qs);
    }

    void clicksSelect_data()
    {
        QTest::addColumn<QString>("clicks"); // "+": with Ctrl
        QTest::addColumn<QString>("filters");
        QTest::newRow("one") << "N1" << "unit=N1";
        QTest::newRow("another instead") << "N1 N2" << "unit=N2";
        QTest::newRow("the same takes it back") << "N1 N1" << "";
        QTest::newRow("Ctrl adds") << "N1 +N2" << "unit=N1,N2";
        QTest::newRow("Ctrl takes away") << "N1 +N2 +N1" << "unit=N2";
        QTest::newRow("Ctrl takes the last away") << "+N1 +N1" << "";
        QTest::newRow("one of two becomes the only one") << "N1 +N2 N1" << "unit=N1";
    }

    void clicksSelect()
    {
        QFETCH(QString, clicks);
        View view;
        for (const QString &click : clicks.split(u' ')) {
            const bool add = click.startsWith(u'+');
            view = toggled(view, u"unit"_qs, click.mid(add), add);
        }
        QTEST(describe(view), "filters");
    }

    void daysAreOneStretch_data()
    {
        QTest::addColumn<QString>("clicks"); // days of January, "+": with Ctrl
        QTest::addColumn<QString>("days");
        QTest::newRow("one") << "5" << "5-5";
        QTest::newRow("several") << "5-7" << "5-7";
        QTest::newRow("another instead") << "5 9" << "9-9";
        QTest::newRow("the same takes it back") << "5 5" << "";
        QTest::newRow("Ctrl reaches later") << "5 +9" << "5-9";
        QTest::newRow("Ctrl reaches earlier") << "5 +2" << "2-5";
        QTest::newRow("Ctrl begins") << "+5" << "5-5";
        QTest::newRow("Ctrl takes the last away") << "5-9 +9" << "5-8";
        QTest::newRow("Ctrl takes the first away") << "5-9 +5" << "6-9";
        QTest::newRow("Ctrl within changes nothing") << "5-9 +7" << "5-9";
        QTest::newRow("Ctrl takes the only one back") << "5 +5" << "";
    }

    void daysAreOneStretch()
    {
        QFETCH(QString, clicks);
        View view;
        for (const QString &click : clicks.split(u' ')) {
            const bool add = click.startsWith(u'+');
            const QStringList ends = click.mid(add).split(u'-');
            view = brushed(view, QDate(2026, 1, ends.first().toInt()), QDate(2026, 1, ends.last().toInt()), add);
        }
        QTEST(view.brush ? u"%1-%2"_qs.arg(view.brush->first.day()).arg(view.brush->last.day()) : QString(), "days");
    }

    void dimensionsDoNotDisturbEachOther()
    {
        View view = toggled(viewOf(u"N1"_qs), u"topic"_qs, u"vpn"_qs, false);
        QCOMPARE(describe(view), u"unit=N1 topic=vpn"_qs);
        view = filtered(view, u"unit"_qs, {});
        QCOMPARE(describe(view), u"topic=vpn"_qs);
    }
};

PALIER_TEST(TestViewHistory, QCoreApplication)
#include "tst_viewhistory.moc"
