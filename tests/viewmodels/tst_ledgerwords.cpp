// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgerwords.h"

#include "support/floor.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestLedgerWords : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const LedgerIndex> list(const LedgerScope &scope)
    {
        return *ledgerIndex(vectorFloor().facts(at(240)),
            {.now = at(240), .period = {at(0), at(240)}, .zone = *Zone::parse(u"UTC"_qs)}, {}, scope);
    }

private Q_SLOTS:
    void counts()
    {
        const InLanguage english(Language::English);
        const Format format(QLocale::c());
        const LedgerWords words(format);
        QCOMPARE(words.count(*list({})), u"10 tickets"_qs);
        QCOMPARE(words.count(*list({LedgerSubset::OpenEscalations, {}})), u"1 ticket · 1 such escalation"_qs);
        QCOMPARE(words.count(*list({LedgerSubset::Escalations, {}})), u"5 tickets · 6 such escalations"_qs);
        QCOMPARE(LedgerWords::changes(0), QString());
        QCOMPARE(LedgerWords::changes(1), u"1 change: &refresh"_qs);
        QCOMPARE(LedgerWords::changes(3), u"3 changes: &refresh"_qs);
    }

    void saysWhatAnExportHolds()
    {
        const InLanguage english(Language::English);
        const Format format(QLocale::c(), *Zone::parse(u"UTC"_qs));
        const View view{.period = {PeriodChoice::Kind::All, {}, {}}, .filters = {{u"unit"_qs, {u"N1"_qs, QString()}}}};
        const QStringList head =
            LedgerWords(format).head(*list({LedgerSubset::Bounced, u"c"_qs}), view, LedgerWords::order(u"Created"_qs, false));
        QCOMPARE(head.join(u'\n'),
            u"Palier, list of tickets: Tickets with an escalation made in the period that was sent back down without an answer\n"
            u"Period: All time (1 Jan 2026, 00:00 to 11 Jan 2026, 00:00, in UTC)\n"
            u"Filter: Unit: N1, (none)\nSearch: c\nSorted by: Created, descending\n"
            u"As of: 11 Jan 2026, 00:00 (UTC)\nRows: 1 ticket · 1 such escalation"_qs);
    }

    void saysWhyThereIsNothing()
    {
        QVERIFY(LedgerWords::empty(*list({LedgerSubset::All, u"nothing"_qs})) != LedgerWords::empty(*list({})));
        const auto nothing = ledgerIndex(Floor().facts(at(1)), {.now = at(1)}, {}, {});
        const InLanguage english(Language::English);
        QCOMPARE(LedgerWords::empty(**nothing), u"Nothing has been imported yet."_qs);
    }

    void everyTileOpensItsTickets()
    {
        QCOMPARE(LedgerWords::subsetOfTile(u"rate"_qs), LedgerSubset::Escalated);
        QCOMPARE(LedgerWords::subsetOfTile(u"time"_qs), LedgerSubset::Escalated);
        QCOMPARE(LedgerWords::subsetOfTile(u"success"_qs), LedgerSubset::ResolvedEscalations);
        QCOMPARE(LedgerWords::subsetOfTile(u"bounceback"_qs), LedgerSubset::Bounced);
        QCOMPARE(LedgerWords::subsetOfTile(u"breaches"_qs), LedgerSubset::Breached);
        QCOMPARE(LedgerWords::subsetOfTile(u"open"_qs), LedgerSubset::OpenEscalations);
        QCOMPARE(LedgerWords::subsetOfTile(u"fcr"_qs), LedgerSubset::FirstContact);
        QCOMPARE(LedgerWords::subsetOfTile(u"response"_qs), LedgerSubset::Replied);
        QCOMPARE(LedgerWords::subsetOfTile(u"resolution"_qs), LedgerSubset::Resolved);
        QCOMPARE(LedgerWords::subsetOfTile(u"cost"_qs), LedgerSubset::Escalations);
        QCOMPARE(LedgerWords::subsetOfTile(u"none"_qs), LedgerSubset::All);
        QCOMPARE(LedgerWords::subsetOfValue(u"unit"_qs), LedgerSubset::Escalated);
        QCOMPARE(LedgerWords::subsetOfValue(u"topic"_qs), LedgerSubset::Escalations);
        for (std::size_t i = 0; i < EnumNames<LedgerSubset>::names.size(); ++i)
            QVERIFY(!LedgerWords::definition(static_cast<LedgerSubset>(i)).isEmpty());
    }
};

PALIER_TEST(TestLedgerWords, QCoreApplication)
#include "tst_ledgerwords.moc"
