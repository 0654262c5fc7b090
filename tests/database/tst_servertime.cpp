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
        QVERIFY(!ServerTime({now, {}}).behind());
        QVERIFY(!ServerTime({now, {{true, now - Duration{3}, 7, 7}}}).behind());
        QCOMPARE(*ServerTime({now, {{true, now - hour, 7, 7}}}).behind(), hour);
        const ServerTime::Replica waiting{false, now - hour, 500, 100};
        QVERIFY(!ServerTime({now, waiting}).behind()); // the 400 bytes may have come this moment
        const auto before = [&](qint64 received) {
            return std::optional(ServerTime{now - Duration{5}, {{false, now - hour, received, 100}}});
        };
        QVERIFY(!ServerTime({now, waiting}).behind(before(100)));
        QCOMPARE(*ServerTime({now, waiting}).behind(before(101)), hour);
        QVERIFY(!ServerTime({now, waiting}).behind(ServerTime{now, {}}));
    }
};

PALIER_TEST(TestServerTime, QCoreApplication)
#include "tst_servertime.moc"
