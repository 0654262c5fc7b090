// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace palier::test {

/** A bad network between a program and its server: a TCP proxy on the loopback that can delay, lose, cut and half-close. In a
   thread of its own, so that who is tested may block. */
class FaultyProxy
{
public:
    /** @param serverPort of the server behind it, on the loopback. */
    explicit FaultyProxy(quint16 serverPort);
    ~FaultyProxy();
    FaultyProxy(const FaultyProxy &) = delete;
    FaultyProxy &operator=(const FaultyProxy &) = delete;

    quint16 port() const { return m_port; }
    /** New connections get to this server instead. */
    void leadTo(quint16 serverPort) { m_serverPort = serverPort; }

    /** Everything passes again. */
    void heal();
    /** Takes what comes and passes nothing on, on old and new connections: the other side seems to be there, and is silent. */
    void hold() { m_holds = true; }
    /** Passes everything on so much later. */
    void delay(std::chrono::milliseconds by) { m_delay = by.count(); }
    /** Refuses new connections. */
    void refuse() { m_refuses = true; }
    /** Ends every connection at once, without a farewell. */
    void cut();
    /** Ends every connection after so many more bytes of the server's: in the middle of a message. */
    void cutAfter(qint64 bytes) { afterBytes(bytes, false); }
    /** Falls silent after so many more bytes of the server's. */
    void holdAfter(qint64 bytes) { afterBytes(bytes, true); }
    bool holds() const { return m_holds; }
    /** How many connections it has taken. */
    int taken() const { return m_taken; }
    /** Of those that holdAfter() and cutAfter() count. */
    qint64 bytesLeft() const { return m_bytesLeft; }
    /** Says farewell to the program in the server's name, and goes on listening to it. */
    void halfClose();

private:
    struct Pair {
        int program = -1;
        int server = -1;
        bool isHalfClosed = false;
    };
    enum class Order { None, Cut, HalfClose };

    void afterBytes(qint64 bytes, bool thenHolds)
    {
        m_thenHolds = thenHolds;
        m_bytesLeft = bytes;
    }
    void run();
    void accept();
    void obey();
    void relay();
    bool pass(int from, int to, bool fromServer);
    void end(Pair &pair) const;

    std::atomic<quint16> m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    std::vector<Pair> m_pairs;
    std::atomic<int> m_taken = 0;
    std::atomic<bool> m_holds = false;
    std::atomic<bool> m_refuses = false;
    std::atomic<qint64> m_delay = 0;
    std::atomic<qint64> m_bytesLeft = -1;
    std::atomic<bool> m_thenHolds = false; // else it cuts
    std::atomic<Order> m_order = Order::None;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace palier::test
