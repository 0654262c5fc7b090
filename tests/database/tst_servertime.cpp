// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servertime.h"

#include "base/clock.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileKnowsNone()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        Connection connection = workspace.open();
        QVERIFY(!*serverTime(connection));
    }

    void aServerTellsItsOwn()
    {
        const Workspace workspace = Workspace::served();
        Connection connection = workspace.open();
        const auto time = *serverTime(connection);
        QVERIFY(time);
        QCOMPARE(time->clockAhead(SystemClock().now()), Duration{0});
        QVERIFY(!time->behind());
    }

    void tellsAWrongClock_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("right") << qint64{0} << qint64{0};
        QTest::newRow("a slow network") << qint64{-90} << qint64{0};
        QTest::newRow("some minutes") << qint64{301} << qint64{300};
        QTest::newRow("a day slow") << qint64{-86'400} << qint64{-86'400};
    }

    void tellsAWrongClock()
    {
        QFETCH(qint64, off);
        QFETCH(qint64, ahead);
        const ServerTime time{Instant{Duration{1'800'000'000}}, {}};
        QCOMPARE(time.clockAhead(time.now + Duration{off}), Duration{ahead});
    }

    void tellsHowOldAReplicaIs()
    {
        const Instant now{Duration{1'800'000'000}};
        const Duration hour{3600};
        QVERIFY(!ServerTime({now, {}}).behind(true));
        QVERIFY(!ServerTime({now, {{true, now - Duration{3}, 7, 7}}}).behind());
        QCOMPARE(*ServerTime({now, {{true, now - hour, 7, 7}}}).behind(), hour);
        QVERIFY(!ServerTime({now, {{false, now - hour, 7, 7}}}).behind());
        QCOMPARE(*ServerTime({now, {{false, now - hour, 7, 7}}}).behind(true), hour);
    }

    void knowsASlowReplica_data()
    {
        QTest::addColumn<qint64>("received"); // at the look before
        QTest::addColumn<qint64>("takenOver");
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("has it all") << qint64{1'000'000} << qint64{1'000'000} << false;
        QTest::newRow("waits for the rest of a record") << qint64{1'000'568} << qint64{1'000'000} << false;
        QTest::newRow("lags") << qint64{1'000'000} << qint64{900'000} << true;
    }

    void knowsASlowReplica()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, takenOver);
        const Instant now{Duration{1'800'000'000}};
        const ServerTime before{now - Duration{5}, {{false, {}, received, 0}}};
        QTEST(ServerTime({now, {{false, {}, 2'000'000, takenOver}}}).isSlowSince(before), "isSlow");
        QVERIFY(!ServerTime({now, {}}).isSlowSince(before));
        QVERIFY(!before.isSlowSince({now, {}}));
    }
};

PALIER_TEST(TestServerTime, QCoreApplication)
#include "tst_servertime.moc"
