// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

#include "database/errors.h"
#include "support/childprocess.h"
#include "support/programs.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>

using namespace palier;
using namespace Qt::StringLiterals;
using test::history;
using test::ticket;
using Phase = SessionState::Phase;

namespace {

#ifdef __SANITIZE_THREAD__ // makes everything ten times as slow
constexpr qint64 MillisecondsToStop = 5000;
#else
constexpr qint64 MillisecondsToStop = 500;
#endif
constexpr Instant Start{Duration{1'767'225'600}};
const View All{.period = {PeriodChoice::Kind::All, {}, {}}};

QString addressOf(const test::Workspace &workspace)
{
    return workspace.text();
}

void addTickets(const test::Workspace &workspace, const QString &prefix, int count)
{
    Connection connection = workspace.open();
    HistoryWriter writer(connection);
    QVERIFY(writer.begin({u"s"_qs, true}));
    for (int i = 0; i < count; ++i)
        QVERIFY(writer.replaceHistory(ticket(prefix + QString::number(i)),
            history(u"1|%1|opened||N1;2|%2|moved||N2"_qs.arg(1'767'000'000 + i).arg(1'767'100'000))));
    QVERIFY(writer.commit());
}

/** A tier for N1, so that tickets count. */
void addLevel(const test::Workspace &workspace)
{
    Connection connection = workspace.open();
    HistoryWriter writer(connection);
    QVERIFY(writer.begin({u"s"_qs, true}));
    QVERIFY(writer.proposeLevel({u"s"_qs, u"N1"_qs, Instant{}, u"N1"_qs, UnitKind::Team, 1}));
    QVERIFY(writer.commit());
}

/** A session that shows everything, with what it has signalled. */
struct Open {
    explicit Open(const QString &address) : session(address, clock), dashboards(&session, &Session::dashboardReady)
    {
        session.setView(All);
        session.start();
    }

    qint64 tickets() const { return session.picture() ? session.picture()->histories.ticketCount : -1; }

    FixedClock clock{Start};
    Session session;
    QSignalSpy dashboards;
};

/** In a child whose files may not grow: what a command comes to, on the standard output. */
int saveInFullFile(const QStringList &addresses)
{
    const FixedClock clock(Start);
    Session session(addresses.value(0), clock);
    View view;
    view.filters = {{u"unit"_qs, {QString(2'000'000, u'x')}}};
    const Answer answer = session.submit(SaveView{u"big"_qs, view}, [&](const Receipt &receipt) {
        std::printf("%d %s\n", static_cast<int>(receipt.outcome), receipt.error ? receipt.error->code.data() : "");
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** "Stop loading" and closing end it within half a second, whoever waits for it, and leave no file behind. */
    void makingTheDemoIsToldAndCanBeStopped_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("stopped") << false;
        QTest::newRow("closed") << true;
    }

    void makingTheDemoIsToldAndCanBeStopped()
    {
        QFETCH(bool, closes);
        const QTemporaryDir data;
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        const QDir folder(data.filePath(u"palier"_qs));
        const FixedClock clock(Start);
        auto session = std::make_unique<Session>(u"demo"_qs, clock);
        session->start();
        const Answer waiting = session->settings([](const auto &) {}); // the desk wants it, too
        QTRY_VERIFY_WITH_TIMEOUT(session->state().isMakingDemo && session->state().done > 500, 20'000);
        QCOMPARE(session->state().total, 20'000);
        QVERIFY(!folder.entryList(QDir::Files).isEmpty());
        QElapsedTimer elapsed;
        elapsed.start();
        if (closes) {
            session.reset();
        } else {
            session->pause();
            QTRY_COMPARE(session->state().phase, Phase::Paused);
        }
        QVERIFY2(elapsed.elapsed() < MillisecondsToStop, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
        if (closes)
            return;
        session->resume(); // "Load again"
        QTRY_VERIFY(session->state().isMakingDemo);
        session.reset();
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
    }

    void showsAndFollows()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 10);
        Open open(addressOf(workspace));
        QSignalSpy states(&open.session, &Session::stateChanged);
        QTRY_COMPARE(open.dashboards.size(), 1);
        QCOMPARE(open.tickets(), 10);
        QTRY_COMPARE(open.session.state().phase, Phase::Live);
        QCOMPARE(open.session.state().events, 20);
        QCOMPARE(*open.session.state().lastLook, Start);
        QVERIFY(!states.empty());
        QVERIFY(open.session.dashboard()->query.view == All);
        addTickets(workspace, u"B"_qs, 5);
        QTRY_COMPARE_WITH_TIMEOUT(open.tickets(), 15, 1500);
        QCOMPARE(open.dashboards.size(), 2);
    }

    void anotherProgramIsSeenSoon()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 1);
        QSignalSpy changed(&open.session, &Session::workspaceChanged);
        const QString log = test::writeFile(workspace.folder() + u"/log.csv"_qs,
            "ticket,at,kind,unit,tier\nT1,2026-01-01T00:00:00Z,opened,N1,1\nT1,2026-01-01T01:00:00Z,moved,N2,2\n");
        const auto run = test::palierctl({u"import"_qs, log, u"--mapping"_qs, u"events"_qs, u"--db"_qs, addressOf(workspace)});
        QCOMPARE(run.exitCode, 0);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(open.tickets(), 2, 1500);
        qInfo("seen after %lld ms", timer.elapsed());
        QTRY_COMPARE(changed.size(), 1); // a source and levels came with it
        QCOMPARE(open.session.state().sources, (QStringList{u"s"_qs, u"events"_qs}));
        QCOMPARE(test::palierctl({u"settings"_qs, u"set"_qs, u"zone"_qs, u"Europe/Paris"_qs, u"--db"_qs, addressOf(workspace)})
                     .exitCode,
            0);
        QTRY_COMPARE_WITH_TIMEOUT(open.session.dashboard()->query.zone.name(), u"Europe/Paris"_qs, 1500);
    }

    void theNewestViewWins()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 2000);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.dashboards.size(), 1);
        View last;
        for (int i = 1; i <= 50; ++i) {
            last = All;
            last.filters = {{u"unit"_qs, {u"N%1"_qs.arg(i)}}};
            open.session.setView(last);
        }
        QTRY_VERIFY(open.session.dashboard()->query.view == last);
        QVERIFY(open.dashboards.size() < 10); // those in between were not worth their computation
        open.session.setView({.filters = {{u"moon"_qs, {}}}});
        QSignalSpy refused(&open.session, &Session::viewRefused);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(open.session.dashboard()->query.view == last);
    }

