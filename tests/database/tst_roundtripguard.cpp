// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtripguard.h"

#include "support/testprogram.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace palier;
using namespace std::chrono_literals;

/** Two ends of a connection, of which the other never says anything. */
class TestRoundTripGuard : public QObject
{
    Q_OBJECT

    std::array<int, 2> m_ends{};

private Q_SLOTS:
    void init() { QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_ends.data()), 0); }
    void cleanup()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    void endsAWaitThatIsTooLong()
    {
        RoundTripGuard guard(m_ends[0]);
        const RoundTripGuard::Watch watch(&guard, 20ms);
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 0); // ends only because the guard shuts the socket down
        QVERIFY(guard.hasFired());
    }

    void leavesInPeaceWhoIsAnswered()
    {
        RoundTripGuard guard(m_ends[0]);
        for (int i = 0; i < 100; ++i) {
            const RoundTripGuard::Watch watch(&guard, 10s);
            QCOMPARE(::write(m_ends[1], "x", 1), 1);
            char byte = 0;
            QCOMPARE(::read(m_ends[0], &byte, 1), 1);
        }
        QVERIFY(!guard.hasFired());
    }

    void watchesTheNextWaitAfterAnEndedOne()
    {
        RoundTripGuard guard(m_ends[0]);
        {
            const RoundTripGuard::Watch watch(&guard, 10s);
        }
        const RoundTripGuard::Watch watch(&guard, 20ms); // sooner than what its thread sleeps for
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 0);
    }

    void nothingToWatchIsNoFault() { const RoundTripGuard::Watch watch(nullptr, 1ms); }

    void neverClosesTheSocketOfAnother()
    {
        {
            RoundTripGuard guard(m_ends[0]);
        }
        QCOMPARE(::write(m_ends[1], "x", 1), 1);
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 1);
    }
};

PALIER_TEST(TestRoundTripGuard, QCoreApplication)
#include "tst_roundtripguard.moc"
