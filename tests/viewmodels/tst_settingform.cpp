// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/settingform.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestSettingForm : public QObject
{
    Q_OBJECT

    static QStringList lines(const QMap<QString, QString> &stored, const SettingScopes &scopes)
    {
        const test::InLanguage english(Language::English);
        QStringList lines;
        for (const SettingSection &section : settingSections(stored, scopes, Format(localeOf(Language::English)))) {
            for (const SettingField &field : section.fields)
                lines << u"%1: %2 [%3] (%4)"_qs.arg(section.title, field.label, field.text, field.fallback);
        }
        return lines;
    }

private Q_SLOTS:
    void everyKeyHasAField()
    {
        const QStringList all = lines({}, {{u"desk"_qs}, {1, 2}});
        QVERIFY(all.contains(u"Time: Time zone [] (default: UTC)"_qs));
        QVERIFY(all.contains(u"Time: Reopening window [] (default: 7 days)"_qs));
        QVERIFY(all.contains(u"Healthy ranges and horizons: Escalation rate, in % [] (default: 10–20)"_qs));
        QVERIFY(all.contains(u"Healthy ranges and horizons: Success of escalations, in % [] (empty: no judgement)"_qs));
        QVERIFY(all.contains(u"Guards: First routing [] (default: 5 min, none for imported files)"_qs));
        QVERIFY(all.contains(u"Guards: First routing: desk [] (default: 5 min, none for imported files)"_qs));
        QVERIFY(all.contains(u"Costs: Level 2 [] (empty: not known)"_qs));
        QCOMPARE(all.size(), 13);
    }

    void whatIsStoredShows()
    {
        const QStringList all =
            lines({{u"zone"_qs, u"Europe/Paris"_qs}, {u"band.rate"_qs, u"5..15"_qs}, {u"band.rate@N1 Lyon"_qs, u"8..12"_qs},
                      {u"guard.routing"_qs, u"PT0S"_qs}, {u"cost.tier@3"_qs, u"38.5"_qs}},
                {{u"desk"_qs}, {}});
        QVERIFY(all.contains(u"Time: Time zone [Europe/Paris] (default: UTC)"_qs));
        QVERIFY(all.contains(u"Healthy ranges and horizons: Escalation rate, in %: N1 Lyon [8–12] (as for all: 5–15)"_qs));
        QVERIFY(all.contains(u"Guards: First routing: desk [] (as for all: 0 s)"_qs));
        QVERIFY(all.contains(u"Costs: Level 3 [38.50] (empty: not known)"_qs));
    }

    void aUnitCanHaveRangesOfItsOwn()
    {
        const QMap<QString, QString> stored{{u"band.rate@B"_qs, u"5..15"_qs}};
        const SettingScopes scopes{{}, {}, {u"A"_qs, u"B"_qs, u"C"_qs}, {u"A"_qs}};
        const QString range(u"Healthy ranges and horizons: Escalation rate, in %: "_qs);
        const QStringList ranges = lines(stored, scopes).filter(range);
        QCOMPARE(ranges, (QStringList{range + u"A [] (as for all: 10–20)"_qs, range + u"B [5–15] (as for all: 10–20)"_qs}));
        QCOMPARE(lines(stored, scopes).filter(u": A ["_qs).size(), 3);                 // rate, success, bounce-back
        QCOMPARE(unitsWithoutRanges(stored, scopes), (QStringList{u"B"_qs, u"C"_qs})); // B has one of three
        QVERIFY(!hasOtherRanges(stored, u"B"_qs, u"band.rate@B"_qs));
        QVERIFY(hasOtherRanges(stored, u"B"_qs, u"band.success@B"_qs));
        QVERIFY(!hasOtherRanges(stored, u"A"_qs, u"band.success@A"_qs));
    }

    void everyKeyHasWords()
    {
        const test::InLanguage french(Language::French);
        for (const SettingSpec &spec : settingSpecs())
            QVERIFY2(settingLabel(QLatin1String(spec.key)) != QLatin1String(spec.key), spec.key);
        QCOMPARE(settingLabel(u"future.key"_qs), u"future.key"_qs);
    }
};

PALIER_TEST(TestSettingForm, QCoreApplication)
#include "tst_settingform.moc"
