// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/phrases.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInBothLanguages()
    {
        {
            const test::InLanguage english(Language::English);
            const Format format(localeOf(Language::English));
            const Phrases phrases(format);
            QCOMPARE(phrases.ofTickets(1, 1), QStringLiteral("1 of 1 ticket"));
            QCOMPARE(phrases.ofTickets(2299, 7554), QStringLiteral("2,299 of 7,554 tickets"));
            QCOMPARE(phrases.ofEscalations(0, 0), QStringLiteral("0 of 0 escalations"));
            QCOMPARE(Phrases::afterHorizon(0), QStringLiteral("after 1 day"));
            QCOMPARE(phrases.verdict(Tone::Above, Band{10, 20}), QStringLiteral("above 10–20%"));
            QCOMPARE(phrases.verdict(Tone::None, Band{10, 20}), QString());
        }
        const test::InLanguage french(Language::French);
        const Format format(localeOf(Language::French));
        const Phrases phrases(format);
        QCOMPARE(phrases.ofTickets(0, 0), QStringLiteral("0 sur 0 ticket"));
        QCOMPARE(phrases.ofEscalations(3, 12), QStringLiteral("3 sur 12 escalades"));
        QCOMPARE(Phrases::afterHorizon(3), QStringLiteral("à 14 jours"));
        QCOMPARE(phrases.verdict(Tone::Below, Band{10, 20}), QStringLiteral("au-dessous de 10–20\u202f%"));
    }

    void cellsKeepWhatTheyWereMadeFrom()
    {
        const Format format(localeOf(Language::English));
        const Phrases phrases(format);
        QCOMPARE(phrases.share(0.25).raw, std::optional(0.25));
        QCOMPARE(phrases.share({}).raw, std::nullopt);
        QCOMPARE(phrases.share({}).text, QStringLiteral("–"));
        QCOMPARE(phrases.duration(Duration{90}).raw, std::optional(90.0));
        QCOMPARE(phrases.count(1200).text, QStringLiteral("1,200"));
    }
};

PALIER_TEST(TestPhrases, QCoreApplication)
#include "tst_phrases.moc"
