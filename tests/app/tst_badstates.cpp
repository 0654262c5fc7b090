// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may happen to a workspace while the window shows it: the last figures stay and are marked, the window says what is wrong,
// keeps what was typed, and goes on by itself when the cause is gone.

#include "support/childprocess.h"
#include "support/stage.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"
#include "widgets/overview/kpitilewidget.h"
#include "widgets/settings/settingrow.h"
#include "widgets/start/startpage.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTextStream>
#include <QToolButton>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

/** In a child: keeps everybody else from writing until it is told to end. */
int holdLock(const QStringList &paths)
{
    auto connection = Connection::openSqlite(paths.value(0), Access::ReadWrite);
    QTextStream(stdout) << (connection->statementOf(u"BEGIN EXCLUSIVE"_qs).execute() ? "locked" : "open") << Qt::endl;
    QTextStream(stdin).readLine();
    return 0;
}

/** No file of this process can grow, as on a full disk. */
class FullDisk
{
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/** A workspace with some tickets, the first of which is escalated. */
struct Office : test::Workspace {
    explicit Office(int tickets)
    {
        for (int i = 0; i < tickets; ++i)
            write(test::ticket(QString::number(i)),
                i ? u"1|1767000000|opened||N1"_qs : u"1|1767000000|opened||N1;2|1767003600|moved|N1|N2"_qs);
        const LevelRecord one{{}, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord two{{}, u"N2"_qs, Instant{}, {}, UnitKind::Team, 2};
        auto workspace = palier::Workspace::open(address(), palier::Workspace::Purpose::Change);
        if (!workspace->setLevels({one, two}))
            qFatal("no levels");
    }
    QString address() const { return u"sqlite:"_qs + path(); }
    QString aside() const { return folder() + u"/aside"_qs; }
};

/** Another process that keeps a workspace for itself. */
class Lock
{
public:
    explicit Lock(const Office &office)
    {
        test::startChild(m_process, {office.path()});
        if (!m_process.waitForReadyRead() || m_process.readAllStandardOutput().trimmed() != "locked")
            qFatal("no lock");
    }
    void end()
    {
        m_process.write("end\n");
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/** The program on a workspace. */
struct FilledWindow : test::Stage {
    explicit FilledWindow(const QString &address) : Stage(address)
    {
        window().go(View{.period = {PeriodChoice::Kind::All, {}, {}}});
    }

    /** "1 of 3": the rate, as its tile shows it. */
    QString rate()
    {
        for (const auto *tile : window().findChildren<KpiTileWidget *>()) {
            if (tile->tile().id == u"rate"_qs)
                return tile->findChild<QLabel *>(u"count"_qs)->text().section(u' ', 0, 2);
        }
        return {};
    }
    QString connection() { return find<QLabel>(u"connection"_qs)->text(); }
    bool isLive() { return connection().endsWith(u"Live"_qs); }
    bool isStale() { return connection().endsWith(u"Not connected"_qs); }
    QString trouble() { return find<QLabel>(u"noticeTrouble"_qs)->text(); }

    void showFigures()
    {
        QTest::mouseClick(find<QToolButton>(u"page-settings"_qs), Qt::LeftButton);
        QTest::mouseClick(find<QToolButton>(u"figuresTab"_qs), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return window().findChild<QWidget *>(u"setting-band.rate"_qs); }));
    }
    QWidget *setting() { return find<QWidget>(u"setting-band.rate"_qs); }
    QLineEdit *band() { return setting()->findChild<QLineEdit *>(u"edit"_qs); }
    void type(const QString &text)
    {
        band()->setFocus();
        band()->selectAll();
        QTest::keyClicks(band(), text);
        QTest::keyClick(band(), Qt::Key_Return);
    }
    /** What is said below the field; "" nothing. */
    QString problem()
    {
        for (const QLabel *label : setting()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"what you typed is kept"_qs))
                return label->text();
        }
        return {};
    }
};

QList<SettingRow *> fromTheTop(QList<SettingRow *> rows)
{
    std::ranges::sort(rows, {}, [](const SettingRow *row) { return row->mapTo(row->window(), QPoint()).y(); });
    return rows;
}

/** Those whose fields Tab comes to, from the one to the other. */
QList<SettingRow *> rowsByTab(SettingRow &first, const SettingRow &last)
{
    QList<SettingRow *> rows;
    constexpr int Most = 200;
    first.editor()->setFocus();
    for (int presses = 0; presses < Most && (rows.empty() || rows.back() != &last); ++presses) {
        QWidget *focus = first.window()->focusWidget();
        auto *row = qobject_cast<SettingRow *>(focus->parentWidget());
        if (row && row->editor() == focus)
            rows.append(row);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return rows;
}

} // namespace

