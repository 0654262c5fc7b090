// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picture.h"

#include "metrics/dashboard.h"
#include "support/changingworld.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace Qt::StringLiterals;
using test::history;
using test::ticket;

namespace {

constexpr Instant Now{Duration{1'000'000}};

/** What a picture says: counts, settings that matter, and the rate of each ticket's escalation. */
QString describe(const Picture &picture)
{
    const auto dashboard = computeDashboard(*picture.table, picture.query({.period = {PeriodChoice::Kind::All, {}, {}}}, Now));
    const Share &rate = dashboard->all.get<EscalationRate>().toDate;
    return u"%1 tickets %2 events to %3, rate %4/%5%6"_qs.arg(picture.histories.ticketCount)
        .arg(picture.histories.eventCount)
        .arg(picture.histories.lastEvent.time_since_epoch().count())
        .arg(rate.count)
        .arg(rate.of)
        .arg(picture.onlyImports ? u""_qs : u", live"_qs);
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

    static Picture read(const test::Workspace &workspace)
    {
        Connection connection = workspace.open(Access::ReadOnly);
        Picture picture = *readPicture(connection);
        picture.foldAt(picture.nowAt(Now));
        return picture;
    }
    static QString level(const test::Workspace &workspace, const char *value, int tier)
    {
        return workspace.sql(
            u"INSERT INTO level_map SELECT s.id, 'team', u.name, 0, u.id, 'team', %2 FROM source AS s, unit AS u WHERE u.name = "
            u"'%1' "
            "ON CONFLICT (source, dimension, value, from_ms) DO UPDATE SET tier = excluded.tier"_qs.arg(QLatin1String(value))
                .arg(tier));
    }
    static void fill(const test::Workspace &workspace, const QString &source, int tickets)
    {
        Connection connection = workspace.open();
        HistoryWriter writer(connection);
        bool isGood = bool(writer.begin({source, true}));
        for (int i = 1; i <= tickets; ++i)
            isGood =
                isGood && writer.replaceHistory(ticket(u"%1 %2"_qs.arg(source).arg(i)), history(u"1|%1|opened||N1"_qs.arg(i)));
        QVERIFY(isGood && writer.commit());
    }
    /** Reads until so many tickets are read; what came of it. */
    static QString stopAt(PictureReading &reading, const test::Workspace &workspace, qint64 tickets)
    {
        Connection connection = workspace.open(Access::ReadOnly);
        const auto picture = reading.read(connection, [tickets](qint64 done, qint64) { return done < tickets; });
        return picture ? u"read"_qs : QString(picture.error().code);
    }
    /** The rest. @param first how many there were when this go told for the first time. */
    static Result<Picture> readOn(PictureReading &reading, const test::Workspace &workspace, qint64 &first)
    {
        Connection connection = workspace.open(Access::ReadOnly);
        return reading.read(connection, [&](qint64 done, qint64) {
            first = first ? first : done;
            return true;
        });
    }
    /** The picture after the changes, which must say what a new one says. */
    static QString caughtUp(const test::Workspace &workspace, Picture &picture)
    {
        Connection connection = workspace.open(Access::ReadOnly);
        auto changes = readChanges(connection, picture, Now);
        if (!changes || !*changes)
            return changes ? u"everything"_qs : test::describe(changes.error());
        picture = **std::move(changes);
        const QString fresh = describe(read(workspace));
        return describe(picture) == fresh ? fresh : describe(picture) + u" instead of "_qs + fresh;
    }

private Q_SLOTS:
    void followsEveryChange()
    {
        const test::Workspace workspace;
        workspace.open();
        Picture picture = read(workspace);
        QCOMPARE(describe(picture), u"0 tickets 0 events to 0, rate 0/0, live"_qs);
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1;2|60|moved|N1|N2|ann|agent"_qs, u"log"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"1 tickets 2 events to 60, rate 0/0"_qs); // nobody has placed the units
        level(workspace, "N1", 1);
        level(workspace, "N2", 2);
        QCOMPARE(caughtUp(workspace, picture), u"1 tickets 2 events to 60, rate 1/1"_qs);
        workspace.write(ticket(u"B"_qs), u"1|30|opened||N1;2|90|moved||N3"_qs, u"log"_qs); // N3: a place that came later
        QCOMPARE(caughtUp(workspace, picture), u"2 tickets 4 events to 90, rate 1/2"_qs);
        level(workspace, "N3", 3);
        QCOMPARE(caughtUp(workspace, picture), u"2 tickets 4 events to 90, rate 2/2"_qs);
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"2 tickets 3 events to 90, rate 1/2"_qs);
        workspace.sql(u"DELETE FROM ticket_event WHERE ticket = 2"_qs);
        workspace.sql(u"DELETE FROM ticket_unit WHERE ticket = 2"_qs);
        workspace.sql(u"DELETE FROM ticket WHERE id = 2"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"1 tickets 1 events to 0, rate 0/1"_qs);
    }

