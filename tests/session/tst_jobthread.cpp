// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/jobthread.h"

#include "support/testprogram.h"

#include <QTest>
#include <QTimer>

using namespace palier;

class TestJobThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEverythingBeforeItEnds()
    {
        std::vector<int> ran;
        const auto *here = QThread::currentThread();
        bool elsewhere = false;
        {
            JobThread thread(QStringLiteral("jobs"));
            for (int i = 0; i < 100; ++i)
                thread.post([&ran, i] { ran.push_back(i); });
            thread.post([&] {
                elsewhere = QThread::currentThread() != here && QThread::currentThread()->objectName() == QStringLiteral("jobs");
            });
        }
        QCOMPARE(ran.size(), 100U);
        QVERIFY(std::ranges::is_sorted(ran));
        QVERIFY(elsewhere);
    }

    void jobsMayHaveTimers()
    {
        std::atomic<bool> fired = false;
        QTimer *timer = nullptr;
        JobThread thread(QStringLiteral("jobs"));
        const auto fire = [&] { fired = true; };
        thread.post([&] {
            timer = new QTimer;
            QObject::connect(timer, &QTimer::timeout, timer, fire);
            timer->start(1);
        });
        QTRY_VERIFY(fired);
        thread.post([&] { delete timer; });
    }
};

PALIER_TEST(TestJobThread, QCoreApplication)
#include "tst_jobthread.moc"
