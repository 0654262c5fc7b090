// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/picturefile.h"

#include "exchange/export/reportjson.h"
#include "metrics/compute.h"
#include "session/picturestate.h"
#include "support/childprocess.h"
#include "support/differences.h"
#include "support/promisedworld.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>

#include <cstdio>

using namespace palier;
using namespace Qt::StringLiterals;
using test::describe;
using test::outcome;

namespace {

constexpr Instant Seen{Duration{1'764'000'000}};

Fingerprint here()
{
    return pictureOrigin({u"here"_qs, u"lead"_qs});
}

/** A workspace of random tickets, with promises and all. */
Picture randomPicture(int tickets)
{
    test::PromisedWorld world(static_cast<unsigned>(tickets));
    test::Storyteller teller;
    for (int i = 0; i < tickets; ++i)
        world.change();
    WorkspaceState state;
    state.settings = {{u"zone"_qs, u"Europe/Paris"_qs}};
    state.levels = teller.levels();
    state.sources = {{u"test"_qs, false}};
    state.savedViews = {{u"a view"_qs, u"{}"_qs}};
    state.promises = test::manyPromises();
    state.mark = {77, 88, u"5:9:6,7"_qs, u"1/2/3"_qs, 99};
    Picture picture = pictureOf(world.all(teller).finish(teller.directory), std::move(state));
    picture.foldAt(picture.histories.lastEvent + Day);
    return picture;
}

/** All figures, by everything. */
QByteArray figures(const Picture &picture, Instant now)
{
    Query query{.now = now,
        .period = {Instant{}, now},
        .groupings = {u"unit"_qs, u"agent"_qs, u"topic"_qs, u"priority"_qs, u"customer"_qs, u"kind"_qs, u"reason"_qs,
            u"level-change"_qs, u"day"_qs, u"week"_qs}};
    query.promises = picture.promises;
    query.business = picture.business;
    const auto snapshot = compute(*picture.table, query);
    return snapshot ? reportJson(*snapshot) : "none";
}

/** "table, promises": what a picture has folded. */
QString folded(const Picture &picture)
{
    return QLatin1String(picture.table ? "table" : "") + QLatin1String(picture.promises ? ", promises" : "");
}

class Place
{
public:
    QString path() const { return m_folder.filePath(u"local/picture"_qs); }
    QString damaged() const { return path() + u".damaged"_qs; }
    void change(qsizetype at, char to) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(at) && file.putChar(to));
    }

private:
    QTemporaryDir m_folder;
};

/** Writes pictures of a workspace of so many tickets into a path, and says how that went. */
int saveAndSay(const QStringList &arguments)
{
    const Picture picture = randomPicture(arguments.value(1).toInt());
    std::puts(qPrintable(QString(outcome(savePicture(arguments.value(0), picture, Seen, here()))).section(u'(', 0, 0)));
    return 0;
}

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartHasTheSameFigures_data()
    {
        QTest::addColumn<int>("tickets");
        for (const int tickets : {0, 1, 400, 10'000})
            QTest::addRow("%d tickets", tickets) << tickets;
    }

    void aStartHasTheSameFigures()
    {
        QFETCH(int, tickets);
        const Place place;
        const Picture picture = randomPicture(tickets);
        QCOMPARE(outcome(savePicture(place.path(), picture, Seen, here())), u"ok"_qs);
        const auto loaded = loadPicture(place.path(), here());
        QVERIFY(loaded && *loaded);
        Picture read = (**loaded).picture;
        QCOMPARE((**loaded).seen, Seen);
        QVERIFY(read.state == picture.state);
        QCOMPARE(test::difference(read.histories, picture.histories), QString());
        QCOMPARE(test::difference(*read.table, *picture.table), QString());
        QVERIFY(test::sameChunks(*read.promises, *picture.promises));
        QCOMPARE(read.onlyImports, false);
        const auto table = read.table;
        const Instant later = picture.histories.lastEvent + 3 * Day;
        read.foldAt(later);
        QCOMPARE(read.table, table); // nothing is folded, no clock runs again
        QCOMPARE(figures(read, later), figures(picture, later));
    }

    /** The file, then what has changed since: what reading everything gives. */
    void isCaughtUpFromTheWorkspace()
    {
        const test::Workspace workspace;
        workspace.write(test::ticket(u"A"_qs), u"1|0|opened||N1;2|60|moved|N1|N2|ann|agent"_qs, u"log"_qs);
        workspace.write(test::ticket(u"B"_qs), u"1|30|opened||N1"_qs, u"log"_qs);
        workspace.sql(u"INSERT OR REPLACE INTO level_map SELECT s.id, 'team', u.name, 0, u.id, 'team', substr(u.name, 2) FROM "
                      "source AS s, unit AS u"_qs);
        const Place place;
        constexpr Instant Now{Duration{1'000'000}};
        const auto read = [&] {
            Connection connection = workspace.open(Access::ReadOnly);
            Picture picture = *readPicture(connection);
            picture.foldAt(picture.nowAt(Now));
            return picture;
        };
        QCOMPARE(outcome(savePicture(place.path(), read(), Seen, here())), u"ok"_qs);
        workspace.write(test::ticket(u"B"_qs), u"1|30|opened||N1;2|90|moved|N1|N2|bob|agent"_qs, u"log"_qs);
        workspace.write(test::ticket(u"C"_qs), u"1|45|opened||N2"_qs, u"log"_qs);
        Picture picture = (**loadPicture(place.path(), here())).picture;
        picture.foldAt(picture.nowAt(Now));
        Connection connection = workspace.open(Access::ReadOnly);
        const auto changed = readChanges(connection, picture, Now);
        QVERIFY(changed && *changed);
        const Picture fresh = read();
        QCOMPARE((**changed).histories.ticketCount, 3);
        QCOMPARE(figures(**changed, Now), figures(fresh, Now));
        QVERIFY((**changed).state == fresh.state);
    }

    void whereThereIsNoFileThereIsNothing()
    {
        const Place place;
        const auto loaded = loadPicture(place.path(), here());
        QVERIFY(loaded);
        QVERIFY(!*loaded);
    }

    void aPictureThatWasNotFoldedIsFoldedLater()
    {
        const Place place;
        const Picture picture = randomPicture(50);
        Picture bare = picture;
        bare.table = nullptr;
        bare.promises = nullptr;
        QCOMPARE(outcome(savePicture(place.path(), bare, Seen, here())), u"ok"_qs);
        Picture read = (**loadPicture(place.path(), here())).picture;
        QCOMPARE(folded(read), QString());
        read.foldAt(picture.histories.lastEvent);
        QCOMPARE(figures(read, Seen), figures(picture, Seen));
    }

    void withoutPromisesThereIsNoTableOfThem()
    {
        const Place place;
        Picture picture = randomPicture(50);
        picture.state.promises.policies.clear();
        picture.promises = nullptr;
        QCOMPARE(outcome(savePicture(place.path(), picture, Seen, here())), u"ok"_qs);
        QCOMPARE(folded((**loadPicture(place.path(), here())).picture), u"table"_qs);
    }

    /** Whoever folds otherwise takes the histories alone. */
    void columnsOfAnotherFoldAreNotTaken()
    {
        const Place place;
        const Picture picture = randomPicture(50);
        QCOMPARE(outcome(savePicture(place.path(), picture, Seen, here())), u"ok"_qs);
        QFile file(place.path());
        QVERIFY(file.open(QFile::ReadWrite));
        layout::Header header;
        file.read(reinterpret_cast<char *>(&header), sizeof(header));
        ++header.fold.first;
        header.headerSum = layout::sumOf(header);
        file.seek(0);
        file.write(reinterpret_cast<const char *>(&header), sizeof(header));
        file.close();
        Picture read = (**loadPicture(place.path(), here())).picture;
        QCOMPARE(folded(read), QString());
        QCOMPARE(test::difference(read.histories, picture.histories), QString());
    }

    void thatOfAnotherDatabaseOrRoleIsNotTaken()
    {
        const Place place;
        QCOMPARE(outcome(savePicture(place.path(), randomPicture(5), Seen, here())), u"ok"_qs);
        const auto there = loadPicture(place.path(), pictureOrigin({u"there"_qs, u"lead"_qs}));
        QCOMPARE(outcome(there), u"local-file.other(%1)"_qs.arg(place.path()));
        QVERIFY(!QFile::exists(place.path())); // it is set aside, not written over: whoever put it there may want it
        QVERIFY(QFile::exists(place.path() + u".damaged"_qs));
        QVERIFY(pictureOrigin({u"a"_qs, u"b"_qs}) != pictureOrigin({u"ab"_qs}));
        QVERIFY(pictureOrigin({u"a"_qs, u"b"_qs}) != pictureOrigin({u"b"_qs, u"a"_qs}));
        QVERIFY(pictureOrigin({u"1"_qs}) != pictureOrigin({u"1"_qs, QString()}));
    }

    void whatIsWorthlessIsSetAside()
    {
        const Place place;
        QCOMPARE(outcome(savePicture(place.path(), randomPicture(5), Seen, here())), u"ok"_qs);
        place.change(QFileInfo(place.path()).size() / 2, '\x55');
        place.change(QFileInfo(place.path()).size() / 2 + 1, '\x66');
        const QString said = outcome(loadPicture(place.path(), here()));
        QVERIFY2(said.startsWith(u"local-file.damaged(%1, "_qs.arg(place.path())), qPrintable(said));
        QVERIFY(!QFile::exists(place.path()));
        QVERIFY(QFile::exists(place.damaged()));
        QVERIFY(!*loadPicture(place.path(), here())); // from now on as if there had been none
        QCOMPARE(outcome(savePicture(place.path(), randomPicture(5), Seen, here())), u"ok"_qs);
        QVERIFY(*loadPicture(place.path(), here()));
        place.change(0, 'X');
        QCOMPARE(outcome(loadPicture(place.path(), here())), u"local-file.foreign(%1)"_qs.arg(place.path()));
        QCOMPARE(QDir(QFileInfo(place.path()).path()).entryList(QDir::Files),
            (QStringList{u"picture.damaged"_qs, u"picture.lock"_qs}));
    }

    void aStateThatIsNoneIsDamage()
    {
        const Place place;
        auto writer = *LocalFileWriter::begin(place.path(), {here(), {}}, PictureState::Version);
        QVERIFY(writer.addSection("state"_L1, 1, [](std::size_t) { return QByteArray("no state"); }));
        QVERIFY(writer.commit());
        QCOMPARE(outcome(loadPicture(place.path(), here())), u"local-file.damaged(%1, state 0)"_qs.arg(place.path()));
    }

    void aFullDiskLeavesTheOldPicture()
    {
        const Place place;
        QCOMPARE(outcome(savePicture(place.path(), randomPicture(5), Seen, here())), u"ok"_qs);
        const auto child = test::runChild({place.path(), u"400"_qs}, {.largestFile = 5000});
        QCOMPARE(child.output, QByteArray("local-file.not-written"));
        QCOMPARE((**loadPicture(place.path(), here())).picture.histories.ticketCount, randomPicture(5).histories.ticketCount);
        QCOMPARE(test::runChild({place.path(), u"400"_qs}).output, QByteArray("ok"));
        QVERIFY((**loadPicture(place.path(), here())).picture.histories.ticketCount > 100);
    }

    void noTextOfCustomersGetsIn()
    {
        const test::Workspace workspace;
        TicketRecord record = test::ticket(u"A-1"_qs);
        record.subject = u"Secret subject"_qs;
        workspace.write(record, u"1|0|opened||N1"_qs, u"log"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        const Place place;
        QCOMPARE(outcome(savePicture(place.path(), *readPicture(connection), Seen, here())), u"ok"_qs);
        QFile file(place.path());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("A-1"));
        for (const QByteArray &text : {QByteArray("Secret"), QByteArray("S\0e\0c\0r\0e\0t", 11)})
            QVERIFY(!bytes.contains(text));
    }
};

PALIER_TEST_WITH_CHILD(TestPictureFile, QCoreApplication, saveAndSay)
#include "tst_picturefile.moc"