class TestBadStates : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString stored(const Office &office) { return office.sql(u"SELECT value FROM setting WHERE key = 'band.rate'"_qs); }

private Q_SLOTS:
    void initTestCase()
    {
        ::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit is an error, as on a full disk
        QCoreApplication::setOrganizationName(u"palier-test"_qs);
        QCoreApplication::setApplicationName(u"badstates"_qs);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.path()));
    }
    void init() { failOnWarnings(); }

    void aDeletedFileLeavesTheLastFigures()
    {
        const Office office(3);
        QVERIFY(QFile::copy(office.path(), office.aside()));
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        QCOMPARE(program.rate(), u"1 of 3"_qs);
        program.showFigures();
        program.band()->setFocus();
        QTest::keyClicks(program.band(), u"5-"_qs); // in the middle of typing
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(office.path() + QLatin1String(part));
        QTRY_VERIFY2(program.isStale(), qPrintable(program.connection()));
        QVERIFY2(program.trouble().contains(office.path()), qPrintable(program.trouble()));
        QCOMPARE(program.rate(), u"1 of 3"_qs);
        View narrower = program.window().view();
        narrower.filters = {{u"unit"_qs, {u"N2"_qs}}};
        program.window().go(narrower); // the last figures can still be asked
        QVERIFY(program.settles());
        QCOMPARE(program.rate(), u"0 of 0"_qs);
        QCOMPARE(program.band()->text(), u"5-"_qs);
        QVERIFY(QFile::rename(office.aside(), office.path()));
        QTRY_VERIFY2(program.isLive(), qPrintable(program.connection()));
        QCOMPARE(program.band()->text(), u"5-"_qs);
    }

    void anotherWorkspaceInItsPlaceIsShown()
    {
        const Office office(3);
        const Office other(5);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_COMPARE(program.rate(), u"1 of 3"_qs);
        QVERIFY(QFile::rename(office.path(), office.aside()));
        QVERIFY(QFile::copy(other.path(), office.path()));
        QTRY_COMPARE(program.rate(), u"1 of 5"_qs);
        QTRY_VERIFY(program.isLive());
    }

    void whatIsNoWorkspaceAnyMoreIsSaidAndNotTouched()
    {
        const Office office(3);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        QVERIFY(QFile::rename(office.path(), office.aside()));
        const QByteArray rubbish(5000, 'x');
        test::writeFile(office.path(), rubbish);
        QTRY_VERIFY2(program.isStale(), qPrintable(program.connection()));
        QCOMPARE(program.rate(), u"1 of 3"_qs);
        QFile file(office.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rubbish);
        QVERIFY(QFile::remove(office.path()) && QFile::rename(office.aside(), office.path()));
        QTRY_VERIFY2(program.isLive(), qPrintable(program.connection()));
    }

    void aChangeThatAnotherProgramKeepsOutIsKept()
    {
        const Office office(3);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        program.showFigures();
        Lock lock(office);
        program.type(u"5-15"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(!program.problem().isEmpty(), 30'000);
        QCOMPARE(program.band()->text(), u"5-15"_qs);
        QVERIFY(program.isLive()); // who reads is not kept out
        lock.end();
        QCOMPARE(program.band()->text(), u"5-15"_qs);
        QTest::keyClick(program.band(), Qt::Key_Return); // once more, as it stands there
        QTRY_COMPARE(stored(office), u"5..15"_qs);
        QTRY_COMPARE(program.problem(), QString());
    }

    void aLockThatKeepsReadersOutIsWaitedFor()
    {
        const Office office(3);
        QCOMPARE(office.sql(u"PRAGMA journal_mode = delete"_qs), u"delete"_qs);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        Lock lock(office);
        QTRY_VERIFY2(program.isStale(), qPrintable(program.connection()));
        QVERIFY2(program.trouble().contains(u"being written by another program"_qs), qPrintable(program.trouble()));
        QCOMPARE(program.rate(), u"1 of 3"_qs);
        lock.end();
        QTRY_VERIFY2(program.isLive(), qPrintable(program.connection()));
        QCOMPARE(program.rate(), u"1 of 3"_qs);
    }

    void aFullDiskFailsTheChangeAlone()
    {
        const Office office(3);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        program.showFigures();
        {
            const FullDisk full;
            program.type(u"5-15"_qs);
            QTRY_VERIFY2(program.problem().contains(u"no room left"_qs), qPrintable(program.problem()));
            QCOMPARE(program.band()->text(), u"5-15"_qs);
            QCOMPARE(program.rate(), u"1 of 3"_qs);
        }
        QCOMPARE(stored(office), QString());
        QTest::keyClick(program.band(), Qt::Key_Return);
        QTRY_VERIFY(program.setting()->findChild<QToolButton *>(u"reset"_qs)->isVisible()); // the window has read it again
        QCOMPARE(stored(office), u"5..15"_qs);
        QTRY_VERIFY(program.isLive());
        {
            const FullDisk full;
            QTest::keyClick(program.band(), Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY2(program.problem().contains(u"no room left"_qs), qPrintable(program.problem()));
        }
        QCOMPARE(stored(office), u"5..15"_qs);
        QTest::keyClick(program.band(), Qt::Key_Z, Qt::ControlModifier); // what failed can still be put back
        QTRY_COMPARE(stored(office), QString());
    }

    /** A level that nobody had brings a cost of its own into the form. */
    void whatIsHalfTypedOutlivesAFormThatGrows()
    {
        const Office office(3);
        FilledWindow program(office.address());
        QVERIFY(program.settles());
        QTRY_VERIFY(program.isLive());
        program.showFigures();
        QTRY_VERIFY(program.window().findChild<QWidget *>(u"setting-cost.tier@2"_qs));
        program.band()->setFocus();
        QTest::keyClicks(program.band(), u"5-"_qs);
        const LevelRecord third{{}, u"N1"_qs, Instant{Duration{2'000'000'000}}, {}, UnitKind::Team, 3};
        {
            auto other = palier::Workspace::open(office.address(), palier::Workspace::Purpose::Change);
            QVERIFY(other->setLevels({third}));
        }
        QTRY_VERIFY(program.window().findChild<QWidget *>(u"setting-cost.tier@3"_qs));
        QVERIFY(program.band()->hasFocus());
        QCOMPARE(program.band()->text(), u"5-"_qs);
        QTest::keyClicks(program.band(), u"15"_qs);
        QTest::keyClick(program.band(), Qt::Key_Return);
        QTRY_COMPARE(stored(office), u"5..15"_qs);
        QTRY_VERIFY(program.find<QWidget>(u"setting-cost.tier@3"_qs)->isVisible()); // a layout shows it in a turn of its own
        const QList<SettingRow *> rows = fromTheTop(program.window().findChildren<SettingRow *>());
        QCOMPARE(rowsByTab(*rows.front(), *rows.back()), rows);
    }

    void twoProgramsSeeEachOtherAndNobodyIsOverwritten()
    {
        const Office office(3);
        FilledWindow first(office.address());
        FilledWindow second(office.address());
        QVERIFY(first.settles() && second.settles());
        QTRY_VERIFY(first.isLive() && second.isLive());
        first.showFigures();
        second.showFigures();
        second.band()->setFocus();
        QTest::keyClicks(second.band(), u"20-30"_qs); // and thinks
        QTest::keyClick(first.find<QPushButton>(u"pause"_qs), Qt::Key_Space);
        first.type(u"5-15"_qs);
        QTRY_COMPARE(stored(office), u"5..15"_qs);
        QTest::keyClick(second.band(), Qt::Key_Return);
        QTRY_VERIFY2(second.problem().contains(u"5"_qs), qPrintable(second.problem()));
        QCOMPARE(second.band()->text(), u"20-30"_qs);
        QCOMPARE(stored(office), u"5..15"_qs);
        // What the others write is seen.
        office.write(test::ticket(u"new"_qs), u"1|1767000000|opened||N1"_qs);
        QTRY_COMPARE(second.rate(), u"1 of 4"_qs);
    }

    void settingsOfTheProgramMayBeBroken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kept"); // where the file is afterwards
        QTest::newRow("damaged") << QByteArray("[window\nlanguage=\xff\xfe\x00garbage\n=\n", 30) << u"set aside"_qs
                                 << u".damaged"_qs;
        QTest::newRow("newer") << QByteArray("[General]\nversion=99\nlanguage=fr\nworkspace=demo\n") << u"newer version"_qs
                               << QString();
    }

    void settingsOfTheProgramMayBeBroken()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        QFETCH(QString, kept);
        const QString path = QSettings().fileName();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        test::writeFile(path, content);
        {
            app::Composition program(*qApp, test::Stage::options({}, Language::English), true);
            program.window().show();
            program.start();
            QVERIFY(program.window().startPage().isVisible());
            const QString note = program.window().startPage().findChild<QLabel *>(u"startNote"_qs)->text();
            QVERIFY2(note.contains(said), qPrintable(note));
        }
        QFile file(path + kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
};

PALIER_TEST_WITH_CHILD(TestBadStates, QApplication, holdLock)
#include "tst_badstates.moc"