    void settingsDecideHowItIsFolded()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1||customer;2|60|moved||N2|ann|agent"_qs, u"log"_qs);
        level(workspace, "N1", 1);
        level(workspace, "N2", 2);
        Picture picture = read(workspace);
        QCOMPARE(describe(picture), u"1 tickets 2 events to 60, rate 1/1"_qs);
        workspace.sql(u"INSERT INTO setting VALUES ('guard.routing@log', 'PT5M')"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"1 tickets 2 events to 60, rate 0/1"_qs);
        const auto table = picture.table;
        workspace.sql(u"INSERT INTO setting VALUES ('zone', 'Europe/Paris')"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"1 tickets 2 events to 60, rate 0/1"_qs);
        QCOMPARE(picture.settings.zone(), u"Europe/Paris"_qs);
        QCOMPARE(picture.table->chunks(), table->chunks()); // no need to fold
    }

    void followsWhoBelongsToAUnit()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs),
            u"1|0|opened||N1||customer;2|60|moved||N2|ann|agent;3|120|note|||eve|agent;4|180|note|||bob|agent"_qs, u"log"_qs);
        level(workspace, "N1", 1);
        level(workspace, "N2", 2);
        Picture picture = read(workspace);
        const auto acknowledged = [&] { return picture.table->chunks().front()->escalations.at(0).acknowledgedAfter; };
        picture.foldAt(picture.nowAt(Now));
        QCOMPARE(acknowledged(), quint32{60});
        workspace.sql(u"INSERT INTO agent_unit (agent, unit, from_ms) SELECT a.id, u.id, 0 FROM agent AS a, unit AS u "
                      "WHERE a.login = 'bob' AND u.name = 'N2'"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(acknowledged(), quint32{120});
        workspace.sql(u"DELETE FROM agent_unit"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(acknowledged(), quint32{60});
    }

    void followsThePromises()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1||customer"_qs, u"log"_qs);
        workspace.write(ticket(u"B"_qs), u"1|9000|opened||N1||customer"_qs, u"log"_qs);
        level(workspace, "N1", 1);
        Picture picture = read(workspace);
        const auto breaches = [&] {
            const std::array both{picture, read(workspace)}; // what caught up, and what begins
            QStringList told;
            for (const Picture &one : both) {
                const View all{.period = {PeriodChoice::Kind::All, {}, {}}};
                const Share any = computeDashboard(*one.table, one.query(all, one.nowAt(Now)))->all.get<Breaches>().any;
                told << u"%1/%2"_qs.arg(any.count).arg(any.of);
            }
            return told.first() == told.last() ? told.first() : told.join(u" instead of "_qs);
        };
        QVERIFY(!picture.promises);
        QCOMPARE(breaches(), u"0/0"_qs);
        workspace.sql(u"INSERT INTO sla_policy (priority, vip, unit, clock, minutes, calendar, from_ms) VALUES "
                      "('', NULL, NULL, 'resolution', 60, NULL, 0)"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(breaches(), u"1/2"_qs);
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1||customer;2|90|resolved||||agent"_qs, u"log"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(breaches(), u"0/2"_qs);
        workspace.sql(u"UPDATE sla_policy SET minutes = 1"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(breaches(), u"1/2"_qs);
        workspace.sql(u"DELETE FROM sla_policy"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QVERIFY(!picture.promises);
    }

    void followsTheCalendar()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1||customer;2|90|resolved||||agent"_qs, u"log"_qs);
        level(workspace, "N1", 1);
        Picture picture = read(workspace);
        View view{.period = {PeriodChoice::Kind::All, {}, {}}, .durations = DurationTime::Business};
        const auto resolution = [&] {
            const DashboardQuery query = picture.query(view, picture.nowAt(Now));
            const DurationFigures time = computeDashboard(*picture.table, query)->all.get<ResolutionTime>().time;
            return u"%1 s%2 in '%3'"_qs.arg(time.median->count()).arg(time.openHours ? u" open"_qs : QString(), query.calendar);
        };
        QCOMPARE(resolution(), u"90 s in ''"_qs); // there is none
        workspace.sql(u"INSERT INTO calendar (name, zone) VALUES ('Office', 'UTC')"_qs);
        workspace.sql(u"INSERT INTO calendar_hours (calendar, weekday, from_minute, to_minute) VALUES (1, 4, 1, 540)"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(resolution(), u"30 s open in 'Office'"_qs); // the first second of 1970 was a Thursday's
        const auto business = picture.business;
        workspace.write(ticket(u"B"_qs), u"1|30|opened||N1"_qs, u"log"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QCOMPARE(picture.business, business); // need not be laid out again
        view.durations = DurationTime::Calendar;
        QCOMPARE(resolution(), u"90 s in 'Office'"_qs);
        workspace.sql(u"UPDATE calendar_hours SET from_minute = 0"_qs);
        QVERIFY(!caughtUp(workspace, picture).contains(u"instead"_qs));
        QVERIFY(picture.business != business);
    }

    void aLiveSourceGoesByTheClock()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        Picture picture = read(workspace);
        QCOMPARE(picture.nowAt(Now), Instant{});
        workspace.sql(u"UPDATE source SET is_import = 0"_qs);
        QCOMPARE(caughtUp(workspace, picture), u"everything"_qs);
        picture = read(workspace);
        QCOMPARE(picture.nowAt(Now), Now);
        QCOMPARE(picture.firstEvent(Now), Instant{});
    }

    void cannotFollowAnotherDatabase()
    {
        const test::Workspace one;
        const test::Workspace other;
        for (const auto *workspace : {&one, &other})
            workspace->write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        Picture picture = read(one);
        QCOMPARE(caughtUp(other, picture), u"everything"_qs);
    }

    void canBeCancelled()
    {
        const test::Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        QVERIFY(!readPicture(connection, [](qint64, qint64) { return false; }));
    }

    /** Stopped in the middle: the next go reads the rest, and what has changed of the part that it has. */
    void goesOnWhereItWasStopped()
    {
        const test::Workspace workspace;
        fill(workspace, u"log"_qs, 1500);
        fill(workspace, u"other"_qs, 1500);
        PictureReading reading;
        QCOMPARE(stopAt(reading, workspace, 1024), u"history.cancelled"_qs);
        QCOMPARE(stopAt(reading, workspace, 2048), u"history.cancelled"_qs); // within the second source
        QCOMPARE(
            workspace.write(ticket(u"log 7"_qs), u"1|10|opened||N1;2|20|moved||N2"_qs, u"log"_qs), u"changed"_qs); // read already
        QCOMPARE(workspace.write(ticket(u"other 1400"_qs), u"1|10|opened||N1;2|20|moved||N2"_qs, u"other"_qs),
            u"changed"_qs); // not yet
        QCOMPARE(workspace.write(ticket(u"log 1501"_qs), u"1|10|opened||N9"_qs, u"log"_qs),
            u"added"_qs); // new, in the source that is read
        workspace.sql(u"DELETE FROM ticket WHERE ext_id IN ('log 8', 'other 1399')"_qs);
        qint64 first = 0;
        auto picture = readOn(reading, workspace, first);
        QVERIFY2(picture, qPrintable(test::outcome(picture)));
        QCOMPARE(first, 2999); // what was read before was not read again
        picture->foldAt(picture->nowAt(Now));
        const Picture fresh = read(workspace);
        QCOMPARE(test::describe(picture->histories, *picture->table), test::describe(fresh.histories, *fresh.table));
        QCOMPARE(picture->histories.ticketCount, 2999);
    }

    void keepsWhatItHasWhenTheServerIsTooSlow_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("attributes"); // of each ticket; a piece more, for the second one is there before any ticket
        QTest::newRow("among the events") << u"ticket_event"_qs << 10;
        QTest::newRow("among the attributes") << u"ticket_attribute"_qs << 20;
    }

    /** A server that stops a statement, here in the middle of rows that come in pieces, stops this go and no more: nothing is
        read twice, and no ticket is taken without what had not come yet. */
    void keepsWhatItHasWhenTheServerIsTooSlow()
    {
        QFETCH(QString, table);
        QFETCH(int, attributes);
        const auto workspace = test::Workspace::served();
        fill(workspace, u"log"_qs, 2500);
        workspace.sql(
            u"INSERT INTO palier.ticket_attribute SELECT t.id, 'a' || n, 'v' FROM palier.ticket AS t, generate_series(1, %1) AS n"_qs
                .arg(attributes));
        workspace.sql(u"INSERT INTO palier.ticket_event (ticket, line, ordinal, at_ms, kind, actor_kind) SELECT t.id, n, n, "
                      "t.id * 1000 + n, 'note', 'agent' FROM palier.ticket AS t, generate_series(2, 10) AS n"_qs);
        const QString slow = u"CREATE OR REPLACE FUNCTION palier.slow(ticket bigint) RETURNS boolean LANGUAGE plpgsql AS "
                             "$$ BEGIN %1 RETURN true; END $$"_qs;
        workspace.sql(slow.arg(u"IF ticket = 2300 THEN PERFORM pg_sleep(10); END IF;"_qs));
        workspace.sql(u"ALTER TABLE palier.%1 RENAME TO kept"_qs.arg(table));
        workspace.sql(u"CREATE VIEW palier.%1 AS SELECT * FROM palier.kept WHERE palier.slow(ticket)"_qs.arg(table));
        // Rows are to be found as they are asked for, as those of a large workspace are.
        const auto set = [&](const QString &setting) {
            workspace.sql(u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET %1', current_database()); END $$"_qs.arg(setting));
        };
        for (const QString &setting :
            u"statement_timeout=2500 enable_sort=off enable_hashjoin=off enable_mergejoin=off"_qs.split(u' '))
            set(setting);
        PictureReading reading;
        QCOMPARE(stopAt(reading, workspace, 3000), u"server.too-slow"_qs);
        workspace.sql(slow.arg(QString()));
        set(u"statement_timeout=0"_qs); // a machine that does other things as well may be slow, too
        qint64 first = 0;
        auto picture = readOn(reading, workspace, first);
        QVERIFY2(picture, qPrintable(test::outcome(picture)));
        QCOMPARE(first, 2048); // two thousand were there, ten rows each
        picture->foldAt(picture->nowAt(Now));
        const Picture fresh = read(workspace);
        QCOMPARE(test::describe(picture->histories, *picture->table), test::describe(fresh.histories, *fresh.table));
        QCOMPARE(picture->histories.eventCount, 25'000);
    }

    /** Put back to a moment between two goes: what the second one saw after that moment is not there any more. */
    void beginsAnewWhereTheDatabaseWasPutBack()
    {
        PALIER_ONLY_FILES();
        const test::Workspace workspace;
        fill(workspace, u"log"_qs, 3000);
        PictureReading reading;
        QCOMPARE(stopAt(reading, workspace, 1024), u"history.cancelled"_qs);
        workspace.sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs);
        const QString backup = workspace.folder() + u"/backup"_qs;
        QVERIFY(QFile::copy(workspace.path(), backup));
        QCOMPARE(workspace.write(ticket(u"log 1500"_qs), u"1|10|opened||N1;2|20|moved||N2"_qs, u"log"_qs), u"changed"_qs);
        QCOMPARE(stopAt(reading, workspace, 2048), u"history.cancelled"_qs);
        for (const auto *ending : {"", "-wal", "-shm"})
            QFile::remove(workspace.path() + QLatin1String(ending));
        QVERIFY(QFile::copy(backup, workspace.path()));
        Connection connection = workspace.open(Access::ReadOnly);
        const auto picture = reading.read(connection, {});
        QVERIFY2(picture, qPrintable(test::outcome(picture)));
        QCOMPARE(picture->histories.eventCount, 3000);
    }

    void beginsAnewWithAnotherDatabase()
    {
        const test::Workspace one;
        const test::Workspace other;
        fill(one, u"log"_qs, 1500);
        fill(other, u"log"_qs, 3);
        PictureReading reading;
        QCOMPARE(stopAt(reading, one, 1024), u"history.cancelled"_qs);
        Connection connection = other.open(Access::ReadOnly);
        const auto picture = reading.read(connection, {});
        QVERIFY(picture);
        QCOMPARE(picture->histories.ticketCount, 3);
        QCOMPARE(picture->histories.directory->places.size(), 1U);
    }
};

PALIER_TEST(TestPicture, QCoreApplication)
#include "tst_picture.moc"
