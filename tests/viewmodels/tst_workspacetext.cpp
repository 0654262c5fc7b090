// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/workspacetext.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestWorkspaceText : public QObject
{
    Q_OBJECT

    const test::InLanguage m_english{Language::English};
    const Format m_format{localeOf(Language::English)};

private Q_SLOTS:
    void levels()
    {
        const std::vector<LevelRecord> map{
            {QStringLiteral("desk"), QStringLiteral("N2 Réseau"), {}, QStringLiteral("N2 Réseau"), UnitKind::Team, 2},
            {QStringLiteral("desk"), QStringLiteral("chef"), *instantFromText(QStringLiteral("2026-03-01"), {}),
                QStringLiteral("Direction"), UnitKind::Manager, 4},
            {QStringLiteral("desk"), QStringLiteral("Robot"), {}, QStringLiteral("Robot"), UnitKind::System, 0}};
        QCOMPARE(levelsText(map, {}, m_format), QStringLiteral("source  value      level  kind     unit       since\n"
                                                               "desk    N2 Réseau      2  team\n"
                                                               "desk    chef           4  manager  Direction  1 Mar 2026, 00:00\n"
                                                               "desk    Robot          –  system\n"));
    }

    void unmappedUnitsComeWithAdvice()
    {
        QCOMPARE(levelsText({}, {{QStringLiteral("desk"), QStringLiteral("V30 2nd"), 1200}}, m_format),
            QStringLiteral("No unit has a level yet.\n\n1 unit without a level: it counts as outside support.\n"
                           "source  value    tickets\ndesk    V30 2nd    1,200\n"
                           "Say what they are, for example: palierctl levels --db DB --set \"V30 2nd=2\", or \"V30 "
                           "2nd=4:manager\", \"V30 2nd=outside\".\n"));
    }

    void sources()
    {
        QCOMPARE(sourcesText({}, m_format), QStringLiteral("No source yet: import a log (palierctl import).\n"));
        const Instant first = *instantFromText(QStringLiteral("2026-03-01T08:00"), {});
        QCOMPARE(
            sourcesText({{QStringLiteral("desk"), true, 7554, first, first + Day}, {QStringLiteral("empty"), false, 0, {}, {}}},
                m_format),
            QStringLiteral("source  from            tickets  first event        last event\n"
                           "desk    imported files    7,554  1 Mar 2026, 08:00  2 Mar 2026, 08:00\n"
                           "empty   help desk             0  –                  –\n"
                           "Times are in the zone UTC.\n"));
    }

    void profiles()
    {
        QCOMPARE(profilesText({{QStringLiteral("palier"), true}, {QStringLiteral("rt5"), false}}),
            QStringLiteral("profile  status\npalier   verified\nrt5      experimental\n"));
    }

    void settings()
    {
        const WorkspaceSettings settings({{QStringLiteral("zone"), QStringLiteral("Europe/Paris")},
            {QStringLiteral("cost.tier@2"), QStringLiteral("12.50")}, {QStringLiteral("band.rate@N1"), QStringLiteral("5..10")}});
        const QStringList keys = settingKeys(settings);
        QVERIFY(keys.contains(QStringLiteral("cost.tier@2")) && keys.contains(QStringLiteral("band.rate@N1")) &&
                !keys.contains(QStringLiteral("cost.tier")));
        QCOMPARE(settingsText(settings, {QStringLiteral("zone"), QStringLiteral("reopen.window"), QStringLiteral("band.success"),
                                            QStringLiteral("cost.tier@2")}),
            QStringLiteral("setting        value         default\n"
                           "zone           Europe/Paris  UTC      set here\n"
                           "reopen.window  P7D           P7D\n"
                           "band.success   –             –\n"
                           "cost.tier@2    12.50         –        set here\n"));
    }

    void check()
    {
        QCOMPARE(checkText({}, {}, m_format), QStringLiteral("The database is sound: file, references and histories agree.\n"));
        QCOMPARE(checkText({{QLatin1String("check.lines"), {QStringLiteral("desk"), QStringLiteral("T1"), QStringLiteral("3")}}},
                     {}, m_format),
            QStringLiteral("Source “desk”, ticket T1: the lines of its history are out of order from line 3 on. Import the "
                           "ticket again.\n1 finding.\n"));
    }

    void migrate()
    {
        QCOMPARE(migrateText(0, 3), QStringLiteral("A new workspace was made (schema 3).\n"));
        QCOMPARE(migrateText(2, 3), QStringLiteral("The schema was brought from 2 to 3.\n"));
        QCOMPARE(migrateText(3, 3), QStringLiteral("The schema is up to date (3).\n"));
        const test::InLanguage french(Language::French);
        QCOMPARE(migrateText(2, 3), QStringLiteral("Le schéma est passé de 2 à 3.\n"));
    }
};

PALIER_TEST(TestWorkspaceText, QCoreApplication)
#include "tst_workspacetext.moc"
