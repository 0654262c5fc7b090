// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyproxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace palier::test {

namespace {

constexpr int MillisecondsBetweenOrders = 5;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int newSocket()
{
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

FaultyProxy::FaultyProxy(quint16 serverPort) : m_serverPort(serverPort), m_listener(newSocket())
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, length) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, generic, &length) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FaultyProxy::~FaultyProxy()
{
    m_ends = true;
    m_thread.join();
    for (Pair &pair : m_pairs)
        end(pair);
    ::close(m_listener);
}

void FaultyProxy::heal()
{
    m_holds = false;
    m_refuses = false;
    m_delay = 0;
    m_bytesLeft = -1;
}

void FaultyProxy::cut()
{
    m_order = Order::Cut;
    while (m_order != Order::None)
        std::this_thread::yield();
}

void FaultyProxy::halfClose()
{
    m_order = Order::HalfClose;
    while (m_order != Order::None)
        std::this_thread::yield();
}

void FaultyProxy::run()
{
    while (!m_ends) {
        obey();
        relay();
    }
}

void FaultyProxy::obey()
{
    switch (m_order.load()) {
    case Order::None:
        return;
    case Order::Cut:
        std::ranges::for_each(m_pairs, [this](Pair &pair) { end(pair); });
        m_pairs.clear();
        break;
    case Order::HalfClose:
        for (Pair &pair : m_pairs) {
            ::shutdown(pair.program, SHUT_WR);
            pair.isHalfClosed = true;
        }
    }
    m_order = Order::None;
}

/** Waits for whatever comes next, of any connection. */
void FaultyProxy::relay()
{
    std::vector<pollfd> waiting{{m_listener, POLLIN, 0}};
    for (const Pair &pair : m_pairs) {
        waiting.push_back({m_holds ? -1 : pair.program, POLLIN, 0});
        waiting.push_back({m_holds || pair.isHalfClosed ? -1 : pair.server, POLLIN, 0});
    }
    if (::poll(waiting.data(), waiting.size(), MillisecondsBetweenOrders) <= 0)
        return;
    const std::size_t known = m_pairs.size();
    if (waiting[0].revents != 0)
        accept();
    if (m_delay > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(m_delay));
    for (std::size_t i = 0; i < known; ++i) {
        Pair &pair = m_pairs[i];
        const bool goesOn = (waiting[1 + 2 * i].revents == 0 || pass(pair.program, pair.server, false)) &&
                            (waiting[2 + 2 * i].revents == 0 || pass(pair.server, pair.program, true));
        if (!goesOn)
            end(pair);
    }
    std::erase_if(m_pairs, [](const Pair &pair) { return pair.program < 0; });
}

void FaultyProxy::accept()
{
    Pair pair{::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC), newSocket()};
    ++m_taken;
    const sockaddr_in address = loopback(m_serverPort);
    const bool isThrough =
        !m_refuses && ::connect(pair.server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (!isThrough)
        return end(pair);
    sendAtOnce(pair.program);
    sendAtOnce(pair.server);
    m_pairs.push_back(pair);
}

bool FaultyProxy::pass(int from, int to, bool fromServer)
{
    std::array<char, 16'384> bytes{};
    ssize_t count = ::read(from, bytes.data(), bytes.size());
    if (count <= 0)
        return false;
    const qint64 left = m_bytesLeft;
    const bool isLast = fromServer && left >= 0 && count >= left;
    const bool isCut = isLast && !m_thenHolds;
    if (fromServer && left >= 0) {
        count = std::min<ssize_t>(count, left);
        m_bytesLeft = isLast ? -1 : left - count;
        if (isLast && m_thenHolds)
            m_holds = true;
    }
    return ::send(to, bytes.data(), static_cast<std::size_t>(count), MSG_NOSIGNAL) == count && !isCut;
}

/** At once, and without a farewell: both sides get a reset. */
void FaultyProxy::end(Pair &pair) const
{
    const linger none{1, 0};
    for (const int socket : {pair.program, pair.server}) {
        if (socket < 0)
            continue;
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        ::close(socket);
    }
    pair.program = pair.server = -1;
}

} // namespace palier::test
