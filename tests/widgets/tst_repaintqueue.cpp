// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "support/widgettest.h"
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
