// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/courier.h"

#include "support/testprogram.h"

#include <QStringList>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace palier;

class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsLaterInTheirOrder()
    {
        Courier courier;
        QString ran;
        courier.post([&] {
            ran += u'1';
            courier.post([&] { ran += u'3'; });
        });
        courier.post([&] { ran += u'2'; });
        QCOMPARE(ran, QString());
        QTRY_COMPARE(ran, QStringLiteral("123"));
    }

    void takesJobsFromAnyThread()
    {
        Courier courier;
        int sum = 0; // only touched here
        {
            std::vector<std::jthread> threads;
            threads.reserve(4);
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int j = 0; j < 100; ++j)
                        courier.post([&] { ++sum; });
                });
            }
        }
        QTRY_COMPARE(sum, 400);
    }

    void aJobMayEndItsCourier()
    {
        auto courier = std::make_unique<Courier>();
        bool ranAfter = false;
        bool ended = false;
        courier->post([&] {
            courier.reset();
            ended = true;
        });
        courier->post([&] { ranAfter = true; });
        QTRY_VERIFY(ended);
        QVERIFY(!ranAfter);
    }
};

PALIER_TEST(TestCourier, QCoreApplication)
#include "tst_courier.moc"
