// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commandrunner.h"

#include "database/errors.h"
#include "database/viewstore.h"
#include "support/calendartext.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace Qt::StringLiterals;

class TestCommandRunner : public QObject
{
    Q_OBJECT

    static QString describe(const Receipt &receipt)
    {
        constexpr std::array names{"done", "conflict", "refused", "failed"};
        const QString name = QLatin1String(names.at(static_cast<std::size_t>(receipt.outcome)));
        return receipt.error ? name + u' ' + test::describe(*receipt.error) : name;
    }
    static QString run(const test::Workspace &workspace, const Command &command)
    {
        auto open = palier::Workspace::open(workspace.text(), palier::Workspace::Purpose::Make);
        return describe(carryOut(*open, command));
    }

private Q_SLOTS:
    void setsSettings()
    {
        const test::Workspace workspace;
        QCOMPARE(run(workspace, SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}}), u"done"_qs);
        QCOMPARE(run(workspace, SetSetting{u"zone"_qs, u"UTC"_qs, u"Europe/Paris"_qs}), u"done"_qs);
        QCOMPARE(run(workspace, SetSetting{u"zone"_qs, u"+01:00"_qs, u"Europe/Paris"_qs}),
            u"conflict command.setting-changed(zone, UTC)"_qs);
        QCOMPARE(run(workspace, SetSetting{u"reopen.window"_qs, u"P5D"_qs, u""_qs}), u"done"_qs);
        QCOMPARE(run(workspace, SetSetting{u"zone"_qs, u"Mars/Phobos"_qs, {}}),
            u"refused setting.invalid(zone, Mars/Phobos, Europe/Paris)"_qs);
        QCOMPARE(run(workspace, SetSetting{u"moon"_qs, u"1"_qs, {}}), u"refused setting.unknown(moon)"_qs);
        QCOMPARE(run(workspace, SetSetting{u"zone"_qs, {}, {}}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT * FROM setting"_qs), u"reopen.window|P5D"_qs);
    }

    void setsLevelsTogetherOrNotAtAll()
    {
        const test::Workspace workspace;
        workspace.write(test::ticket(u"A"_qs), u"1|0|opened||N1;2|1|moved||N2"_qs, u"log"_qs);
        const LevelRecord one{u"log"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1};
        const LevelRecord none{u"log"_qs, u"N9"_qs, Instant{}, {}, UnitKind::Team, 1};
        QVERIFY(run(workspace, SetLevels{{one, none}}).startsWith(u"refused level.unknown-value"_qs));
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM level_map"_qs), u"0"_qs);
        QCOMPARE(run(workspace, SetLevels{{one}}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT value, tier FROM level_map"_qs), u"N1|1"_qs);
        const LevelRecord impossible{u"log"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Outside, 3};
        QVERIFY(run(workspace, SetLevels{{impossible}}).startsWith(u"refused level.invalid"_qs));
    }

    void levelsThatSomebodyElseHasSetAreAConflict()
    {
        const test::Workspace workspace;
        workspace.write(test::ticket(u"A"_qs), u"1|0|opened||N1;2|1|moved||N2"_qs, u"log"_qs);
        const LevelRecord first{u"log"_qs, u"N1"_qs, Instant{}, u"N1"_qs, UnitKind::Team, 1};
        LevelRecord second = first;
        second.tier = 2;
        QCOMPARE(run(workspace, SetLevels{{first}, std::vector<LevelRecord>()}), u"done"_qs);
        QCOMPARE(
            run(workspace, SetLevels{{second}, std::vector<LevelRecord>()}), u"conflict command.level-changed(N1, team 1)"_qs);
        QCOMPARE(workspace.sql(u"SELECT tier FROM level_map"_qs), u"1"_qs);
        QCOMPARE(run(workspace, SetLevels{{second}, std::vector<LevelRecord>{first}}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT tier FROM level_map"_qs), u"2"_qs);
    }

    void takesLevelsBackUnlessSomebodyElseHasChangedThem()
    {
        const test::Workspace workspace;
        workspace.write(test::ticket(u"A"_qs), u"1|0|opened||N1;2|1|moved||N2"_qs, u"log"_qs);
        const LevelRecord always{u"log"_qs, u"N1"_qs, Instant{}, u"N1"_qs, UnitKind::Team, 1};
        const LevelRecord dated{u"log"_qs, u"N1"_qs, Instant{Duration{500}}, u"N1"_qs, UnitKind::Team, 2};
        QCOMPARE(run(workspace, SetLevels{{always, dated}}), u"done"_qs);
        QCOMPARE(run(workspace, SetLevels{{}, std::vector<LevelRecord>{dated}, {dated}}),
            u"conflict command.level-changed(N1, team 2)"_qs); // the other entry of the value was not there
        QCOMPARE(run(workspace, SetLevels{{}, std::vector<LevelRecord>{always, dated}, {dated}}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT tier FROM level_map"_qs), u"1"_qs);
        // Moved to another date in one go; what is gone already is done already.
        LevelRecord moved = always;
        moved.from = Instant{Duration{900}};
        QCOMPARE(run(workspace, SetLevels{{moved}, std::nullopt, {always, dated}}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT tier, from_ms FROM level_map"_qs), u"1|900000"_qs);
    }

    void replacesCalendarsAndPromises()
    {
        const test::Workspace workspace;
        const ServiceHours hours{{test::calendarFromText(u"Europe/Paris | mon-fri 09:00-17:00"_qs)},
            {{{}, {}, {}, SlaClockKind::Resolution, 480, u"office"_qs, Instant{}}}};
        QCOMPARE(run(workspace, SetServiceHours{hours, ServiceHours{}}), u"done"_qs);
        QCOMPARE(run(workspace, SetServiceHours{{}, ServiceHours{}}), u"conflict command.hours-changed()"_qs);
        QCOMPARE(workspace.sql(u"SELECT minutes FROM sla_policy"_qs), u"480"_qs);
        ServiceHours wrong = hours;
        wrong.policies[0].calendar = u"moon"_qs;
        QCOMPARE(run(workspace, SetServiceHours{wrong, hours}), u"refused sla.calendar(1, moon)"_qs);
        QCOMPARE(workspace.sql(u"SELECT minutes FROM sla_policy"_qs), u"480"_qs);
    }

    void keepsViews()
    {
        const test::Workspace workspace;
        View view;
        view.comparison = Comparison::None;
        QCOMPARE(run(workspace, SaveView{u" Lundi "_qs, view}), u"done"_qs);
        QCOMPARE(run(workspace, SaveView{u"Lundi"_qs, {}}), u"conflict command.view-exists(Lundi)"_qs);
        QCOMPARE(run(workspace, SaveView{u"Lundi"_qs, {}, true}), u"done"_qs);
        QCOMPARE(run(workspace, SaveView{u"  "_qs, {}}), u"refused command.view-name()"_qs);
        QCOMPARE(workspace.sql(u"SELECT name FROM saved_view"_qs), u"Lundi"_qs);
        QCOMPARE(run(workspace, RemoveView{u"Lundi"_qs}), u"done"_qs);
        QCOMPARE(run(workspace, RemoveView{u"Lundi"_qs}), u"done"_qs);
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM saved_view"_qs), u"0"_qs);
    }

    void whatTheDatabaseSaysMayPass()
    {
        QCOMPARE(describe(receiptFor({errors::DatabaseLocked, {u"f"_qs}})), u"failed database.locked(f)"_qs);
        QCOMPARE(describe(receiptFor({errors::SchemaNewer, {}})), u"failed schema.newer()"_qs);
    }
};

PALIER_TEST(TestCommandRunner, QCoreApplication)
#include "tst_commandrunner.moc"
