// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/repaintqueue.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

namespace {

class Counted : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

/** A chart that notes of each painting whether it was in its turn. */
class Noting : public FlowView
{
    Q_OBJECT

public:
    Noting(RepaintQueue &queue, QWidget *parent) : FlowView(parent), m_queue(queue)
    {
        setRepaints(&queue);
        setChart(samples::flow());
    }
    mutable QList<bool> turns;

protected:
    void paint(QPainter &painter) const override
    {
        turns << m_queue.isPainting(*this);
        FlowView::paint(painter);
    }

private:
    const RepaintQueue &m_queue;
};

} // namespace

class TestRepaintQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsOneATurn()
    {
        QWidget window;
        Counted first(&window);
        Counted second(&window);
        Counted third(&window);
        second.move(0, 40);
        third.move(0, 80);
        QVERIFY(shown(window, {200, 200}));
        QVERIFY(QTest::qWaitFor([&] { return third.paints > 0; }));
        first.paints = second.paints = third.paints = 0;
        RepaintQueue queue;
        const QSignalSpy emptied(&queue, &RepaintQueue::emptied);
        for (Counted *widget : {&first, &second, &first, &third})
            queue.add(*widget);
        const auto painted = [&] { return QList<int>{first.paints, second.paints, third.paints}; };
        QCOMPARE(painted(), (QList<int>{0, 0, 0}));
        QCoreApplication::sendPostedEvents(&queue);
        QCOMPARE(painted(), (QList<int>{1, 0, 0}));
        QCoreApplication::sendPostedEvents(&queue);
        QCOMPARE(painted(), (QList<int>{1, 1, 0}));
        QVERIFY(emptied.isEmpty());
        QCoreApplication::sendPostedEvents(&queue);
        QCOMPARE(painted(), (QList<int>{1, 1, 1}));
        QCOMPARE(emptied.size(), 1);
        QCoreApplication::sendPostedEvents(&queue);
        QCOMPARE(painted(), (QList<int>{1, 1, 1}));
    }

    /** All charts of a page that comes into sight would be painted in one turn. */
    void chartsThatComeIntoSightWaitForTheirTurn()
    {
        RepaintQueue queue;
        QWidget window;
        Noting first(queue, &window);
        Noting second(queue, &window);
        second.move(0, 100);
        for (Noting *chart : {&first, &second})
            chart->resize(200, 100);
        QVERIFY(shown(window, {200, 200}));
        QVERIFY(QTest::qWaitFor([&] { return !first.turns.isEmpty() && !second.turns.isEmpty(); }));
        QVERIFY(first.turns.first() && second.turns.first());
        // What is in sight is painted with all else that is to be painted …
        first.turns.clear();
        first.update();
        QVERIFY(QTest::qWaitFor([&] { return !first.turns.isEmpty(); }));
        QCOMPARE(first.turns, QList<bool>{false});
        // … until it was out of sight; a picture waits for nobody.
        second.hide();
        second.show();
        second.turns.clear();
        window.grab();
        QCOMPARE(second.turns, QList<bool>{false});
        QVERIFY(QTest::qWaitFor([&] { return second.turns.size() > 1; }));
        QCOMPARE(second.turns, (QList<bool>{false, true}));
    }

    void whoIsGoneIsLeftOut()
    {
        RepaintQueue queue;
        auto gone = std::make_unique<Counted>();
        Counted hidden;
        queue.add(*gone);
        queue.add(hidden);
        gone.reset();
        const QSignalSpy emptied(&queue, &RepaintQueue::emptied);
        QVERIFY(QTest::qWaitFor([&] { return !emptied.isEmpty(); }));
        QCOMPARE(hidden.paints, 0);
    }
};

PALIER_TEST(TestRepaintQueue, QApplication)
#include "tst_repaintqueue.moc"
