// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/window/filterwords.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestFilterWords : public QObject
{
    Q_OBJECT

    const Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const FilterWords m_words{m_format};

    QString chipsOf(const View &view) const
    {
        QStringList texts;
        for (const FilterChip &chip : m_words.chips(view))
            texts.append(u'[' + chip.dimension + u"] "_qs + chip.text);
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void namesPeriods()
    {
        QCOMPARE(m_words.period({PeriodChoice::Kind::Days30, {}, {}}), u"Last 30 days"_qs);
        QCOMPARE(
            m_words.period({PeriodChoice::Kind::Custom, QDate(2026, 3, 1), QDate(2026, 3, 8)}), u"1 Mar 2026 – 8 Mar 2026"_qs);
        QCOMPARE(m_words.period({PeriodChoice::Kind::Custom, QDate(2026, 3, 1), QDate(2026, 3, 1)}), u"1 Mar 2026"_qs);
    }

    void everyPeriodAndComparisonHasItsWords()
    {
        QStringList texts;
        for (int kind = 0; kind < static_cast<int>(PeriodChoice::Kind::Custom); ++kind)
            texts.append(m_words.period({static_cast<PeriodChoice::Kind>(kind), {}, {}}));
        for (int comparison = 0; comparison < 3; ++comparison)
            texts.append(FilterWords::comparison(static_cast<Comparison>(comparison)));
        QVERIFY(!texts.contains(QString()));
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void eachFilterInForceIsAChip()
    {
        const View view{
            .filters = {{u"unit"_qs, {u"N1"_qs, u"N2"_qs}}, {u"product"_qs, {QString()}}, {u"kind"_qs, {u"external"_qs}}},
            .brush = PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 3, 1), QDate(2026, 3, 2)}};
        QCOMPARE(chipsOf(view),
            u"[] Days: 1 Mar 2026 – 2 Mar 2026\n[unit] Unit: N1, N2\n[product] product: (none)\n[kind] Kind: external"_qs);
        QCOMPARE(chipsOf({}), QString());
    }

    void aTimeInOpenHoursSaysSo()
    {
        View view{.filters = {{u"time-to-escalate"_qs, {u"5659-8266"_qs}}}};
        QCOMPARE(chipsOf(view), u"[time-to-escalate] Time to escalate: 1 h 34 min to 2 h 18 min"_qs);
        view.durations = DurationTime::Business;
        QCOMPARE(chipsOf(view), u"[time-to-escalate] Time to escalate: 1 h 34 min to 2 h 18 min in open hours"_qs);
    }

    void manyValuesAreCounted()
    {
        const View view{.filters = {{u"topic"_qs, {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs}}}};
        QCOMPARE(chipsOf(view), u"[topic] Topic: a, b, c and 2 more"_qs);
    }
};

PALIER_TEST(TestFilterWords, QCoreApplication)
#include "tst_filterwords.moc"
