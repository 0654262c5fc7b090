// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/feed.h"

#include "session/picturefile.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

using namespace palier;
using namespace Qt::StringLiterals;
using test::addTicket;
using test::history;
using test::ticket;
using Phase = SessionState::Phase;

namespace {

constexpr Instant Start = test::WatchedFeed::Start;
using Watched = test::WatchedFeed;

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatOthersWrite()
    {
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.states.front().phase, Phase::Loading);
        QCOMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 1);
        QCOMPARE(watched.pictures.size(), 1U);
        QCOMPARE(*watched.feed.lastLook(), Start);
        addTicket(workspace, u"B"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), 2, 1500);
        QCOMPARE(watched.pictures.size(), 2U);
        QCOMPARE(watched.states.back().tickets, 2);
        QCOMPARE(watched.states.back().sources, QStringList{u"s"_qs});
    }

    /** The picture of the last time is there at once, as old as it is, and then what has changed since. */
    void beginsWithThePictureOfTheLastTime()
    {
        const QTemporaryDir local;
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        {
            Watched first(workspace.text(), Start, local.path());
            first.feed.open();
            addTicket(workspace, u"B"_qs);
            QTRY_COMPARE(first.tickets(), 2);
        }
        addTicket(workspace, u"C"_qs);
        Watched second(workspace.text(), Start + Day, local.path());
        second.feed.open();
        QCOMPARE(second.pictures.front().picture->histories.ticketCount, 2);
        QCOMPARE(second.states.front().phase, Phase::Loading);
        QCOMPARE(second.states.front().tickets, 2);
        QCOMPARE(second.tickets(), 3);
        QCOMPARE(second.phase(), Phase::Live);
    }

    void aFileThatIsGoneIsNoWorkspace()
    {
        PALIER_ONLY_FILES();
        const QTemporaryDir local;
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        {
            Watched first(workspace.text(), Start, local.path());
            first.feed.open();
        }
        QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/aside"_qs));
        Watched second(workspace.text(), Start + Day, local.path());
        second.feed.open();
        QCOMPARE(second.tickets(), -1);
        QCOMPARE(second.phase(), Phase::Failed);
    }

    /** Whoever was killed has what was read at the start. */
    void keepsWhatWasReadAtOnce()
    {
        const QTemporaryDir local;
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched first(workspace.text(), Start, local.path());
        first.feed.open();
        QCOMPARE(QDir(local.path()).entryList({u"*.palier-picture"_qs}, QDir::Files).size(), 1);
        QFile file(localFileOf(local.path(), workspace.address()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write("damage") > 0);
        file.close();
        Watched second(workspace.text(), Start, local.path());
        second.feed.open(); // the damage is noticed, and everything read
        QCOMPARE(second.pictures.size(), 1U);
        QCOMPARE(second.tickets(), 1);
    }

    void anEmptyWorkspaceIsOne()
    {
        const test::Workspace workspace;
        workspace.open();
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 0);
        QCOMPARE(watched.pictures.back().now, Start);
    }

    /** The first reading can take long: it is given up at the next row, leaves nothing, and begins again when asked. */
    void givesUpReadingAll()
    {
        const test::Workspace workspace;
        for (int i = 0; i < 3; ++i)
            addTicket(workspace, QString::number(i));
        const FixedClock clock(Start);
        AddressedDatabase database(workspace.text(), clock);
        std::vector<SessionState> states;
        std::vector<DatedPicture> pictures;
        std::unique_ptr<Feed> feed;
        bool isImpatient = true;
        const auto take = [&](const SessionState &state) {
            states.push_back(state);
            if (state.phase == Phase::Loading && isImpatient)
                feed->stopReading();
        };
        feed = std::make_unique<Feed>(
            database, clock, FeedListener{take, [&](const DatedPicture &picture) { pictures.push_back(picture); }});
        feed->open();
        feed->pause();
        QCOMPARE(states.back().phase, Phase::Paused);
        QVERIFY(!states.back().error && !feed->lastLook() && pictures.empty());
        isImpatient = false;
        feed->resume();
        QTRY_COMPARE(states.back().phase, Phase::Live);
        QCOMPARE(states.back().tickets, 3);
        feed->close();
    }

    void pausesAndResumes()
    {
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        watched.feed.pause();
        QCOMPARE(watched.phase(), Phase::Paused);
        addTicket(workspace, u"B"_qs);
        watched.clock.set(Start + Minute);
        QCOMPARE(watched.tickets(), 1);
        QCOMPARE(*watched.feed.lastLook(), Start);
        watched.feed.look(); // once, on request
        QTRY_COMPARE(watched.tickets(), 2);
        QCOMPARE(watched.phase(), Phase::Paused);
        QCOMPARE(*watched.feed.lastLook(), Start + Minute);
        addTicket(workspace, u"C"_qs);
        watched.feed.resume();
        QTRY_COMPARE(watched.tickets(), 3);
        QCOMPARE(watched.phase(), Phase::Live);
    }

    void timeAloneChangesFiguresOnceAMinute()
    {
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        workspace.sql(u"UPDATE source SET is_import = 0"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.pictures.back().now, Start);
        watched.clock.set(Start + Duration{59});
        QTRY_COMPARE(*watched.feed.lastLook(), Start + Duration{59});
        QCOMPARE(watched.pictures.size(), 1U);
        watched.clock.set(Start + Duration{60});
        QTRY_COMPARE(watched.pictures.size(), 2U);
        QCOMPARE(watched.pictures.back().now, Start + Duration{60});
    }

    void keepsThePictureWhileTheFileIsGone()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        const QString aside = workspace.folder() + u"/aside"_qs;
        QVERIFY(QFile::rename(workspace.path(), aside));
        watched.clock.set(Start + Minute);
        QTRY_COMPARE(watched.phase(), Phase::Stale);
        QCOMPARE(watched.error(), u"database.no-such-file(%1)"_qs.arg(workspace.path()));
        QCOMPARE(*watched.states.back().since, Start + Minute);
        QCOMPARE(*watched.feed.lastLook(), Start);
        QCOMPARE(watched.states.back().tickets, 1);
        const auto pictures = watched.pictures.size();
        QVERIFY(QFile::rename(aside, workspace.path()));
        QTRY_COMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 1);
        QVERIFY(!watched.states.back().error);
        QCOMPARE(watched.pictures.size(), pictures); // it is what it was
        addTicket(workspace, u"B"_qs);
        QTRY_COMPARE(watched.tickets(), 2);
    }

    void readsAnotherFileInItsPlace()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        const test::Workspace other;
        addTicket(workspace, u"A"_qs);
        for (const QString &id : {u"X"_qs, u"Y"_qs, u"Z"_qs})
            addTicket(other, id);
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.tickets(), 1);
        QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/aside"_qs));
        QVERIFY(QFile::copy(other.path(), workspace.path()));
        QTRY_COMPARE(watched.tickets(), 3);
        QCOMPARE(watched.pictures.back().picture->histories.chunks[0]->extId(0), u"X"_qs);
        QCOMPARE(watched.phase(), Phase::Live);
        QVERIFY(std::ranges::none_of(watched.states, [](const SessionState &state) { return state.phase == Phase::Failed; }));
    }

    void aFileThatIsNoWorkspaceIsNotShown()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/aside"_qs));
        QFile rubbish(workspace.path());
        QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write(QByteArray(5000, 'x')) == 5000);
        rubbish.close();
        QTRY_COMPARE(watched.phase(), Phase::Stale);
        QTRY_COMPARE(watched.error(), u"database.not-a-database(%1)"_qs.arg(workspace.path()));
        QCOMPARE(watched.tickets(), 1);
    }

    void anEarlierStateIsNoticed()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        workspace.sql(u"VACUUM INTO '%1/backup'"_qs.arg(workspace.folder()));
        addTicket(workspace, u"B"_qs);
        addTicket(workspace, u"C"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.tickets(), 3);
        QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/aside"_qs));
        QVERIFY(QFile::rename(workspace.folder() + u"/backup"_qs, workspace.path()));
        QTRY_COMPARE(watched.tickets(), 1);
        addTicket(workspace, u"D"_qs);
        QTRY_COMPARE(watched.tickets(), 2);
    }

    void waitsForALock()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        workspace.sql(u"PRAGMA journal_mode = DELETE"_qs); // where one writer keeps all readers out
        Watched watched(workspace.text());
        watched.feed.open();
        {
            Connection writer = *Connection::open(workspace.address(), Access::ReadWrite);
            QCOMPARE(test::Workspace::sql(writer, u"BEGIN EXCLUSIVE"_qs), QString());
            QTRY_COMPARE(watched.phase(), Phase::Stale);
            QCOMPARE(watched.error(), u"database.locked(%1)"_qs.arg(workspace.path()));
            QCOMPARE(watched.tickets(), 1);
            test::Workspace::sql(writer, u"INSERT INTO setting VALUES ('zone', 'Europe/Paris')"_qs);
            test::Workspace::sql(writer, u"COMMIT"_qs);
        }
        QTRY_COMPARE(watched.phase(), Phase::Live);
        QTRY_COMPARE(watched.pictures.back().picture->settings.zone(), u"Europe/Paris"_qs);
    }

    void startsWhenItCan()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        Watched watched(workspace.text());
        watched.feed.open();
        QCOMPARE(watched.phase(), Phase::Failed);
        QVERIFY(!watched.feed.lastLook());
        addTicket(workspace, u"A"_qs);
        QTRY_COMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 1);
    }

    void aNewerSchemaIsLeftAlone()
    {
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.open();
        workspace.sql(u"INSERT INTO schema_version SELECT max(version) + 1, 'future' FROM schema_version"_qs);
        QTRY_COMPARE(watched.phase(), Phase::Stale);
        QVERIFY(watched.error().startsWith(u"schema.newer"_qs));
        QCOMPARE(watched.tickets(), 1);
    }

    void saysNothingAfterACancel()
    {
        const test::Workspace workspace;
        addTicket(workspace, u"A"_qs);
        Watched watched(workspace.text());
        watched.feed.cancel();
        watched.feed.open();
        QVERIFY(watched.states.empty() && watched.pictures.empty());
    }
};

PALIER_TEST(TestFeed, QCoreApplication)
#include "tst_feed.moc"
