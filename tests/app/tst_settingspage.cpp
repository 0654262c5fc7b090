// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Settings page on a real session, driven by keyboard.

#include "session/commandrunner.h"
#include "session/session.h"
#include "support/inlanguage.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "viewmodels/settings/levelsmodel.h"
#include "widgets/cards/card.h"
#include "widgets/settings/levelspanel.h"
#include "widgets/settings/settingspage.h"
#include "widgets/theme/theme.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/savedviews.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace palier;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant PageTime{Duration{1'790'000'000}};
const View All{.period = {PeriodChoice::Kind::All, {}, {}}};

/** A window on a workspace, with its Settings page in front. */
struct OddOnScreen {
    explicit OddOnScreen(const QString &path) : session(u"sqlite:"_qs + path, clock)
    {
        QObject::connect(&session, &Session::dashboardReady, &window, &MainWindow::setDashboard);
        QObject::connect(&session, &Session::workspaceChanged, &window, &MainWindow::workspaceChanged);
        QObject::connect(&session, &Session::stateChanged, &window,
            [this](const SessionState &state) { window.setState(state, clock.now()); });
        QObject::connect(&window, &MainWindow::viewChanged, &session, &Session::setView);
        window.setLanguage(Language::English);
        window.setHouse(&session, &session);
        window.showWorkspace(u"sqlite:"_qs + path);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        window.go(All);
        session.setView(window.view());
        session.start();
        QTest::mouseClick(find<QToolButton>(u"page-settings"_qs), Qt::LeftButton);
    }
    ~OddOnScreen() { window.setHouse(nullptr, nullptr); }

    bool settles()
    {
        return comes(&session, &Session::dashboardReady, [this] { return session.dashboard(); }) &&
               comes(table()->model(), &QAbstractItemModel::rowsInserted, [this] { return table()->model()->rowCount() > 0; });
    }
    template<typename T>
    T *find(const QString &name) const
    {
        auto *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QTableView *table() const { return find<QTableView>(u"levelsTable"_qs); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    /** "T=1 N2=–": values with their levels, as the table shows them. */
    QString rows() const
    {
        QStringList rows;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, LevelsModel::Value).data().toString() + u'=' +
                        model->index(row, LevelsModel::Tier).data().toString();
        return rows.join(u' ');
    }
    QWidget *setting(const QString &key) const { return find<QWidget>(u"setting-"_qs + key); }
    QLineEdit *edit(const QString &key) const { return setting(key)->findChild<QLineEdit *>(u"edit"_qs); }
    void type(const QString &key, const QString &text) const
    {
        edit(key)->setFocus();
        edit(key)->selectAll();
        QTest::keyClicks(edit(key), text);
        QTest::keyClick(edit(key), Qt::Key_Return);
    }
    QString stored(const QString &key)
    {
        std::optional<QString> value;
        const Answer answer = session.settings([&](const auto &all) { value = all->value(key); });
        return QTest::qWaitFor([&] { return value.has_value(); }) ? *value : u"?"_qs;
    }

    FixedClock clock{PageTime};
    Session session;
    MainWindow window;
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    const test::InLanguage m_english{Language::English};
    std::unique_ptr<Theme> m_theme;

    /** A workspace with one log. */
    QString workspace(const QByteArray &lines)
    {
        const QString path = m_folder.filePath(u"%1.sqlite"_qs.arg(++m_files));
        const QString log = test::writeFile(path + u".csv"_qs, "Id,When,Team,Status\n" + lines);
        auto made = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Make);
        Mapping mapping;
        mapping.name = u"desk"_qs;
        mapping.ticket = u"Id"_qs;
        mapping.at = {u"When"_qs, u"iso"_qs, {}};
        mapping.unit = u"Team"_qs;
        mapping.state = u"Status"_qs;
        mapping.states = {{u"done"_qs, TicketState::Resolved}};
        mapping.otherStates = TicketState::Open;
        const ImportReport report = made->importFile(log, mapping, u"desk"_qs);
        return report.accepted() ? path : QString();
    }
    QString twoUnits()
    {
        return workspace("1,2026-01-01T09:00:00Z,Support N1,open\n1,2026-01-01T10:00:00Z,Support N2,open\n"
                         "1,2026-01-01T11:00:00Z,Support N2,done\n2,2026-01-01T09:00:00Z,Support N1,open\n"
                         "2,2026-01-01T11:00:00Z,Support N1,done\n");
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }
    void init() { failOnWarnings(); }

