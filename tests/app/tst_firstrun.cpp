// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program from its first second: start page, workspaces, imports.

#include "app/composition.h"

#include "session/workspace.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "viewmodels/settings/levelsmodel.h"
#include "widgets/cards/card.h"
#include "widgets/importing/importdialog.h"
#include "widgets/start/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;
using namespace palier::app;
using namespace Qt::StringLiterals;

namespace {

/** The program as main() makes it. */
struct Program {
    explicit Program(const QString &address = {}, Language language = Language::English, bool remembers = true)
        : composition(*qApp, optionsFor(address, language), remembers)
    {
        composition.setScheme(Theme::Scheme::Light);
        composition.window().resize(1280, 800);
        composition.window().show();
        composition.window().activateWindow();
        composition.start();
    }
    static Options optionsFor(const QString &address, Language language)
    {
        Options options;
        options.address = address;
        options.language = language;
        return options;
    }

    MainWindow &window() { return composition.window(); }
    bool showsStart() { return window().startPage().isVisible(); }
    QString start(const QString &label) { return window().startPage().findChild<QLabel *>(label)->text(); }
    qint64 tickets() { return composition.session() ? composition.session()->state().tickets : -1; }
    ImportDialog *dialog() { return window().findChild<ImportDialog *>(); }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
    }
    void press(const QString &button)
    {
        auto *found = window().findChild<QAbstractButton *>(button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    Composition composition;
};

template<typename T>
T *in(QWidget *widget, const QString &name)
{
    auto *found = widget ? widget->findChild<T *>(name) : nullptr;
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile(const QString &suffix) { return m_folder.filePath(u"log%1.%2"_qs.arg(++m_files).arg(suffix)); }
    QString log()
    {
        return test::writeFile(newFile(u"csv"_qs), "ticket,at,kind,unit,tier\n"
                                                   "T1,2026-01-01T00:00:00Z,opened,Desk N1,\n"
                                                   "T1,2026-01-01T01:00:00Z,moved,Desk N2,\n"
                                                   "T2,2026-01-01T00:00:00Z,opened,Desk N1,\n");
    }
    /** Through the first two steps; where the log is then. */
    static QString import(Program &program, const QString &path)
    {
        program.drop(path);
        ImportDialog *dialog = program.dialog();
        auto *next = in<QAbstractButton>(dialog, u"next"_qs);
        if (!QTest::qWaitFor([&] { return next->isEnabled(); }))
            return u"not ready"_qs;
        QTest::mouseClick(next, Qt::LeftButton);
        const QString target = in<QLineEdit>(dialog, u"targetFile"_qs)->text();
        QTest::mouseClick(next, Qt::LeftButton);
        return target;
    }

    /** Through all three. */
    static void importAll(Program &program, const QString &path)
    {
        import(program, path);
        auto *dialog = program.dialog();
        QTRY_COMPARE(in<QLabel>(dialog, u"stepTitle"_qs)->text(), u"3 of 3: which unit is which level"_qs);
        QTRY_COMPARE(in<QTableView>(dialog, u"levelsTable"_qs)->model()->rowCount(), 2);
        QTest::mouseClick(in<QAbstractButton>(dialog, u"next"_qs), Qt::LeftButton);
        QTRY_COMPARE(program.tickets(), 2);
        QTRY_VERIFY(!program.dialog());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(u"palier-test"_qs);
        QCoreApplication::setApplicationName(u"palier-test"_qs);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.path()));
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }

    void beginsWithAPageThatSaysWhereToBegin()
    {
        Program program;
        QVERIFY(program.showsStart());
        QCOMPARE(program.start(u"startTitle"_qs), u"Welcome to Palier"_qs);
        QCOMPARE(program.window().focusWidget()->objectName(), u"demo"_qs); // Enter is enough
        QVERIFY(!program.window().findChild<QWidget *>(u"retry"_qs)->isVisible());
        QVERIFY(!program.composition.session());
    }

