// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ticketwords.h"

#include "support/testprogram.h"
#include "support/ticketdetails.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestTicketWords : public QObject
{
    Q_OBJECT

    static TicketSheet sheetOf(const TicketDetails &details) { return ticketSheetOf(details, Format(QLocale::c())); }

private Q_SLOTS:
    void tellsTheTicket()
    {
        TicketDetails details = detailsOf("0h opened N1; 2h moved N2 by ann", 10);
        details.texts.record.customer = u"Acme"_qs;
        details.texts.vip = true;
        details.texts.record.state = TicketState::Open;
        details.texts.record.unit = u"N2"_qs;
        details.texts.record.attributes = {{u"product"_qs, u"box"_qs}};
        const TicketSheet sheet = sheetOf(details);
        QCOMPARE(sheet.reference, u"T"_qs);
        QCOMPARE(sheet.subject, u"(no subject)"_qs);
        QCOMPARE(sheet.customer, u"Acme · VIP"_qs);
        QCOMPARE(sheet.state, u"Open"_qs);
        QStringList facts;
        for (const TicketSheet::Fact &fact : sheet.facts)
            facts << fact.label + u'=' + fact.value;
        QCOMPARE(facts.join(u"; "_qs), u"Created=1 Jan 2026, 00:00; Age=10 h; Unit now=N2; Owner now=nobody; product=box"_qs);
        QCOMPARE(sheet.noClocks, u"No SLA: nothing was promised for this ticket."_qs);
        QCOMPARE(sheet.escalations.size(), 1U);
        QVERIFY(sheet.noEscalations.isEmpty());
    }

    void namesTheOwner()
    {
        TicketDetails details = detailsOf("0h opened N1", 10);
        details.texts.record.agent = u"ann"_qs;
        details.people = {{u"ann"_qs, u"Ann Lee"_qs}};
        const auto facts = sheetOf(details).facts;
        const auto owner = std::ranges::find(facts, u"Owner now"_qs, &TicketSheet::Fact::label);
        QVERIFY(owner != facts.end());
        QCOMPARE(owner->value, u"Ann Lee (ann)"_qs);
    }

    void saysWhyThereAreNoEscalations()
    {
        QCOMPARE(sheetOf(detailsOf("0h opened N1", 10)).noEscalations, u"Never escalated."_qs);
        QCOMPARE(sheetOf(detailsOf("0h opened Billing", 10)).noEscalations, u"This ticket never was in a unit with a level."_qs);
        TicketDetails fresh = detailsOf("0h opened N1", 10);
        fresh.entry = {};
        QCOMPARE(sheetOf(fresh).noEscalations, u"The figures do not know this ticket yet."_qs);
        QCOMPARE(sheetOf(fresh).noClocks, u"The figures do not know this ticket yet."_qs);
    }

    void clocks_data()
    {
        QTest::addColumn<SlaPhase>("phase");
        QTest::addColumn<int>("minutesUsed");
        QTest::addColumn<bool>("isBreached");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Mood>("mood");
        const auto row = [](SlaPhase phase, int used, bool breached, const char *words, Mood mood) {
            QTest::newRow(words) << phase << used << breached << QString::fromLatin1(words) << mood;
        };
        row(SlaPhase::Running, 15, false, "45 min left of 1 h", Mood::Neutral);
        row(SlaPhase::Running, 50, false, "10 min left of 1 h", Mood::Watch);
        row(SlaPhase::Running, 90, true, "breached: 30 min over the 1 h promised", Mood::Bad);
        row(SlaPhase::Paused, 15, false, "paused: 45 min left of 1 h", Mood::Neutral);
        row(SlaPhase::Met, 35, false, "met: 35 min of 1 h used", Mood::Good);
        row(SlaPhase::Met, 90, true, "breached: took 1 h 30 min of the 1 h promised", Mood::Bad);
        row(SlaPhase::Ended, 35, false, "no longer needed: 35 min of 1 h used", Mood::Neutral);
    }

    void clocks()
    {
        QFETCH(SlaPhase, phase);
        QFETCH(int, minutesUsed);
        QFETCH(bool, isBreached);
        TicketDetails details = detailsOf("0h opened N1", 10);
        TicketClock clock{SlaClockKind::FirstResponse, phase, {}, minutesUsed * Minute, Hour, {}, {}};
        clock.policy = {.priority = u"high"_qs, .vip = true, .calendar = u"office"_qs};
        if (isBreached)
            clock.breached = at(1);
        details.clocks = {clock};
        const ClockBar bar = sheetOf(details).clocks.at(0);
        QCOMPARE(bar.title, u"First response"_qs);
        QTEST(bar.state, "words");
        QTEST(bar.mood, "mood");
        QCOMPARE(bar.share, minutesUsed / 60.0);
        QCOMPARE(bar.note, u"priority high, VIP customers, hours of “office”"_qs);
    }

    void messagesArePlainText()
    {
        const Format format(QLocale::c());
        QCOMPARE(messagesText({}, {}, format), u"This ticket has no messages in the database."_qs);
        const std::vector<MessageRecord> messages{{u"T"_qs, 1, at(1), u"ann"_qs, ActorKind::Agent, true, u"<b>Hello</b>"_qs},
            {u"T"_qs, 2, at(2), {}, ActorKind::Customer, false, u"Bye"_qs}};
        QCOMPARE(messagesText(messages, {{u"ann"_qs, u"Ann Lee"_qs}}, format),
            u"1 Jan 2026, 01:00 · Ann Lee · public\n<b>Hello</b>\n\n1 Jan 2026, 02:00 · the customer · internal\nBye"_qs);
    }
};

PALIER_TEST(TestTicketWords, QCoreApplication)
#include "tst_ticketwords.moc"