    void refreshesAtMostFourTimesASecond()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.dashboards.size(), 1);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 12; ++i) {
            addTickets(workspace, u"B%1-"_qs.arg(i), 1);
            open.session.refresh();
            QCoreApplication::sendPostedEvents();
        }
        QTRY_COMPARE(open.tickets(), 13);
        QVERIFY2(open.dashboards.size() - 1 <= timer.elapsed() / 250 + 1, qPrintable(QString::number(open.dashboards.size())));
    }

    void pausesAndResumes()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 1);
        open.session.pause();
        QTRY_COMPARE(open.session.state().phase, Phase::Paused);
        addTickets(workspace, u"B"_qs, 1);
        open.session.refresh();
        QTRY_COMPARE(open.tickets(), 2);
        QCOMPARE(open.session.state().phase, Phase::Paused);
        open.session.resume();
        QTRY_COMPARE(open.session.state().phase, Phase::Live);
    }

    void keepsTheLastGoodPicture()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 3);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 3);
        QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/aside"_qs));
        QTRY_COMPARE(open.session.state().phase, Phase::Stale);
        QVERIFY(open.session.dashboard());
        QCOMPARE(open.session.state().tickets, 3);
        const int before = static_cast<int>(open.dashboards.size());
        open.session.setView({}); // the last good picture can still be looked at
        QTRY_VERIFY(open.dashboards.size() > before);
        QVERIFY(QFile::rename(workspace.folder() + u"/aside"_qs, workspace.path()));
        QTRY_COMPARE(open.session.state().phase, Phase::Live);
    }

    void anAddressMayBeNone()
    {
        const FixedClock clock(Start);
        Session session(u"nonsense"_qs, clock);
        QSignalSpy states(&session, &Session::stateChanged);
        session.setView(All);
        session.start();
        session.pause();
        session.resume();
        session.refresh();
        QTRY_COMPARE(states.size(), 1);
        QCOMPARE(session.state().phase, Phase::Failed);
        QCOMPARE(session.state().error->code, u"address.unknown"_qs);
        std::optional<Receipt> receipt;
        const Answer answer = session.submit(RemoveView{u"x"_qs}, [&](const Receipt &got) { receipt = got; });
        QTRY_VERIFY(receipt);
        QVERIFY(!receipt->isDone());
    }

    void changesComeBackAsData()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 1);
        QSignalSpy changed(&open.session, &Session::workspaceChanged);
        std::optional<Receipt> receipt;
        const LevelRecord one{u"s"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord two{u"s"_qs, u"N2"_qs, Instant{}, {}, UnitKind::Team, 2};
        const Answer answer = open.session.submit(SetLevels{{one, two}}, [&](const Receipt &got) { receipt = got; });
        QVERIFY(!receipt); // never at once
        QTRY_VERIFY(receipt);
        QVERIFY(receipt->isDone());
        QTRY_COMPARE(open.session.dashboard()->all.get<EscalationRate>().toDate.count, 1);
        QVERIFY(!changed.empty());
    }

    void answersQuestions()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 30);
        Open open(addressOf(workspace));
        int answers = 0;
        std::vector<Answer> asked;
        QString early;
        asked.push_back(open.session.ledgerIndex(
            All, {}, {}, [&](const auto &index) { early = index ? u"ok"_qs : QString(index.error().code); }));
        QTRY_VERIFY(!early.isEmpty());
        QCOMPARE(early, u"session.nothing-loaded"_qs);
        QTRY_COMPARE(open.tickets(), 30);
        const auto good = [&](const auto &answer) { answers += answer ? 1 : 100; };
        asked.push_back(open.session.ticketDetails({u"s"_qs, u"A1"_qs}, good));
        asked.push_back(open.session.ticketTexts({{u"s"_qs, u"A1"_qs}}, good));
        asked.push_back(open.session.messages({u"s"_qs, u"A1"_qs}, good));
        Requests::LedgerPointer index;
        asked.push_back(open.session.ledgerIndex(All, {}, {}, [&](const auto &list) {
            good(list);
            index = *list;
        }));
        asked.push_back(open.session.dashboardWith({}, All, good));
        asked.push_back(open.session.savedViews(good));
        asked.push_back(open.session.levels(good));
        asked.push_back(open.session.settings(good));
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 8);
        QVERIFY(index);
        asked.push_back(
            open.session.ledgerChanges(index, index, [&](const Result<qint64> &changes) { answers -= *changes == 0; }));
        QTRY_COMPARE(answers, 7);
    }

    /** All subjects are read for a list of what is searched for: whoever asks something else meanwhile does not wait for the end.
     */
    void aSearchLetsOthersPass()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 20'001); // one more than are read at a time
        addLevel(workspace);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 20'001);
        QStringList answers;
        Requests::LedgerPointer list;
        const Answer search = open.session.ledgerIndex(All, {}, {.search = u"A2000"_qs}, [&](const auto &found) {
            list = *found;
            answers << u"list"_qs;
        });
        const Answer other = open.session.settings([&](const auto &) { answers << u"settings"_qs; });
        QTRY_COMPARE(answers.join(u' '), u"settings list"_qs);
        QCOMPARE(list->rows.size(), 2U); // A2000 and A20000
        Answer given = open.session.ledgerIndex(All, {}, {.search = u"A2000"_qs}, [&](const auto &) { answers << u"late"_qs; });
        given = {}; // let go of
        const Answer last = open.session.settings([&](const auto &) { answers << u"last"_qs; });
        QTRY_COMPARE(answers.last(), u"last"_qs);
        QVERIFY(!answers.contains(u"late"_qs));
    }

    void exportsAList()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 5000);
        addLevel(workspace);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 5000);
        Requests::LedgerPointer index;
        const Answer asked =
            open.session.ledgerIndex(All, {LedgerOrder::Column::Ticket, {}, true}, {}, [&](const auto &list) { index = *list; });
        QTRY_VERIFY(index);
        LedgerExport what{.path = workspace.folder() + u"/list.csv"_qs,
            .head = {u"All of it\nin one line"_qs},
            .columns = {u"Ticket"_qs, u"Name, again"_qs},
            .index = index,
            .needsTexts = true};
        what.cells = [](const LedgerIndex &list, std::size_t row, const TicketTexts *texts) {
            return QStringList{list.extId(row), texts->record.ref};
        };
        qint64 written = 0;
        qint64 steps = 0;
        const auto count = [&](qint64) { ++steps; };
        const Answer exporting = open.session.exportLedger(what, count, [&](const Result<qint64> &rows) { written = *rows; });
        QTRY_COMPARE_WITH_TIMEOUT(written, 5000, 60'000);
        QCOMPARE(steps, 2);
        QFile file(what.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("# All of it in one line\r"));
        QCOMPARE(lines[1], QByteArray("Ticket,\"Name, again\"\r"));
        QCOMPARE(lines[2], QByteArray("A0,A0\r"));
        QCOMPARE(lines.size(), 5003);
        Answer dropped = open.session.exportLedger(what, count, [&](const Result<qint64> &) { written = -1; });
        dropped.cancel();
        QString refused;
        what.path = workspace.folder() + u"/none/list.csv"_qs;
        const Answer wrong = open.session.exportLedger(
            what, count, [&](const Result<qint64> &rows) { refused = rows ? u"ok"_qs : QString(rows.error().code); });
        QTRY_COMPARE(refused, u"export.cannot-write"_qs);
        QCOMPARE(written, 5000);
    }

    void whoLetsGoIsNotCalled()
    {
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 1);
        bool called = false;
        {
            const Answer dropped = open.session.settings([&](const auto &) { called = true; });
        }
        Answer replaced = open.session.settings([&](const auto &) { called = true; });
        bool last = false;
        replaced = open.session.settings([&](const auto &) { last = true; });
        const Answer silent = open.session.submit(SaveView{u"kept"_qs, {}}, [&](const Receipt &) {});
        {
            const Answer dropped = open.session.submit(SaveView{u"also kept"_qs, {}}, [&](const Receipt &) { called = true; });
        }
        QTRY_VERIFY(last);
        const auto saved = [&] { return QStringList(open.session.picture()->state.savedViews.keys()); };
        QTRY_COMPARE(saved(), (QStringList{u"also kept"_qs, u"kept"_qs}));
        QVERIFY(!called);
    }

    void aFullDiskFailsTheCommandAlone()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTickets(workspace, u"A"_qs, 1);
        const auto outcome = test::runChild({addressOf(workspace)}, {.largestFile = 300'000});
        QCOMPARE(outcome.output, QByteArray("3 database.disk-full"));
        Open open(addressOf(workspace));
        QTRY_COMPARE(open.tickets(), 1);
        QVERIFY(open.session.picture()->state.savedViews.empty());
    }

    void mayBeClosedAtAnyTime()
    {
        const test::Workspace workspace;
        workspace.fill(20'000, u"1|1767000000|opened||N1;2|1767100000|moved||N2"_qs);
        QElapsedTimer timer;
        timer.start();
        const FixedClock clock(Start);
        {
            Session never(addressOf(workspace), clock);
        }
        {
            Session starting(addressOf(workspace), clock);
            starting.start();
        }
        {
            Session loading(addressOf(workspace), clock);
            loading.start();
            QTRY_VERIFY(loading.state().total > 0); // in the middle of it
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        {
            Open open(addressOf(workspace));
            QTRY_COMPARE(open.tickets(), 20'000);
            open.session.setView({});
            std::vector<Answer> asked;
            asked.reserve(101);
            for (int i = 0; i < 100; ++i)
                asked.push_back(open.session.levels([](const auto &) { QFAIL("nobody is there any more"); }));
            asked.push_back(open.session.submit(SaveView{u"last words"_qs, {}}, [](const Receipt &) {}));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(workspace.sql(u"SELECT name FROM saved_view"_qs), u"last words"_qs);
        auto session = std::make_unique<Session>(addressOf(workspace), clock);
        session->pause();
        session->resume();
        session->refresh(); // not started yet
        QObject::connect(session.get(), &Session::dashboardReady, session.get(), [&] { session.reset(); });
        session->start();
        QTRY_VERIFY(!session);
    }
};

PALIER_TEST_WITH_CHILD(TestSession, QCoreApplication, saveInFullFile)
#include "tst_session.moc"
