// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/settingtext.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using Type = SettingSpec::Type;

class TestSettingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // "!" where it is refused
        QTest::newRow("minutes") << "guard.routing" << "5 min" << "PT5M";
        QTest::newRow("close") << "guard.routing" << "90m" << "PT1H30M";
        QTest::newRow("days") << "reopen.window" << "7 days" << "P7D";
        QTest::newRow("French") << "reopen.window" << "1 jour 12 heures" << "P1DT12H";
        QTest::newRow("ISO") << "reopen.window" << "P1W" << "P7D";
        QTest::newRow("no unit") << "reopen.window" << "7" << "!";
        QTest::newRow("months") << "reopen.window" << "1 month" << "!";
        QTest::newRow("horizon") << "horizon.rate" << "14 days" << "P14D";
        QTest::newRow("no horizon") << "horizon.rate" << "2 days" << "!";
        QTest::newRow("range") << "band.rate" << "10–20" << "10..20";
        QTest::newRow("range in words") << "band.rate" << "10 % to 20 %" << "10..20";
        QTest::newRow("French range") << "band.rate" << "7,5 à 20" << "7.5..20";
        QTest::newRow("upside down") << "band.rate" << "20-10" << "!";
        QTest::newRow("one end") << "band.rate" << "20" << "!";
        QTest::newRow("amount") << "cost.tier@1" << "12.50" << "12.50";
        QTest::newRow("French amount") << "cost.tier@1" << "1 012,50" << "1012.50";
        QTest::newRow("no amount") << "cost.tier@1" << "much" << "!";
        QTest::newRow("zone") << "zone" << " Europe/Paris " << "Europe/Paris";
        QTest::newRow("no zone") << "zone" << "Paris" << "!";
    }
    void reads()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        const auto checked = checkedSetting(key, SettingText::stored(settingSpec(key)->type, typed));
        QTEST(checked ? *checked : QStringLiteral("!"), "stored");
    }

    /** What is shown can be typed. */
    void whatItShowsItReads()
    {
        for (const Language language : {Language::English, Language::French}) {
            const test::InLanguage in(language);
            const Format format(localeOf(language));
            for (const SettingSpec &spec : settingSpecs()) {
                const QString example = QLatin1String(spec.example);
                const QString shown = SettingText(format).shown(spec.type, example);
                QCOMPARE(SettingText::stored(spec.type, shown), example);
            }
            for (const char *iso : {"P1D", "PT1H30M", "PT45S", "PT0S", "P2DT3H4M5S"})
                QCOMPARE(SettingText::stored(Type::Duration, SettingText(format).shown(Type::Duration, QLatin1String(iso))),
                    QLatin1String(iso));
        }
    }

    void saysWhyNot()
    {
        const test::InLanguage english(Language::English);
        const Format format(localeOf(Language::English));
        QCOMPARE(SettingText(format).refusal(QStringLiteral("guard.routing")),
            QStringLiteral("This is no length of time: write for example 5 min."));
        for (const SettingSpec &spec : settingSpecs())
            QVERIFY(!SettingText(format)
                    .refusal(spec.scope == SettingSpec::Scope::Tier ? QLatin1String(spec.key) + QStringLiteral("@1")
                                                                    : QString(QLatin1String(spec.key)))
                    .isEmpty());
    }
};

PALIER_TEST(TestSettingText, QCoreApplication)
#include "tst_settingtext.moc"
