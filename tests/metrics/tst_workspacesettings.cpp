// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/workspacesettings.h"

#include "support/testprogram.h"

#include "base/errors.h"

#include <QTest>

using namespace palier;

class TestWorkspaceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("stored"); // or the error's code
        QTest::newRow("zone") << "zone" << " Europe/Paris" << "Europe/Paris";
        QTest::newRow("no zone") << "zone" << "Paris" << "setting.invalid";
        QTest::newRow("duration") << "guard.routing" << "PT300S" << "PT5M";
        QTest::newRow("of one source") << "guard.misclick@help desk" << "PT0S" << "PT0S";
        QTest::newRow("no duration") << "reopen.window" << "7" << "setting.invalid";
        QTest::newRow("horizon") << "horizon.rate" << "P1W" << "P7D";
        QTest::newRow("no horizon of ours") << "horizon.rate" << "P2D" << "setting.invalid";
        QTest::newRow("band") << "band.rate@N1 Lyon" << "8..12.5" << "8..12.5";
        QTest::newRow("band upside down") << "band.rate" << "20..10" << "setting.invalid";
        QTest::newRow("band beyond 100") << "band.rate" << "20..110" << "setting.invalid";
        QTest::newRow("cost") << "cost.tier@2" << "12.50" << "12.50";
        QTest::newRow("cost of no tier") << "cost.tier" << "12.50" << "setting.unknown";
        QTest::newRow("cost of a word") << "cost.tier@two" << "12.50" << "setting.unknown";
        QTest::newRow("negative cost") << "cost.tier@2" << "-1" << "setting.invalid";
        QTest::newRow("no such key") << "guards" << "PT5M" << "setting.unknown";
        QTest::newRow("scope where there is none") << "zone@x" << "UTC" << "setting.unknown";
        QTest::newRow("empty scope") << "band.rate@" << "1..2" << "setting.unknown";
    }

    void checksValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto checked = checkedSetting(key, value);
        QTEST(checked ? *checked : QString(checked.error().code), "stored");
    }

    void everyExampleAndFallbackIsGood()
    {
        for (const SettingSpec &spec : settingSpecs()) {
            const QString key =
                QLatin1String(spec.key) + (spec.scope == SettingSpec::Scope::Tier ? QStringLiteral("@1") : QString());
            QVERIFY2(checkedSetting(key, QLatin1String(spec.example)), spec.key);
            if (*spec.fallback)
                QCOMPARE(*checkedSetting(key, QLatin1String(spec.fallback)), QLatin1String(spec.fallback));
        }
    }

    void usesTheNearestValue()
    {
        const WorkspaceSettings settings({{QStringLiteral("guard.routing"), QStringLiteral("PT1M")},
            {QStringLiteral("guard.routing@desk"), QStringLiteral("PT2M")},
            {QStringLiteral("band.rate@N1"), QStringLiteral("1..2")}, {QStringLiteral("cost.tier@2"), QStringLiteral("7.5")}});
        QCOMPARE(settings.guards(QStringLiteral("desk"), false).routing, 2 * Minute);
        QCOMPARE(settings.guards(QStringLiteral("log"), true).routing, Minute);
        QCOMPARE(settings.band(QStringLiteral("rate"), QStringLiteral("N1")), (Band{1, 2}));
        QCOMPARE(settings.band(QStringLiteral("rate"), QStringLiteral("N2")), (Band{10, 20}));
        QCOMPARE(settings.costs()[2], 7.5);
        QVERIFY(!settings.costs()[1]);
    }

    void fallsBack()
    {
        const WorkspaceSettings settings;
        QCOMPARE(settings.zone(), QStringLiteral("UTC"));
        QCOMPARE(settings.reopenWindow(), 7 * Day);
        QCOMPARE(settings.guards(QStringLiteral("log"), true), Guards{});
        QCOMPARE(settings.guards(QStringLiteral("desk"), false), LiveGuards);
        QCOMPARE(Horizons[settings.rateHorizon()].length, 7 * Day);
        QCOMPARE(Horizons[settings.outcomeHorizon()].length, 14 * Day);
        QVERIFY(!settings.band(QStringLiteral("success")));
        QVERIFY(!settings.value(QStringLiteral("nothing")));
    }
};

PALIER_TEST(TestWorkspaceSettings, QCoreApplication)
#include "tst_workspacesettings.moc"
