// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The feed on a real server, through a bad network: what is on the screen is soon what is in the database, by itself.

#include "session/feed.h"
#include "session/session.h"

#include "database/historywriter.h"
#include "metrics/escalationrate.h"
#include "support/faultyproxy.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace palier;
using namespace Qt::StringLiterals;
using test::addTicket;
using test::history;
using test::ticket;
using Phase = SessionState::Phase;

namespace {

constexpr int MillisecondsToClose = 2000;
constexpr qint64 BytesIntoLoad = 200'000;
constexpr int MillisecondsToRecover = 20'000; // of a try that hangs until it is given up, and the wait until the next

/** Open from the beginning, and without TLS, which the server of a test does not speak. */
struct Watched : test::WatchedFeed {
    explicit Watched(const DatabaseAddress &address, Instant now = Start, const QString &localFolder = {})
        : WatchedFeed(
              address.name() + (address.name().contains(u'?') ? u"&"_qs : u"?"_qs) + u"sslmode=disable"_qs, now, localFolder)
    {
        feed.open();
    }
};

} // namespace

class TestServerFeed : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_server;
    std::unique_ptr<test::FaultyProxy> m_proxy;
    std::unique_ptr<test::Workspace> m_workspace; // past the proxy
    int m_tickets = 0;

    DatabaseAddress throughProxy() const
    {
        ServerAddress address = m_workspace->address().server();
        address.host = u"127.0.0.1"_qs;
        address.port = m_proxy->port();
        return DatabaseAddress::server(address);
    }
    /** More than is read in one message. */
    void addMany()
    {
        Connection connection = m_workspace->open();
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"s"_qs, true}));
        for (const int last = m_tickets + 5000; m_tickets < last;)
            QVERIFY(writer.replaceHistory(ticket(QString::number(++m_tickets)), history(u"1|1767225000|opened||N1"_qs)));
        QVERIFY(writer.commit());
    }
    void addOne() { addTicket(*m_workspace, QString::number(++m_tickets)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::PostgresServer>(test::PostgresServer::Options{.onLoopback = true});
        m_proxy = std::make_unique<test::FaultyProxy>(m_server->port());
    }
    void init()
    {
        m_workspace = std::make_unique<test::Workspace>(DatabaseAddress::server(m_server->newDatabase()));
        m_tickets = 0;
        addOne();
        m_proxy->heal();
    }

    /** Long before it would look by itself. */
    void isToldOfChanges()
    {
        Watched watched(throughProxy());
        QCOMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 1);
        for (int i = 0; i < 5; ++i) {
            addOne();
            QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), m_tickets, 1000);
        }
        QCOMPARE(m_workspace->sql(u"INSERT INTO setting VALUES ('zone', 'Europe/Paris')"_qs), QString());
        QTRY_COMPARE_WITH_TIMEOUT(watched.pictures.back().picture->settings.zone(), u"Europe/Paris"_qs, 1000);
    }

    void anOpenTransactionHoldsNobodyUp()
    {
        Watched watched(throughProxy());
        Connection slow = m_workspace->open();
        HistoryWriter writer(slow);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QVERIFY(writer.replaceHistory(ticket(u"slow"_qs), history(u"1|1767225000|opened||N1"_qs)));
        QCOMPARE(test::Workspace::sql(slow, u"SELECT 1"_qs), u"1"_qs); // it has been sent
        addOne();
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), 2, 1000);
        QVERIFY(writer.commit());
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), 3, 1000);
    }

    /** Looking at a server where only others have written brings no new figures. */
    void computesNothingForNothing()
    {
        Watched watched(throughProxy());
        const auto pictures = watched.pictures.size();
        const test::Workspace other(DatabaseAddress::server(m_server->newDatabase()));
        addTicket(other, u"elsewhere"_qs);
        watched.feed.look();
        QTRY_VERIFY(watched.feed.lastLook().has_value());
        addOne();
        QTRY_COMPARE(watched.tickets(), 2);
        QCOMPARE(watched.pictures.size(), pictures + 1);
    }

    void recoversFrom_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"cut", "cut in the middle of a message", "half-close", "silence", "delay", "backends ended",
                 "server killed", "server stopped"})
            QTest::newRow(fault) << QString(QLatin1String(fault));
    }

    /** The last picture stays, marked; then everything is there, without a touch. */
    void recoversFrom()
    {
        QFETCH(QString, fault);
        Watched watched(throughProxy());
        QCOMPARE(watched.tickets(), 1);
        addOne();
        const bool isOfServer = fault.startsWith(u"server"_qs);
        if (fault == u"cut"_qs) {
            m_proxy->refuse();
            m_proxy->cut();
        } else if (fault.startsWith(u"cut in"_qs)) {
            m_proxy->cutAfter(150);
        } else if (fault == u"half-close"_qs) {
            m_proxy->halfClose();
        } else if (fault == u"silence"_qs) {
            m_proxy->hold();
        } else if (fault == u"delay"_qs) {
            m_proxy->delay(std::chrono::milliseconds{150});
        } else if (fault == u"backends ended"_qs) {
            m_server->sql(
                u"postgres"_qs, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'palier'"_qs);
        } else if (isOfServer) {
            fault.endsWith(u"killed"_qs) ? m_server->kill() : m_server->stop();
        }
        if (isOfServer || fault == u"cut"_qs || fault == u"silence"_qs) {
            QTRY_COMPARE_WITH_TIMEOUT(watched.phase(), Phase::Stale, MillisecondsToRecover);
            QVERIFY2(watched.error().startsWith(u"server."_qs), qPrintable(watched.error()));
            QVERIFY(watched.tickets() >= 1);
        }
        m_proxy->heal();
        if (isOfServer)
            m_server->start();
        addOne();
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), m_tickets, MillisecondsToRecover);
        QTRY_COMPARE_WITH_TIMEOUT(watched.phase(), Phase::Live, MillisecondsToRecover);
        addOne(); // and it is told again
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), m_tickets, MillisecondsToRecover);
    }

    /** What was seen last is on the screen, as old as it is, while the server is away; then what has changed since. */
    void startsWithTheLastPictureWhileTheServerIsAway()
    {
        const QTemporaryDir local;
        {
            const Watched first(throughProxy(), test::WatchedFeed::Start, local.path());
            QCOMPARE(first.tickets(), 1);
        }
        addOne();
        m_server->stop();
        const Watched second(throughProxy(), test::WatchedFeed::Start + Day, local.path());
        QCOMPARE(second.tickets(), 1);
        QCOMPARE(second.phase(), Phase::Stale);
        QCOMPARE(*second.feed.lastLook(), test::WatchedFeed::Start);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(second.tickets(), 2, MillisecondsToRecover);
        QTRY_COMPARE_WITH_TIMEOUT(second.phase(), Phase::Live, MillisecondsToRecover);
    }

    /** Another view costs no wait: what is waited for is only newer data. */
    void anotherViewIsThereWhileTheServerIsSilent()
    {
        const FixedClock clock(test::WatchedFeed::Start);
        Session session(throughProxy().name() + u"?sslmode=disable"_qs, clock);
        session.start();
        QTRY_COMPARE(session.state().phase, Phase::Live);
        QTRY_VERIFY(session.dashboard());
        m_proxy->hold();
        session.refresh(); // waits for an answer from now on
        View view;
        view.basis = Basis::AtHorizon;
        session.setView(view);
        QTRY_VERIFY_WITH_TIMEOUT(session.dashboard()->query.view == view, 2000);
        QCOMPARE(session.state().phase, Phase::Live); // nothing has come yet that says otherwise
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Stale, MillisecondsToRecover);
    }

    void isClosedAtOnceWhileTheServerIsSilent_data()
    {
        QTest::addColumn<QString>("during");
        for (const char *during : {"the first load", "a look", "a command", "an attempt to connect"})
            QTest::newRow(during) << QString(QLatin1String(during));
    }

    void isClosedAtOnceWhileTheServerIsSilent()
    {
        QFETCH(QString, during);
        const FixedClock clock(test::WatchedFeed::Start);
        auto session = std::make_unique<Session>(throughProxy().name() + u"?sslmode=disable"_qs, clock);
        Answer waiting;
        if (during == u"the first load"_qs) {
            addMany();
            m_proxy->holdAfter(BytesIntoLoad);
        } else if (during == u"an attempt to connect"_qs) {
            m_proxy->holdAfter(1);
        }
        session->start();
        if (during == u"a look"_qs || during == u"a command"_qs) {
            QTRY_COMPARE(session->state().phase, Phase::Live);
            m_proxy->hold();
            session->refresh();
            if (during == u"a command"_qs)
                waiting = session->submit(SetSetting{u"zone"_qs, u"UTC"_qs, {}}, [](const Receipt &) {});
        }
        QTRY_VERIFY(m_proxy->holds());
        QElapsedTimer closing;
        closing.start();
        session.reset();
        QVERIFY2(closing.elapsed() < MillisecondsToClose, qPrintable(QString::number(closing.elapsed())));
    }

    void isStoppedAtOnceWhileTheServerIsSilent()
    {
        const FixedClock clock(test::WatchedFeed::Start);
        Session session(throughProxy().name() + u"?sslmode=disable"_qs, clock);
        addMany();
        m_proxy->holdAfter(BytesIntoLoad);
        session.start();
        QTRY_VERIFY(m_proxy->holds());
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Paused, MillisecondsToClose);
        m_proxy->heal();
        session.resume();
        QTRY_COMPARE(session.state().phase, Phase::Live);
        QCOMPARE(session.state().tickets, qint64{m_tickets});
    }

    void aCommandSaysThatTheServerIsAway_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("refuses") << false;
        QTest::newRow("is silent") << true;
    }

    /** It is not kept for later, when nobody knows of it any more. */
    void aCommandSaysThatTheServerIsAway()
    {
        QFETCH(bool, isSilent);
        const FixedClock clock(test::WatchedFeed::Start);
        Session session(throughProxy().name() + u"?sslmode=disable"_qs, clock);
        session.start();
        QTRY_COMPARE(session.state().phase, Phase::Live);
        std::optional<Receipt> receipt;
        const auto submit = [&] {
            receipt.reset();
            return session.submit(SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}}, [&](const Receipt &said) { receipt = said; });
        };
        isSilent ? m_proxy->hold() : m_proxy->refuse();
        m_proxy->cut();
        const Answer failing = submit();
        QTRY_VERIFY_WITH_TIMEOUT(receipt.has_value(), MillisecondsToRecover / 2);
        QCOMPARE(receipt->outcome, Receipt::Outcome::Failed);
        QVERIFY2(receipt->error->code.startsWith("server."_L1), receipt->error->code.latin1());
        m_proxy->heal();
        QTRY_COMPARE_WITH_TIMEOUT(session.state().phase, Phase::Live, MillisecondsToRecover);
        QCOMPARE(m_workspace->sql(u"SELECT count(*) FROM setting WHERE key = 'zone'"_qs), u"0"_qs);
        const Answer working = submit();
        QTRY_VERIFY(receipt.has_value());
        QVERIFY(receipt->isDone());
    }

    /** What was submitted is carried out although nobody waits for it. */
    void closingLosesNoCommand()
    {
        const FixedClock clock(test::WatchedFeed::Start);
        {
            Session session(throughProxy().name() + u"?sslmode=disable"_qs, clock);
            const Answer waiting = session.submit(SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}}, [](const Receipt &) {});
        }
        QCOMPARE(m_workspace->sql(u"SELECT value FROM setting WHERE key = 'zone'"_qs), u"Europe/Paris"_qs);
    }

    /** One silence, not one for each thing that a look asks for. */
    void noticesSilenceOnce()
    {
        Watched watched(throughProxy());
        QCOMPARE(watched.phase(), Phase::Live);
        m_proxy->hold();
        QElapsedTimer looking;
        looking.start();
        watched.feed.look();
        QTRY_COMPARE_WITH_TIMEOUT(watched.phase(), Phase::Stale, MillisecondsToRecover);
        QVERIFY2(looking.elapsed() < 12'000, qPrintable(QString::number(looking.elapsed())));
        QVERIFY(watched.error().startsWith(u"server.silent("_qs));
    }

    void startsWhenTheServerDoes()
    {
        m_server->stop();
        Watched watched(throughProxy());
        QCOMPARE(watched.phase(), Phase::Failed);
        QVERIFY2(watched.error().startsWith(u"server."_qs), qPrintable(watched.error()));
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), 1, MillisecondsToRecover);
    }
};

PALIER_TEST(TestServerFeed, QCoreApplication)
#include "tst_serverfeed.moc"
