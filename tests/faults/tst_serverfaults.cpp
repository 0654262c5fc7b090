// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random faults of network, server and program, one after the other, while people change tickets without end. After each, what a
// window shows must become what a program that starts then would show, without a touch; nothing is lost, nothing is there twice.
//
// PALIER_FAULT_SEED=<number> repeats a run (it prints its seed), PALIER_FAULTS=<number> says how many faults it has.

#include "database/checker.h"
#include "database/workspaceopening.h"
#include "faults/changewriter.h"
#include "faults/elsewhere.h"
#include "faults/figuretext.h"
#include "faults/followingprogram.h"
#include "faults/loopwatch.h"
#include "session/session.h"
#include "support/faultyproxy.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <random>

using namespace palier;
using namespace palier::test;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now{Duration{1'767'225'600}};
constexpr std::chrono::milliseconds Patience = 20s; // with a fault that is mended: until all is as it should be
constexpr std::chrono::milliseconds Hang = 10s;
constexpr std::chrono::milliseconds LongestBlock = 100ms; // of the window's event loop
constexpr int FaultsInShort = 13;                         // each once
constexpr int Faults = 100;

bool isLongRun()
{
    return qEnvironmentVariableIntValue("PALIER_LONG_TESTS") != 0;
}

unsigned chosenSeed()
{
    if (qEnvironmentVariableIsSet("PALIER_FAULT_SEED"))
        return qEnvironmentVariable("PALIER_FAULT_SEED").toUInt();
    return isLongRun() ? std::random_device{}() : 1;
}

/** What is wrong with the changes of all writers, so far. */
struct Verdict {
    int acknowledged = 0;
    int unknown = 0;
    int arrived = 0; // of the unknown ones
    int refused = 0;
    QStringList lost;        // acknowledged, and not in the database
    QStringList twice;       // in the database
    QStringList halfWritten; // refused, and in the database all the same; or only a part of it
    QStringList notShown;    // in the database, and not in the picture, or not as often
};

Verdict judge(const Changes &changes, const QHash<QString, int> &stored, const QHash<QString, int> &shown)
{
    Verdict verdict;
    verdict.acknowledged = static_cast<int>(changes.acknowledged.size());
    verdict.unknown = static_cast<int>(changes.unknown.size());
    verdict.refused = static_cast<int>(changes.refused.size());
    for (const QString &mark : changes.acknowledged) {
        if (stored.value(mark) == 0)
            verdict.lost << mark;
    }
    for (const QString &mark : changes.unknown)
        verdict.arrived += stored.contains(mark) ? 1 : 0;
    for (const QString &mark : changes.refused) {
        if (stored.contains(mark))
            verdict.halfWritten << mark;
    }
    for (auto mark = stored.begin(); mark != stored.end(); ++mark) {
        if (mark.value() == 0)
            verdict.halfWritten << mark.key();
        if (mark.value() > 1)
            verdict.twice << mark.key();
        if (shown.value(mark.key()) != mark.value())
            verdict.notShown << mark.key();
    }
    return verdict;
}

} // namespace

class TestServerFaults : public QObject
{
    Q_OBJECT

    /** What happens, and what ends it. Both run in the keeper's thread. */
    struct Fault {
        std::function<void()> strike;
        std::function<void()> mend;
    };

    const unsigned m_seed = chosenSeed();
    std::mt19937 m_random{m_seed};
    JobThread m_keeper{u"keeper"_qs}; // whoever hits and mends: server and program
    JobThread m_checker{u"checker"_qs};
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<FollowingProgram> m_program;
    DatabaseAddress m_direct;
    DatabaseAddress m_throughProxy;
    QTemporaryDir m_localFolder;
    FixedClock m_clock{Now};
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LoopWatch> m_loop;
    std::vector<std::unique_ptr<ChangeWriter>> m_writers;

    QElapsedTimer m_sinceView;
    std::optional<qint64> m_viewTook;
    qint64 m_longestView = 0;
    qint64 m_longestRecovery = 0;
    QString m_slowest;
    std::map<QString, int> m_struck;
    Verdict m_verdict;

    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }

    /** The instant of a fault is what is random about it: nothing is waited for. */
    static void letPass(std::chrono::milliseconds time)
    {
        (void)comesAbout([] { return false; }, time);
    }

    std::map<QString, Fault> faults()
    {
        const auto heal = [this] { m_proxy->heal(); };
        const auto startServer = [this] { m_server->start(); };
        const auto nothing = [] {};
        return {
            {u"cut"_qs, {[this] { m_proxy->cut(); }, nothing}},
            {u"cut in a message"_qs, {[this] { m_proxy->cutAfter(between(1, 3000)); }, heal}},
            {u"half-close"_qs, {[this] { m_proxy->halfClose(); }, nothing}},
            {u"refused"_qs, {[this] {
                                 m_proxy->refuse();
                                 m_proxy->cut();
                             },
                                heal}},
            {u"silence"_qs, {[this] { m_proxy->hold(); }, heal}},
            {u"silence, then cut"_qs, {[this] { m_proxy->hold(); },
                                          [this] {
                                              m_proxy->cut();
                                              m_proxy->heal();
                                          }}},
            {u"delay"_qs, {[this] { m_proxy->delay(std::chrono::milliseconds{between(20, 200)}); }, heal}},
            {u"delay, then cut"_qs, // commits of whoever is remote are under way for a while
                {[this] { m_proxy->delay(std::chrono::milliseconds{between(20, 100)}); },
                    [this] {
                        m_proxy->cut();
                        m_proxy->heal();
                    }}},
            {u"server killed"_qs, {[this] { m_server->kill(); }, startServer}},
            {u"server killed in a silence"_qs, {[this] {
                                                    m_proxy->hold();
                                                    m_server->kill();
                                                },
                                                   [this] {
                                                       m_server->start();
                                                       m_proxy->heal();
                                                   }}},
            {u"server stopped"_qs, {[this] { m_server->stop(); }, startServer}},
            {u"program killed"_qs, {[this] { m_program->kill(); }, [this] { m_program->start(); }}},
            {u"clock a day off"_qs,
                {[this] { m_clock.set(Now + Day * (m_clock.now() == Now ? 2 * between(0, 1) - 1 : 0)); }, nothing}},
        };
    }

    /** Most are over soon; a silence may last until the program gives the connection up. */
    std::chrono::milliseconds duration(const QString &fault)
    {
        const bool isLong = isLongRun() && fault.startsWith(u"silence"_qs) && between(1, 3) == 1;
        return std::chrono::milliseconds(isLong ? between(8500, 12'000) : between(50, 1000));
    }

    void work(bool atWork)
    {
        for (const auto &writer : m_writers)
            writer->pause(!atWork);
    }
    bool isQuiet() const { return std::ranges::all_of(m_writers, &ChangeWriter::isIdle); }

    Changes allChanges() const
    {
        Changes all;
        for (const auto &writer : m_writers) {
            const Changes changes = writer->changes();
            all.acknowledged += changes.acknowledged;
            all.unknown += changes.unknown;
            all.refused += changes.refused;
            for (auto error = changes.errors.begin(); error != changes.errors.end(); ++error)
                all.errors[error.key()] += error.value();
        }
        return all;
    }

    /** Somebody uses the window meanwhile: wants another view, and the next soon after the last one is there. */
    void useWindow(std::chrono::milliseconds time)
    {
        wishForAnotherView();
        const auto goOn = [this] {
            if (m_viewTook && m_sinceView.hasExpired(200))
                wishForAnotherView();
            return false;
        };
        (void)comesAbout(goOn, time);
    }
    void wishForAnotherView()
    {
        View view = viewOfAll();
        if (m_session->view() == view)
            view.filters = {{u"channel"_qs, {u"mail"_qs}}};
        m_viewTook.reset();
        m_sinceView.start();
        m_session->setView(view);
    }
    void takeDashboard()
    {
        if (!m_viewTook && m_session->dashboard()->query.view == m_session->view())
            m_longestView = std::max(m_longestView, *(m_viewTook = m_sinceView.elapsed()));
    }

    /** "" once the window shows what a program that starts now would show. */
    QString windowDiffers()
    {
        if (m_session->state().phase != SessionState::Phase::Live)
            return u"not live"_qs;
        const auto picture = m_session->picture();
        const auto dashboard = m_session->dashboard();
        const View view = m_session->view();
        if (!(dashboard->query.view == view))
            return u"another view"_qs;
        QString differs;
        doIn(
            m_checker, [&] { differs = difference(figureText(*picture, *dashboard), coldStart(m_direct, view, m_clock.now())); });
        if (!differs.isEmpty())
            (void)comesAbout([&] { return m_session->dashboard() != dashboard; }, 250ms);
        return differs;
    }
    /** The same of the program beside, whose clock is never wrong. */
    QString programDiffers()
    {
        QString shown;
        QString expected;
        doIn(m_keeper, [&] { shown = m_program->shown(); });
        doIn(m_checker, [&] { expected = FollowingProgram::fingerprint(coldStart(m_direct, viewOfAll(), Now)); });
        return shown == expected ? QString() : u"it shows "_qs + (shown.isEmpty() ? u"nothing yet"_qs : shown);
    }
    template<typename Differs>
    static QString stillDiffers(Differs differs, const QElapsedTimer &since)
    {
        QString found = differs();
        while (!found.isEmpty() && since.elapsed() < Patience.count()) {
            letPass(20ms);
            found = differs();
        }
        return found;
    }

    void judgeChanges()
    {
        const Changes changes = allChanges();
        const auto picture = m_session->picture();
        doIn(m_checker, [&] { m_verdict = judge(changes, marksIn(m_direct), marksIn(*picture)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("seed %u", m_seed);
        doIn(m_keeper, [this] {
            // A process may be killed in the middle of writing a page.
            m_server = std::make_unique<PostgresServer>(
                PostgresServer::Options{.onLoopback = true, .settings = {u"full_page_writes=on"_qs}});
            m_proxy = std::make_unique<FaultyProxy>(m_server->port());
            m_direct = DatabaseAddress::server(m_server->newDatabase());
            if (const auto prepared = ChangeWriter::prepare(m_direct); !prepared)
                qFatal("%s", qPrintable(describe(prepared.error())));
            // A commit that takes its time is more often under way when something happens.
            m_server->sql(m_direct.server().database,
                u"CREATE FUNCTION palier.take_time() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM pg_sleep(0.03); RETURN "
                "NULL; END$$; CREATE CONSTRAINT TRIGGER takes_time AFTER INSERT ON palier.reason DEFERRABLE INITIALLY DEFERRED "
                "FOR EACH ROW EXECUTE FUNCTION palier.take_time()"_qs);
            ServerAddress address = m_direct.server();
            address.host = u"127.0.0.1"_qs;
            address.port = m_proxy->port();
            address.tls = TlsMode::Disable;
            m_throughProxy = DatabaseAddress::server(address);
            m_program = std::make_unique<FollowingProgram>(addressText(m_throughProxy), m_localFolder.path(), Now);
            m_program->start();
        });
        m_session = std::make_unique<Session>(addressText(m_throughProxy), m_clock);
        connect(m_session.get(), &Session::dashboardReady, this, [this] { takeDashboard(); });
        m_session->setView(viewOfAll());
        m_session->start();
        for (const auto &[name, address] : {std::pair{u"a"_qs, m_direct}, {u"b"_qs, m_direct}, {u"c"_qs, m_direct},
                 {u"remote1."_qs, m_throughProxy}, {u"remote2."_qs, m_throughProxy}})
            m_writers.push_back(std::make_unique<ChangeWriter>(ChangeWriter::Plan{address, name, 10}));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->dashboard(), 20'000);
        m_loop = std::make_unique<LoopWatch>();
    }

    void staysRight_data()
    {
        QTest::addColumn<QString>("fault");
        const int usual = isLongRun() ? Faults : FaultsInShort;
        const int count = qEnvironmentVariableIsSet("PALIER_FAULTS") ? qEnvironmentVariableIntValue("PALIER_FAULTS") : usual;
        QStringList round; // each once, in any order; then again
        for (int i = 1; i <= count; ++i) {
            if (round.isEmpty()) {
                for (const auto &[name, fault] : faults())
                    round << name;
                std::ranges::shuffle(round, m_random);
            }
            const QString name = round.takeFirst();
            QTest::newRow(qPrintable(u"%1 %2"_qs.arg(i).arg(name))) << name;
        }
    }

    void staysRight()
    {
        QFETCH(QString, fault);
        QTest::failOnWarning(QRegularExpression(u"not open"_qs)); // nobody asks a connection that is known to be lost
        const Fault what = faults()[fault];
        ++m_struck[fault];
        work(true);
        letPass(std::chrono::milliseconds{between(100, 500)});
        doIn(m_keeper, what.strike);
        useWindow(duration(fault));
        doIn(m_keeper, what.mend);
        QElapsedTimer sinceMended;
        sinceMended.start();
        work(false);
        QVERIFY(comesAbout([this] { return m_viewTook.has_value(); }, Hang));
        QVERIFY2(m_longestView < Hang.count(), qPrintable(u"a view took %1 ms"_qs.arg(m_longestView)));
        QVERIFY(comesAbout([this] { return isQuiet(); }, Patience));
        const QString window = stillDiffers([this] { return windowDiffers(); }, sinceMended);
        const QString program = stillDiffers([this] { return programDiffers(); }, sinceMended);
        QVERIFY2(window.isEmpty(), qPrintable(u"the window: "_qs + window));
        QVERIFY2(program.isEmpty(), qPrintable(u"the program: "_qs + program));
        if (sinceMended.elapsed() > m_longestRecovery) {
            m_longestRecovery = sinceMended.elapsed();
            m_slowest = QLatin1String(QTest::currentDataTag());
        }
        judgeChanges();
        QCOMPARE(m_verdict.lost, QStringList());
        QCOMPARE(m_verdict.twice, QStringList());
        QCOMPARE(m_verdict.halfWritten, QStringList());
        QCOMPARE(m_verdict.notShown, QStringList());
    }

    void theDatabaseIsWhole()
    {
        QStringList findings;
        doIn(m_checker, [&] {
            auto connection = openWorkspace(m_direct, Access::ReadOnly);
            const auto found = connection ? checkWorkspace(*connection) : connection.error();
            if (!found)
                findings << describe(found.error());
            for (const CheckFinding &finding : found ? *found : std::vector<CheckFinding>())
                findings << describe(finding.what);
        });
        QCOMPARE(findings, QStringList());
    }

    /** What the loop was kept waiting is the program's fault as far as the machine did not keep everybody waiting. */
    void theWindowWasNeverBlocked()
    {
        QVERIFY2(m_loop->longestBlock() < LongestBlock + m_loop->longestOfTheMachine(),
            qPrintable(u"%1 ms"_qs.arg(m_loop->longestBlock().count())));
    }

    void cleanupTestCase()
    {
        QStringList kinds;
        for (const auto &[name, times] : m_struck)
            kinds << u"%1 %2"_qs.arg(times).arg(name);
        qInfo("faults: %s", qPrintable(kinds.join(u", "_qs)));
        qInfo("changes: %d acknowledged, %d unknown (%d of them arrived), %d refused; %lld lost, %lld twice, %lld half-written, "
              "%lld not shown once",
            m_verdict.acknowledged, m_verdict.unknown, m_verdict.arrived, m_verdict.refused, m_verdict.lost.size(),
            m_verdict.twice.size(), m_verdict.halfWritten.size(), m_verdict.notShown.size());
        qInfo(
            "longest recovery %lld ms (%s); longest wait for a view %lld ms; longest block of the loop %lld ms (an idle thread: "
            "%lld ms)",
            m_longestRecovery, qPrintable(m_slowest), m_longestView, qint64{m_loop->longestBlock().count()},
            qint64{m_loop->longestOfTheMachine().count()});
        QStringList errors;
        const auto counted = allChanges().errors;
        for (auto error = counted.begin(); error != counted.end(); ++error)
            errors << u"%1 %2"_qs.arg(error.value()).arg(error.key());
        qInfo("what writers were told: %s", qPrintable(errors.join(u", "_qs)));
        m_writers.clear();
        m_session.reset();
        doIn(m_keeper, [this] {
            m_program.reset();
            m_proxy.reset();
            m_server.reset();
        });
    }
};

PALIER_TEST_WITH_CHILD(TestServerFaults, QCoreApplication, followAsProgram)
#include "tst_serverfaults.moc"
