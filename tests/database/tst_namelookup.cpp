// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/namelookup.h"

#include "database/connection.h"
#include "database/errors.h"
#include "database/postgresql/roundtriplimit.h"
#include "support/postgresserver.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QElapsedTimer>

#include <dlfcn.h>
#include <netdb.h>

#include <atomic>
#include <future>
#include <thread>

using namespace palier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *NobodyAnswers = "db.silent.invalid"; // its name servers say nothing
constexpr const char *AnswersLate = "db.late.invalid";     // its first name server says nothing
std::atomic<int> looking{0};
std::atomic<int> begun{0};
std::atomic<bool> isOver{false};
std::atomic<bool> isAnswered{false};

template<typename Function>
Function *ofSystem(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int waitFor(std::atomic<bool> &end)
{
    ++looking;
    ++begun;
    end.wait(false);
    --looking;
    return EAI_AGAIN;
}

} // namespace

/** The system's, but for two names: one is looked up until the test is over, one until it is told. */
int getaddrinfo(const char *name, const char *service, const addrinfo *wanted, addrinfo **found)
{
    if (name && qstrcmp(name, NobodyAnswers) == 0)
        return waitFor(isOver);
    if (name && qstrcmp(name, AnswersLate) == 0) {
        waitFor(isAnswered);
        name = "127.0.0.9";
    }
    return ofSystem<decltype(getaddrinfo)>("getaddrinfo")(name, service, wanted, found);
}

class TestNameLookup : public QObject
{
    Q_OBJECT

    static DatabaseAddress at(const QString &host, quint16 port = 5432)
    {
        ServerAddress address;
        address.host = host;
        address.port = port;
        address.user = u"ann"_qs;
        address.database = u"support"_qs;
        return DatabaseAddress::server(address);
    }

private Q_SLOTS:
    void cleanupTestCase()
    {
        isOver = true;
        isOver.notify_all();
        QTRY_COMPARE(looking.load(), 0);
    }

    void findsTheAddressesOfAName()
    {
        const FoundAddresses found = lookUp(u"localhost"_qs, 5s, nullptr);
        QCOMPARE(found.problem, QString());
        QVERIFY(found.addresses.contains("127.0.0.1") || found.addresses.contains("::1"));
        QCOMPARE(found.addresses.count(found.addresses.first()), 1);
    }

    void saysWhatTheSystemSays()
    {
        const FoundAddresses found = lookUp(u"no such name"_qs, 20s, nullptr);
        QVERIFY(found.addresses.isEmpty());
        QVERIFY(!found.problem.isEmpty());
    }

    void waitsNoLongerThanItMay()
    {
        QElapsedTimer waiting;
        waiting.start();
        const FoundAddresses found = lookUp(QLatin1String(NobodyAnswers), 300ms, nullptr);
        QVERIFY(found.addresses.isEmpty());
        QCOMPARE(found.problem, QString::fromLocal8Bit(::gai_strerror(EAI_AGAIN)));
        QVERIFY2(waiting.elapsed() >= 300 && waiting.elapsed() < 3000, qPrintable(QString::number(waiting.elapsed())));
    }

    /** Whoever gave up and asks again goes on with the look-up that is under way, and gets what it has found meanwhile. */
    void anAnswerThatCameLateIsThereForTheNextOne()
    {
        begun = 0;
        QVERIFY(lookUp(QLatin1String(AnswersLate), 50ms, nullptr).addresses.isEmpty());
        QVERIFY(lookUp(QLatin1String(AnswersLate), 50ms, nullptr).addresses.isEmpty());
        QCOMPARE(begun.load(), 1);
        isAnswered = true;
        isAnswered.notify_all();
        QCOMPARE(lookUp(QLatin1String(AnswersLate), 5s, nullptr).addresses, QByteArrayList{"127.0.0.9"});
        QCOMPARE(lookUp(QLatin1String(AnswersLate), 5s, nullptr).addresses, QByteArrayList{"127.0.0.9"}); // asked anew
        QCOMPARE(begun.load(), 2);
    }

    void whoeverWantsItNoMoreNeedNotWait()
    {
        RoundTripLimit limit;
        auto opening = std::async(std::launch::async, [&limit] {
            const auto opened =
                Connection::open(at(QLatin1String(NobodyAnswers)), Access::ReadOnly, Connection::Patience, &limit);
            return opened ? QString() : QString(opened.error().code);
        });
        QElapsedTimer waiting;
        waiting.start();
        limit.endNow();
        QCOMPARE(opening.get(), u"server.silent"_qs);
        QVERIFY2(waiting.elapsed() < 1000, qPrintable(QString::number(waiting.elapsed())));
    }

    void aNameThatIsNoneIsAServerThatCannotBeReached()
    {
        const auto opened = Connection::open(at(u"no such name"_qs), Access::ReadOnly);
        QCOMPARE(opened.error().code, errors::ServerUnreachable);
        QCOMPARE(opened.error().parameters.first(), at(u"no such name"_qs).name());
    }

    /** The client library is told the addresses, and the name that the certificate must be of: here of each address. */
    void aServerIsReachedByItsName()
    {
        const test::PostgresServer server({.onLoopback = true});
        ServerAddress address = server.administrator();
        address.host = u"localhost"_qs;
        address.port = server.port();
        address.tls = TlsMode::Disable;
        const auto opened = Connection::open(DatabaseAddress::server(address), Access::ReadOnly);
        QVERIFY2(opened, opened ? "" : qPrintable(test::describe(opened.error())));
        const auto answer = opened->statement("server_version"_L1).single();
        QVERIFY(answer && answer->toInt() > 0);
    }
};

PALIER_TEST(TestNameLookup, QCoreApplication)
#include "tst_namelookup.moc"
