// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtripguard.h"

#include "support/testprogram.h"

#include <QElapsedTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace palier;
using namespace std::chrono_literals;

namespace {

/** Two ends of a connection over the network of this machine. */
struct Loopback {
    Loopback()
    {
        const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        ::bind(listening, generic, size);
        ::listen(listening, 1);
        ::getsockname(listening, generic, &size);
        ends[0] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(ends[0], generic, size) != 0)
            qFatal("no loopback");
        ends[1] = ::accept(listening, nullptr, nullptr);
        ::close(listening);
    }
    Loopback(const Loopback &) = delete;
    Loopback &operator=(const Loopback &) = delete;
    ~Loopback()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }

    std::array<int, 2> ends{};
};

} // namespace

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

    void endsAnAnswerThatPausesOverANetwork()
    {
        const Loopback network;
        RoundTripGuard guard(network.ends[0]);
        QCOMPARE(::write(network.ends[1], "x", 1), 1); // its beginning
        const RoundTripGuard::Watch watch(&guard, 60s, 50ms);
        char byte = 0;
        QCOMPARE(::read(network.ends[0], &byte, 1), 1);
        QCOMPARE(::read(network.ends[0], &byte, 1), 0);
        QVERIFY(guard.hasFired());
    }

    void aSlowAnswerIsNoSilence()
    {
        const Loopback network;
        RoundTripGuard guard(network.ends[0]);
        const RoundTripGuard::Watch watch(&guard, 60s, 2s);
        const std::jthread slow([&network] {
            for (int i = 0; i < 60; ++i) {
                std::this_thread::sleep_for(50ms); // this is the slowness
                [[maybe_unused]] const auto written = ::write(network.ends[1], "x", 1);
            }
        });
        char byte = 0;
        for (int i = 0; i < 60; ++i)
            QCOMPARE(::read(network.ends[0], &byte, 1), 1);
        QVERIFY(!guard.hasFired());
    }

    void withoutANetworkThereIsNoSilence()
    {
        RoundTripGuard guard(m_ends[0]);
        const RoundTripGuard::Watch watch(&guard, 300ms, 1ms);
        QElapsedTimer timer;
        timer.start();
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), 0);
        QVERIFY2(timer.elapsed() >= 290, qPrintable(QString::number(timer.elapsed())));
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