    void aDroppedLogBecomesFiguresInThreeSteps()
    {
        Program program;
        const QString target = import(program, log());
        ImportDialog *dialog = program.dialog();
        QTRY_COMPARE(in<QLabel>(dialog, u"stepTitle"_qs)->text(), u"3 of 3: which unit is which level"_qs);
        auto *table = in<QTableView>(dialog, u"levelsTable"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, LevelsModel::Tier).data().toString(), u"2"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::NoModifier);
        QTest::mouseClick(in<QAbstractButton>(dialog, u"next"_qs), Qt::LeftButton);
        QTRY_COMPARE(program.tickets(), 2);
        QVERIFY(!program.showsStart());
        QVERIFY(program.window().windowTitle().startsWith(QFileInfo(target).completeBaseName()));
        QTRY_VERIFY(!program.dialog());
        QTRY_VERIFY(program.composition.session()->dashboard());
        QTRY_COMPARE(program.composition.session()->picture()->state.levels.size(), 2U);
    }

    void anEmptyWorkspaceSaysWhatToDoNext()
    {
        const QString path = newFile(u"sqlite"_qs);
        QVERIFY(Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Make));
        Program program(u"sqlite:"_qs + path);
        auto *notice = in<QWidget>(&program.window(), u"notice"_qs);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(in<QLabel>(notice, u"noticeText"_qs)->text().startsWith(u"Nothing has been imported"_qs));
        QCOMPARE(in<Card>(&program.window(), u"rateCard"_qs)->message(), u"Nothing has been imported yet."_qs);
        program.window().showPage(MainWindow::Page::Ledger);
        QVERIFY(notice->isVisible());
        auto *list = in<QWidget>(&program.window(), u"ledgerPage"_qs);
        QTRY_COMPARE(in<QLabel>(list, u"message"_qs)->text(), u"Nothing has been imported yet."_qs);
        program.window().showPage(MainWindow::Page::Settings);
        QVERIFY(!notice->isVisible());
        program.window().showPage(MainWindow::Page::Overview);
        program.press(u"noticeImport"_qs);
        auto *chooser = program.window().findChild<QFileDialog *>();
        QVERIFY(chooser);
        chooser->reject();
        importAll(program, log());
        QTRY_VERIFY(!in<QWidget>(notice, u"noticeImport"_qs)->isVisible());
        QTRY_VERIFY(notice->isVisible()); // the log is older than thirty days
        program.press(u"noticeAllTime"_qs);
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(program.window().view().period.kind, PeriodChoice::Kind::All);
    }

    void filtersThatLeaveNothingCanBeTakenAway()
    {
        Program program;
        importAll(program, log());
        auto *notice = in<QWidget>(&program.window(), u"notice"_qs);
        program.window().go({.period = {PeriodChoice::Kind::All, {}, {}}, .filters = {{u"unit"_qs, {u"nobody"_qs}}}});
        QTRY_VERIFY(notice->isVisible() && in<QWidget>(notice, u"noticeClear"_qs)->isVisible());
        QVERIFY(!in<QWidget>(notice, u"noticeAllTime"_qs)->isVisible());
        program.press(u"noticeClear"_qs);
        QTRY_VERIFY(!notice->isVisible());
        QVERIFY(program.window().view().filters.empty());
    }

    void nextTimeItOpensTheSame()
    {
        QString target;
        {
            Program program;
            target = import(program, log());
            QTRY_COMPARE(program.tickets(), 2);
        }
        {
            Program program;
            QVERIFY(!program.showsStart());
            QTRY_COMPARE(program.tickets(), 2);
        }
        QVERIFY(QFile::rename(target, target + u".away"_qs));
        Program program;
        QTRY_VERIFY(program.showsStart());
        QVERIFY(program.start(u"startTitle"_qs).contains(u"cannot be shown"_qs));
        QVERIFY(QFile::rename(target + u".away"_qs, target));
        program.press(u"retry"_qs);
        QTRY_COMPARE(program.tickets(), 2);
        QVERIFY(!program.showsStart());
    }

    void aFileThatIsNoWorkspaceIsAPageNotAFrame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello, this is no database, whatever its name says");
        QTest::newRow("cut") << QByteArray("SQLite format 3\0garbage", 23);
    }
    void aFileThatIsNoWorkspaceIsAPageNotAFrame()
    {
        QFETCH(QByteArray, bytes);
        const QString path = test::writeFile(newFile(u"sqlite"_qs), bytes);
        Program program(u"sqlite:"_qs + path);
        QTRY_VERIFY(program.showsStart());
        QVERIFY(program.start(u"startText"_qs).contains(u"Nothing was changed"_qs));
        program.drop(log()); // there is a way on from here
        QVERIFY(program.dialog());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aNewerSchemaIsSaid()
    {
        const QString path = newFile(u"sqlite"_qs);
        {
            auto workspace = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Make);
            QVERIFY(workspace);
            Statement statement = workspace->connection().statementOf(
                u"INSERT INTO schema_version SELECT max(version) + 1, 0 FROM schema_version"_qs);
            if (!statement.run())
                QSKIP("the schema's own table is another");
        }
        Program program(u"sqlite:"_qs + path);
        QTRY_VERIFY(program.showsStart());
        QVERIFY2(program.start(u"startText"_qs).contains(u"newer"_qs), qPrintable(program.start(u"startText"_qs)));
    }

    void aRefusedLogSaysWhyAndLeavesNothing()
    {
        QByteArray lines("ticket,at,kind,unit,tier\n");
        for (int i = 0; i < 300; ++i) // further down than the preview looks
            lines += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,1\n";
        lines += "T9,yesterday,opened,N1,1\n";
        Program program;
        const QString target = import(program, test::writeFile(newFile(u"csv"_qs), lines));
        auto *reasons = in<QPlainTextEdit>(program.dialog(), u"reasons"_qs);
        QTRY_VERIFY(reasons->isVisible());
        QVERIFY2(reasons->toPlainText().contains(u"line 302"_qs), qPrintable(reasons->toPlainText()));
        QVERIFY(!QFile::exists(target));
        QVERIFY(program.showsStart());
    }

    void aBadFileCannotBeImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("local times") << u"data/bad/verenich_bpi_13_incidents_localtime.csv.gz"_qs;
        QTest::newRow("no history") << u"data/bad/bad_softoft_ticket-helpdesk-multi-lang.csv.gz"_qs;
    }
    void aBadFileCannotBeImported()
    {
        QFETCH(QString, name);
        const QString path = test::sharedFile(name);
        if (path.isEmpty())
            QSKIP("no test data");
        Program program;
        program.drop(path);
        auto *problem = in<QLabel>(program.dialog(), u"columnsProblem"_qs);
        QTRY_VERIFY(!problem->text().isEmpty());
        QVERIFY(!in<QAbstractButton>(program.dialog(), u"next"_qs)->isEnabled());
    }

    void aStrangeTableIsReadByHand()
    {
        Program program;
        program.drop(test::writeFile(newFile(u"csv"_qs), "Nr;Wann;Wo;Stand\n7;2026-01-01T10:00:00Z;Desk N1;offen\n"
                                                         "7;2026-01-01T11:00:00Z;Desk N2;fertig\n"));
        ImportDialog *dialog = program.dialog();
        auto *next = in<QAbstractButton>(dialog, u"next"_qs);
        const auto choose = [&](const QString &role, const QString &column) {
            auto *combo = in<QComboBox>(dialog, role);
            if (!QTest::qWaitFor([&] { return combo->findData(column) >= 0; }))
                qFatal("no column %s", qPrintable(column));
            combo->setFocus();
            QTest::keyClicks(combo, column); // as people do: by the first letters
            QCOMPARE(combo->currentData().toString(), column);
        };
        choose(u"ticket"_qs, u"Nr"_qs);
        choose(u"at"_qs, u"Wann"_qs);
        choose(u"unit"_qs, u"Wo"_qs);
        choose(u"state"_qs, u"Stand"_qs);
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(in<QLineEdit>(dialog, u"done"_qs), u"fertig"_qs);
        QTRY_VERIFY(next->isEnabled());
        auto *preview = in<QTableView>(dialog, u"previewTable"_qs);
        QTRY_COMPARE(preview->model()->index(1, 3).data().toString(), u"state: resolved"_qs);
    }

    void closingInTheMiddleLeavesNothing()
    {
        QByteArray lines("ticket,at,kind,unit,tier\n");
        for (int i = 0; i < 60'000; ++i)
            lines += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,1\n";
        QString target;
        {
            Program program;
            target = import(program, test::writeFile(newFile(u"csv"_qs), lines));
            QTRY_VERIFY(in<QWidget>(program.dialog(), u"progress"_qs)->isVisible());
        }
        QVERIFY(!QFile::exists(target));
    }

    void cancelEndsTheImportAndNoMore()
    {
        QByteArray lines("ticket,at,kind,unit,tier\n");
        for (int i = 0; i < 60'000; ++i)
            lines += "T" + QByteArray::number(i) + ",2026-01-01T00:00:00Z,opened,N1,1\n";
        Program program;
        const QString target = import(program, test::writeFile(newFile(u"csv"_qs), lines));
        QTest::keyClick(program.dialog(), Qt::Key_Escape);
        QVERIFY(program.dialog()->isVisible());
        QVERIFY(in<QLabel>(program.dialog(), u"importStatus"_qs)->text().contains(u"cancelled"_qs, Qt::CaseInsensitive));
        QTRY_VERIFY(!QFile::exists(target));
        QVERIFY(in<QAbstractButton>(program.dialog(), u"next"_qs)->isEnabled());
    }

    void speaksFrench()
    {
        Program program({}, Language::French);
        QCOMPARE(program.start(u"startTitle"_qs), u"Bienvenue dans Palier"_qs);
        const QDialogButtonBox ofQt(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
        QCOMPARE(ofQt.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Enregistrer"_qs);
        QCOMPARE(ofQt.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Annuler"_qs);
        program.composition.speak(Language::English);
        QTRY_COMPARE(program.start(u"startTitle"_qs), u"Welcome to Palier"_qs);
    }
};

PALIER_TEST(TestFirstRun, QApplication)
#include "tst_firstrun.moc"