    void placesUnitsByKeyboardAlone()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QCOMPARE(screen.rows(), u"Support N1=– Support N2=–"_qs);
        QVERIFY(screen.text(u"unplaced"_qs).contains(u"2 values not placed"_qs));
        QTableView *table = screen.table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, LevelsModel::Tier));
        QTest::keyClick(table, Qt::Key_Return);
        QPointer<QSpinBox> tier = table->findChild<QSpinBox *>();
        QVERIFY(tier);
        QTest::keyClick(tier, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(tier, u"1"_qs);
        QTest::keyClick(tier, Qt::Key_Return);
        QTRY_COMPARE(screen.rows(), u"Support N1=1 Support N2=–"_qs);
        QTRY_VERIFY(!tier); // an editor outlives its value for a moment
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        tier = table->findChild<QSpinBox *>();
        QVERIFY(tier);
        QTest::keyClick(tier, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(tier, u"2"_qs);
        QTest::keyClick(tier, Qt::Key_Return);
        QTRY_COMPARE(screen.rows(), u"Support N1=1 Support N2=2"_qs);
        // Nothing is stored yet, and the figures say what would be.
        QTRY_VERIFY2(screen.text(u"after0"_qs).startsWith(u"50.0"_qs), qPrintable(screen.text(u"after0"_qs)));
        QCOMPARE(screen.session.dashboard()->outside, 2);
        QTest::keyClick(screen.find<QPushButton>(u"applyLevels"_qs), Qt::Key_Space);
        QTRY_COMPARE(screen.session.dashboard()->outside, 0);
        QTRY_VERIFY(screen.text(u"unplaced"_qs).contains(u"Every value has its place"_qs));
        QVERIFY(screen.text(u"levelStatus"_qs).contains(u"Applied"_qs));
        QTRY_VERIFY(!screen.find<QPushButton>(u"applyLevels"_qs)->isEnabled());
    }

    /** Tickets come in while somebody types: their numbers change, what is typed does not. */
    void keepsWhatIsTypedIntoACell()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTableView *table = screen.table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, LevelsModel::Tier));
        QTest::keyClick(table, Qt::Key_Return);
        auto *tier = table->findChild<QSpinBox *>();
        QVERIFY(tier);
        QTest::keyClick(tier, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(tier, u"3"_qs);
        auto *proxy = qobject_cast<QAbstractProxyModel *>(table->model());
        qobject_cast<LevelsModel *>(proxy->sourceModel())
            ->setValues({{u"desk"_qs, u"Support N1"_qs, 700, {}}, {u"desk"_qs, u"Support N2"_qs, 1, {}}});
        QCOMPARE(table->model()->index(0, LevelsModel::Tickets).data().toString(), u"700"_qs);
        QTest::keyClick(tier, Qt::Key_Return);
        QTRY_COMPARE(screen.rows(), u"Support N1=3 Support N2=–"_qs);
    }

    /** Somebody else gives the unit another level behind an editor that nothing was typed into: leaving it must not take that
        back. */
    void anUntouchedCellFollows()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTableView *table = screen.table();
        auto *proxy = qobject_cast<QAbstractProxyModel *>(table->model());
        auto *model = qobject_cast<LevelsModel *>(proxy->sourceModel());
        const auto placed = [](quint8 tier) {
            const LevelRecord level{u"desk"_qs, u"Support N1"_qs, {}, {}, UnitKind::Team, tier};
            return std::vector<LevelValue>{{u"desk"_qs, u"Support N1"_qs, 2, {level}}, {u"desk"_qs, u"Support N2"_qs, 1, {}}};
        };
        model->setValues(placed(2));
        QCOMPARE(screen.rows(), u"Support N2=– Support N1=2"_qs);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, LevelsModel::Tier));
        QTest::keyClick(table, Qt::Key_Return);
        const QPointer<QSpinBox> tier = table->findChild<QSpinBox *>();
        QVERIFY(tier);
        QCOMPARE(tier->value(), 2);
        model->setValues(placed(4));
        QCOMPARE(tier->value(), 4);
    }

    void proposesUndoesAndDiscards()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        QCOMPARE(screen.rows(), u"Support N1=1 Support N2=2"_qs);
        QTest::keyClick(screen.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(screen.rows(), u"Support N1=– Support N2=–"_qs);
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        QTest::mouseClick(screen.find<QPushButton>(u"discardLevels"_qs), Qt::LeftButton);
        QCOMPARE(screen.rows(), u"Support N1=– Support N2=–"_qs);
        QVERIFY(!screen.find<QPushButton>(u"applyLevels"_qs)->isEnabled());
    }

    void anEntryIsTakenBackByKeyboard()
    {
        const QString path = twoUnits();
        {
            auto workspace = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Change);
            const LevelRecord one{{}, u"Support N1"_qs, Instant{}, {}, UnitKind::Team, 1};
            LevelRecord two{{}, u"Support N2"_qs, Instant{}, {}, UnitKind::Team, 2};
            LevelRecord three = two;
            three.from = *instantFromText(u"2026-01-01T09:30"_qs, Zone());
            three.tier = 1; // since before the ticket came: no escalation
            QVERIFY(workspace->setLevels({one, two, three}));
        }
        OddOnScreen screen(path);
        QVERIFY(screen.settles());
        QCOMPARE(screen.rows(), u"Support N1=1 Support N2=2 Support N2=1"_qs);
        QTableView *table = screen.table();
        auto *remove = screen.find<QPushButton>(u"removeLevel"_qs);
        QVERIFY(!remove->isEnabled()); // nothing is current
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, LevelsModel::Tier));
        QVERIFY(remove->isEnabled());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY2(screen.text(u"after0"_qs).startsWith(u"50.0"_qs), qPrintable(screen.text(u"after0"_qs)));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!screen.find<QPushButton>(u"applyLevels"_qs)->isEnabled());
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(remove->text().remove(u'&'), u"Keep entry"_qs);
        QTest::keyClick(screen.find<QPushButton>(u"applyLevels"_qs), Qt::Key_Space);
        QTRY_COMPARE(screen.rows(), u"Support N1=1 Support N2=2"_qs);
        QTRY_COMPARE(screen.session.dashboard()->all.get<EscalationRate>().toDate.count, 1);
    }

    void aConflictIsSaidAndWhatWasTypedKept()
    {
        const QString path = twoUnits();
        OddOnScreen screen(path);
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        screen.session.pause();
        {
            auto other = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Change);
            QVERIFY(other);
            QVERIFY(other->setLevels({{u"desk"_qs, u"Support N2"_qs, {}, {}, UnitKind::Team, 3}}));
        }
        QTest::mouseClick(screen.find<QPushButton>(u"applyLevels"_qs), Qt::LeftButton);
        QTRY_VERIFY2(
            screen.text(u"levelStatus"_qs).contains(u"it is “team 3” now"_qs), qPrintable(screen.text(u"levelStatus"_qs)));
        QCOMPARE(screen.rows().count(u"=2"_qs), 1);
        QTRY_COMPARE(
            screen.window.findChild<LevelsPanel *>()->model().seen().size(), 1U);       // what the other one has stored is here
        QTest::mouseClick(screen.find<QPushButton>(u"applyLevels"_qs), Qt::LeftButton); // having seen it
        QTRY_VERIFY(screen.text(u"levelStatus"_qs).contains(u"Applied"_qs));
    }

    void aFailedApplyKeepsWhatWasTyped()
    {
        const QString path = twoUnits();
        OddOnScreen screen(path);
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        auto other = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Change);
        QVERIFY(other);
        screen.session.pause();
        QVERIFY(QFile::rename(path, path + u".away"_qs));
        QTest::mouseClick(screen.find<QPushButton>(u"applyLevels"_qs), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(screen.text(u"levelStatus"_qs).contains(u"what you typed is kept"_qs), 20'000);
        QCOMPARE(screen.rows(), u"Support N1=1 Support N2=2"_qs);
        QVERIFY(screen.find<QPushButton>(u"applyLevels"_qs)->isEnabled());
        QVERIFY(QFile::rename(path + u".away"_qs, path));
    }

    void storesASettingAndPutsItBack()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QToolButton>(u"figuresTab"_qs), Qt::LeftButton);
        screen.type(u"band.rate"_qs, u"5-15"_qs);
        QTRY_COMPARE(screen.stored(u"band.rate"_qs), u"5..15"_qs);
        QTRY_COMPARE(screen.edit(u"band.rate"_qs)->text(), u"5–15"_qs);
        QTest::keyClick(screen.edit(u"band.rate"_qs), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.stored(u"band.rate"_qs), QString());
        QTRY_COMPARE(screen.edit(u"band.rate"_qs)->text(), QString());
        // Not typed letter by letter: the list that pops up meanwhile would want the keyboard, and this platform has none to
        // give.
        screen.edit(u"zone"_qs)->setText(u"Europe/Paris"_qs);
        QTest::keyClick(screen.edit(u"zone"_qs), Qt::Key_Return);
        QTRY_COMPARE(screen.session.dashboard()->query.zone.name(), u"Europe/Paris"_qs);
    }

    void aUnitGetsRangesOfItsOwnAndLosesThem()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        QTest::mouseClick(screen.find<QToolButton>(u"figuresTab"_qs), Qt::LeftButton);
        auto *units = screen.find<QComboBox>(u"rangeUnit"_qs);
        QTRY_COMPARE(units->count(), 2);
        units->setCurrentIndex(units->findData(u"Support N1"_qs));
        QTest::mouseClick(screen.find<QPushButton>(u"addRanges"_qs), Qt::LeftButton);
        const QString key(u"band.rate@Support N1"_qs);
        QVERIFY(screen.setting(u"band.success@Support N1"_qs));
        QVERIFY(screen.edit(key)->hasFocus());
        QCOMPARE(units->count(), 1);
        screen.type(key, u"5-15"_qs);
        QTRY_COMPARE(screen.stored(key), u"5..15"_qs);
        QTRY_VERIFY(screen.session.dashboard()->query.settings.band(u"rate"_qs, u"Support N1"_qs) == (Band{5, 15}));
        const auto rows = [&] { return screen.window.findChildren<QWidget *>(QRegularExpression(u"^setting-.*Support N1$"_qs)); };
        QTest::mouseClick(screen.setting(key)->findChild<QToolButton *>(u"reset"_qs), Qt::LeftButton);
        QTRY_COMPARE(screen.stored(key), QString());
        QTRY_COMPARE(rows().size(), 0);
        QTRY_VERIFY(screen.text(u"settingStatus"_qs).contains(u"Ctrl+Z"_qs));
        QVERIFY(units->hasFocus());
        // A real Ctrl+Z has no letter, for which the list of units would look.
        QTest::keyClick(screen.find<QPushButton>(u"addRanges"_qs), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.stored(key), u"5..15"_qs);
        QTRY_COMPARE(rows().size(), 1);
    }

    void aUnitThatGotNoRangeIsDroppedAtOnce()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        QTest::mouseClick(screen.find<QToolButton>(u"figuresTab"_qs), Qt::LeftButton);
        QTRY_COMPARE(screen.find<QComboBox>(u"rangeUnit"_qs)->count(), 2);
        QTest::mouseClick(screen.find<QPushButton>(u"addRanges"_qs), Qt::LeftButton);
        auto *row = screen.setting(u"band.bounceback@Support N1"_qs);
        QTest::mouseClick(row->findChild<QToolButton *>(u"reset"_qs), Qt::LeftButton);
        QVERIFY(!screen.window.findChild<QWidget *>(u"setting-band.bounceback@Support N1"_qs));
        QCOMPARE(screen.find<QComboBox>(u"rangeUnit"_qs)->count(), 2);
    }

    void saysWhyAValueIsNone()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QToolButton>(u"figuresTab"_qs), Qt::LeftButton);
        screen.type(u"reopen.window"_qs, u"soon"_qs);
        QTRY_VERIFY(!screen.setting(u"reopen.window"_qs)->findChildren<QLabel *>().isEmpty());
        const auto problem = [&] {
            const auto labels = screen.setting(u"reopen.window"_qs)->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"no length of time"_qs); });
        };
        QVERIFY(problem());
        QCOMPARE(screen.edit(u"reopen.window"_qs)->text(), u"soon"_qs);
        QCOMPARE(screen.stored(u"reopen.window"_qs), QString());
        QTest::keyClick(screen.edit(u"reopen.window"_qs), Qt::Key_Escape);
        QVERIFY(!problem());
        QCOMPARE(screen.edit(u"reopen.window"_qs)->text(), QString());
    }

    void aViewIsSavedChosenAndRemoved()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        auto *views = screen.find<SavedViews>(u"savedViews"_qs);
        const auto actionNamed = [&](const QString &text) -> QAction * {
            for (QAction *action : views->menu()->actions()) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        };
        views->findChild<QAction *>(u"saveView"_qs)->trigger();
        auto *dialog = screen.window.findChild<QInputDialog *>(u"viewName"_qs);
        QVERIFY(dialog);
        dialog->setTextValue(u"All & more"_qs);
        dialog->accept();
        QTRY_VERIFY(actionNamed(u"All && more"_qs));
        screen.window.go(View{});
        actionNamed(u"All && more"_qs)->trigger();
        QVERIFY(screen.window.view() == All);
        for (const auto answer : {QMessageBox::No, QMessageBox::Yes}) {
            QVERIFY(actionNamed(u"All && more"_qs));
            actionNamed(u"&Remove"_qs)->menu()->actions().first()->trigger();
            QPointer box = screen.window.findChild<QMessageBox *>(u"removeView"_qs);
            QVERIFY(box && box->text().contains(u"“All & more”"_qs));
            QVERIFY(box->defaultButton() == box->button(QMessageBox::No));
            QTest::mouseClick(box->button(answer), Qt::LeftButton);
            QTRY_VERIFY(!box);
        }
        QTRY_VERIFY(!actionNamed(u"All && more"_qs));
    }

    void anEmptyWorkspaceSaysSo()
    {
        const QString path = m_folder.filePath(u"empty.sqlite"_qs);
        QVERIFY(Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Make));
        OddOnScreen screen(path);
        QTRY_VERIFY(screen.session.dashboard());
        const auto messages = [&] {
            QStringList all;
            for (const Card *card : screen.window.settingsPage().findChildren<Card *>())
                all << card->message();
            return all.join(u' ');
        };
        QTRY_VERIFY2(messages().contains(u"Nothing has been imported yet"_qs), qPrintable(messages()));
        QVERIFY(messages().contains(u"no calendar"_qs));
    }

    void fiveThousandUnits()
    {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += QByteArray::number(i) + ",2026-01-01T09:00:00Z,Team " + QByteArray::number(i) + " N" +
                     QByteArray::number(i % 3 + 1) + ",open\n";
        OddOnScreen screen(workspace(lines));
        QVERIFY(screen.settles());
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(screen.find<QPushButton>(u"guess"_qs), Qt::LeftButton);
        screen.window.grab();
        qInfo("5,000 proposals shown after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.text(u"after0"_qs).isEmpty(), 20'000);
        qInfo("and their figures after %lld ms", timer.elapsed());
        timer.start();
        screen.find<QLineEdit>(u"levelSearch"_qs)->setText(u"Team 4999"_qs);
        QCOMPARE(screen.table()->model()->rowCount(), 1);
        qInfo("search: %lld ms", timer.elapsed());
    }

    /** A form that was open while somebody else changed the list takes nothing of it away. */
    void aFormThatIsOvertakenIsAConflict()
    {
        const QString path = twoUnits();
        OddOnScreen screen(path);
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QToolButton>(u"serviceTab"_qs), Qt::LeftButton);
        auto workspace = Workspace::open(u"sqlite:"_qs + path, Workspace::Purpose::Make);
        const SlaPolicyRecord mine{{}, {}, {}, SlaClockKind::Resolution, 60, {}, Instant{}};
        QVERIFY(carryOut(*workspace, SetServiceHours{{{}, {mine}}}).isDone());
        auto *table = screen.find<QTableView>(u"policies"_qs);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QTest::mouseClick(screen.find<QPushButton>(u"policiesEdit"_qs), Qt::LeftButton);
        auto *form = screen.window.findChild<QDialog *>(u"promiseDialog"_qs);
        QVERIFY(form);
        QVERIFY(carryOut(*workspace, SetServiceHours{}).isDone()); // the list is empty now
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTest::keyClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::Key_Space);
        QTRY_VERIFY(screen.text(u"serviceStatus"_qs).contains(u"Somebody else"_qs));
        QVERIFY(workspace->serviceHours()->policies.empty());
    }

    /** By keyboard alone: a calendar, a promise that follows it, a change, and everything put back. */
    void keepsCalendarsAndPromises()
    {
        OddOnScreen screen(twoUnits());
        QVERIFY(screen.settles());
        QTest::mouseClick(screen.find<QToolButton>(u"serviceTab"_qs), Qt::LeftButton);
        const auto press = [&](const QString &button) {
            auto *found = screen.find<QPushButton>(button);
            found->setFocus();
            QTest::keyClick(found, Qt::Key_Space);
        };
        const auto rows = [&](const QString &table) {
            QStringList lines;
            const auto *model = screen.find<QTableView>(table)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                lines << model->index(row, 0).data().toString() + u' ' + model->index(row, 2).data().toString();
            return lines.join(u" | "_qs);
        };
        press(u"calendarsAdd"_qs);
        auto *calendar = screen.window.findChild<QDialog *>(u"calendarDialog"_qs);
        QVERIFY(calendar);
        auto *save = calendar->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(calendar->findChild<QLineEdit *>(u"calendarName"_qs), u"Lyon"_qs);
        QTest::keyClicks(calendar->findChild<QLineEdit *>(u"day1"_qs), u"9-12, 11-13"_qs);
        QVERIFY(calendar->findChild<QLabel *>(u"calendarProblem"_qs)->text().contains(u"Monday"_qs));
        QVERIFY(!save->isEnabled());
        calendar->findChild<QLineEdit *>(u"day1"_qs)->clear();
        QTest::keyClicks(calendar->findChild<QLineEdit *>(u"day1"_qs), u"9-12, 14-18"_qs);
        QVERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(rows(u"calendars"_qs), u"Lyon Mon 09:00–12:00, 14:00–18:00"_qs);

        press(u"policiesAdd"_qs);
        auto *promise = screen.window.findChild<QDialog *>(u"promiseDialog"_qs);
        QVERIFY(promise);
        QTest::keyClicks(promise->findChild<QLineEdit *>(u"promiseWithin"_qs), u"1 h 30 min"_qs);
        QTest::keyClicks(promise->findChild<QComboBox *>(u"promiseCalendar"_qs), u"Lyon"_qs);
        QTest::keyClick(promise->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::Key_Space);
        QTRY_COMPARE(rows(u"policies"_qs), u"resolution Lyon"_qs);
        QCOMPARE(screen.find<QTableView>(u"policies"_qs)->model()->index(0, 1).data().toString(), u"1 h 30 min"_qs);

        // A calendar that a promise follows stays.
        screen.find<QTableView>(u"calendars"_qs)->selectRow(0);
        press(u"calendarsRemove"_qs);
        QTRY_VERIFY(screen.text(u"serviceStatus"_qs).contains(u"SLA policy 1"_qs));
        QCOMPARE(rows(u"calendars"_qs), u"Lyon Mon 09:00–12:00, 14:00–18:00"_qs);

        QTest::keyClick(screen.find<QTableView>(u"policies"_qs), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(u"policies"_qs), QString());
        QTest::keyClick(screen.find<QTableView>(u"calendars"_qs), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rows(u"calendars"_qs), QString());
    }
};

PALIER_TEST(TestSettingsPage, QApplication)
#include "tst_settingspage.moc"
