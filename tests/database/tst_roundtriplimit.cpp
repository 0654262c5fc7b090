// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtriplimit.h"

#include "database/postgresql/roundtripguard.h"
#include "support/testprogram.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace palier;
using namespace std::chrono_literals;

/** Two ends of a connection, of which the other never says anything; the patience of each wait is far beyond the test's. */
class TestRoundTripLimit : public QObject
{
    Q_OBJECT

    std::array<int, 2> m_ends{};

    /** Ends only because the socket is shut down. */
    void waitFor(RoundTripGuard &guard) const
    {
        const RoundTripGuard::Watch watch(&guard, 10min);
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 0);
    }

private Q_SLOTS:
    void init() { QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends.data()), 0); }
    void cleanup()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    void endsWhatIsUnderWay()
    {
        RoundTripLimit limit;
        RoundTripGuard guard(m_ends[0], &limit);
        std::thread other([&] { limit.endNow(); });
        waitFor(guard);
        other.join();
        QVERIFY(guard.hasFired());
        QVERIFY(limit.isPast());
    }

    void endsWhatBeginsLater()
    {
        RoundTripLimit limit;
        limit.endNow();
        RoundTripGuard guard(m_ends[0], &limit);
        waitFor(guard);
    }

    void leavesSomeTime()
    {
        RoundTripLimit limit;
        RoundTripGuard guard(m_ends[0], &limit);
        limit.endAt(RoundTripLimit::Clock::now() + 30ms);
        QVERIFY(!guard.hasFired());
        waitFor(guard);
        QVERIFY(limit.isPast());
    }

    void touchesNobodyWhoWaitsForNothing()
    {
        RoundTripLimit limit;
        RoundTripGuard guard(m_ends[0], &limit);
        limit.endNow();
        limit.lift();
        QVERIFY(!limit.isPast());
        const RoundTripGuard::Watch watch(&guard, 10min);
        QCOMPARE(::write(m_ends[1], "x", 1), 1);
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 1);
        QVERIFY(!guard.hasFired());
    }

    void forgetsWhoIsGone()
    {
        RoundTripLimit limit;
        {
            const RoundTripGuard guard(m_ends[0], &limit);
        }
        limit.endNow();
        QCOMPARE(::write(m_ends[1], "x", 1), 1);
    }
};

PALIER_TEST(TestRoundTripLimit, QCoreApplication)
#include "tst_roundtriplimit.moc"
