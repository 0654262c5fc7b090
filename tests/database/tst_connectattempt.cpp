// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/connectattempt.h"

#include "database/connection.h"
#include "support/faultyproxy.h"
#include "support/postgresserver.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QElapsedTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <deque>
#include <future>

using namespace palier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Step = 61; // bytes of the server's from one silence to the next
constexpr qint64 Most = 10'000;

struct Finish {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

/** An address of the loopback that takes no connection and refuses none: its queue is full. */
class DeafAddress
{
public:
    DeafAddress()
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof m_address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&m_address), length) != 0 || ::listen(m_listener, 0) != 0 ||
            ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&m_address), &length) != 0)
            qFatal("no socket to listen with");
        for (int &waiting : m_waiting) {
            waiting = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            if (::connect(waiting, reinterpret_cast<const sockaddr *>(&m_address), length) != 0 && errno != EINPROGRESS)
                qFatal("no socket to wait with");
        }
    }
    ~DeafAddress()
    {
        for (const int waiting : m_waiting)
            ::close(waiting);
        ::close(m_listener);
    }
    DeafAddress(const DeafAddress &) = delete;
    DeafAddress &operator=(const DeafAddress &) = delete;

    int port() const { return ntohs(m_address.sin_port); }

private:
    int m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in m_address{};
    std::array<int, 3> m_waiting{};
};

} // namespace

class TestConnectAttempt : public QObject
{
    Q_OBJECT

    test::PostgresServer m_server{{.onLoopback = true}};

    DatabaseAddress through(const test::FaultyProxy &proxy)
    {
        ServerAddress address = m_server.administrator();
        address.host = u"127.0.0.1"_qs;
        address.port = proxy.port();
        address.tls = TlsMode::Disable;
        return DatabaseAddress::server(address);
    }
    /** What it sends to whoever opens a connection. */
    qint64 bytesOfOpening()
    {
        test::FaultyProxy proxy(m_server.port());
        proxy.cutAfter(Most);
        const auto opened = Connection::open(through(proxy), Access::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(test::describe(opened.error())));
        return Most - proxy.bytesLeft();
    }

    /** The code of what goes wrong until the server has answered a first question; its last word to whoever opens a connection
        matters only then. */
    static QString trouble(const DatabaseAddress &address, RoundTripLimit *limit = nullptr)
    {
        const auto connection = Connection::open(address, Access::ReadOnly, Connection::Patience, limit);
        if (!connection)
            return connection.error().code;
        const auto answer = connection->statement("server_version"_L1).single();
        return answer ? QString() : QString(answer.error().code);
    }

private Q_SLOTS:
    /** Also while the driver asks what it wants to know of a server, which it would do for hours. */
    void silenceAnywhereInItIsFoundOut()
    {
        std::deque<test::FaultyProxy> proxies;
        std::vector<std::future<QString>> outcomes;
        QElapsedTimer waiting;
        waiting.start();
        const qint64 all = bytesOfOpening();
        QVERIFY(all > 10 * Step);
        for (qint64 bytes = 1; bytes < all; bytes += Step) {
            auto &proxy = proxies.emplace_back(m_server.port());
            proxy.holdAfter(bytes);
            outcomes.push_back(std::async(std::launch::async, [address = through(proxy)] { return trouble(address); }));
        }
        for (auto &outcome : outcomes)
            QCOMPARE(outcome.get(), u"server.silent"_qs);
        QVERIFY2(waiting.elapsed() < 10'000, qPrintable(QString::number(waiting.elapsed())));
    }

    void whoeverWantsItNoMoreNeedNotWait()
    {
        const qint64 all = bytesOfOpening();
        for (qint64 bytes = 1; bytes < all; bytes += Step) {
            test::FaultyProxy proxy(m_server.port());
            proxy.holdAfter(bytes);
            RoundTripLimit limit;
            auto opening =
                std::async(std::launch::async, [&limit, address = through(proxy)] { return trouble(address, &limit); });
            QTRY_VERIFY(proxy.holds());
            QElapsedTimer waiting;
            waiting.start();
            limit.endNow();
            QCOMPARE(opening.get(), u"server.silent"_qs);
            QVERIFY2(waiting.elapsed() < 1000, qPrintable(QString::number(waiting.elapsed())));
        }
    }

    void theNextAddressIsTried_data()
    {
        QTest::addColumn<int>("second"); // its port; 0: a deaf one
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("one deaf, one that answers") << int{m_server.port()} << true << false;
        QTest::newRow("one deaf, one that refuses") << 1 << false << false;
        QTest::newRow("two deaf") << 0 << false << true;
    }

    void theNextAddressIsTried()
    {
        QFETCH(int, second);
        QFETCH(bool, isConnected);
        const DeafAddress deaf;
        const DeafAddress other;
        const QString options = u"host=127.0.0.1,127.0.0.1 port=%1,%2 dbname=postgres user=%3 sslmode=disable"_qs.arg(deaf.port())
                                    .arg(second ? second : other.port())
                                    .arg(m_server.administrator().user);
        ConnectAttempt attempt(300ms, 5s, nullptr);
        const std::unique_ptr<PGconn, Finish> connection(PQconnectdb(options.toLocal8Bit()));
        QCOMPARE(PQstatus(connection.get()), isConnected ? CONNECTION_OK : CONNECTION_BAD);
        QCOMPARE(attempt.isAnswered(), isConnected);
        QTEST(attempt.isGivenUp(), "isGivenUp");
    }

    /** Servers lock accounts after a few wrong passwords. */
    void asksAServerOnce()
    {
        test::FaultyProxy proxy(m_server.port());
        RoundTripLimit limit;
        QCOMPARE(trouble(through(proxy), &limit), QString());
        QCOMPARE(proxy.taken(), 1);
        auto nowhere = through(proxy).server();
        nowhere.database = u"nowhere"_qs;
        QCOMPARE(trouble(DatabaseAddress::server(nowhere), &limit), u"server.no-database"_qs);
        QCOMPARE(proxy.taken(), 2);
    }

    /** Whoever else connects in this program does so as ever. */
    void withoutOneTheClientLibraryConnects()
    {
        const std::unique_ptr<PGconn, Finish> connection(PQconnectdb("host=127.0.0.1 port=1 connect_timeout=5"));
        QCOMPARE(PQstatus(connection.get()), CONNECTION_BAD);
        QVERIFY(qstrlen(PQerrorMessage(connection.get())) > 0);
    }
};

PALIER_TEST(TestConnectAttempt, QCoreApplication)
#include "tst_connectattempt.moc"
