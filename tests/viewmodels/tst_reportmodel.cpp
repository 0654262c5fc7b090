// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reportmodel.h"

#include "support/promisedfloor.h"
#include "support/reports.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestReportModel : public QObject
{
    Q_OBJECT

    static QString titles(const ReportDocument &document)
    {
        QStringList titles;
        for (const ReportSection &section : document.sections)
            titles.append(section.title);
        return titles.join(QStringLiteral(" | "));
    }
    static Format format(Language language) { return Format(localeOf(language)); }

private Q_SLOTS:
    void figuresFirstThenGroupings()
    {
        const test::InLanguage english(Language::English);
        const Snapshot snapshot = test::ask(test::vectorFloor(), 240, {QStringLiteral("topic"), QStringLiteral("month")});
        QCOMPARE(titles(reportDocument(snapshot, {}, format(Language::English), {})),
            QStringLiteral("The four figures | What became of 6 escalations | Further figures | By topic | By month"));
        const test::InLanguage french(Language::French);
        QCOMPARE(titles(reportDocument(snapshot, {}, format(Language::French), {})),
            QStringLiteral("Les quatre indicateurs | Issue de 6 escalades | Autres chiffres | Par sujet | Par mois"));
    }

    void saysOpenHours()
    {
        test::Floor floor;
        floor.ticket("A", "16h opened N1; 34h moved N2 by ann; 106h resolved by bob", "topic=vpn"); // Thursday, Friday, Monday
        const test::PromisedFloor told(floor, test::promisesFromText({}), test::at(200));
        const CalendarRecord office = test::calendarFromText(QStringLiteral("UTC | mon-fri 09:00-17:00"));
        Query query = told.query(test::at(200));
        query.groupings = {QStringLiteral("topic")};
        query.business = std::make_shared<const BusinessTime>(
            office.name, BusinessCalendar(*Zone::parse(office.zone), office.hours, {}), test::at(0), test::at(200));
        const Snapshot snapshot = *compute(*told.facts, query);
        const auto report = [&](Language language) {
            const test::InLanguage in(language);
            return reportText(reportDocument(snapshot, {}, format(language), {})).simplified();
        };
        const QString english = report(Language::English);
        for (const char *part : {"Durations to date count the open hours of the calendar “office”.",
                 "Time to escalate 2 h median of 1 ticket nine in ten within 2 h in open hours mean 2 h in open hours",
                 "within 7 days 18 h", "Resolution time 10 h median of 1 ticket; nine in ten: 10 h; in open hours",
                 "median, open h", "vpn 1 100.0%"})
            QVERIFY2(english.contains(QString::fromUtf8(part)), part);
        const QString french = report(Language::French);
        for (const char *part : {"Les délais à ce jour comptent les heures ouvrées du calendrier « office ».",
                 "Délai d’escalade 2 h médiane de 1 ticket neuf sur dix en 2 h en heures ouvrées", "médiane, h ouvrées"})
            QVERIFY2(french.contains(QString::fromUtf8(part).simplified()), part);
    }

    void withoutEscalationsThereAreNoOutcomes()
    {
        QCOMPARE(titles(reportDocument(test::ask(test::busyFloor(3, 0), 100), {}, format(Language::English), {})),
            QStringLiteral("The four figures | Further figures"));
    }

    void emptySaysSo()
    {
        const test::InLanguage english(Language::English);
        QCOMPARE(reportText(reportDocument(test::ask(test::Floor(), 1), {}, format(Language::English), {QStringLiteral("w"), 0})),
            QString::fromUtf8(R"(Escalation report: w
════════════════════
As of 1 Jan 2026, 01:00 (UTC).
All tickets and escalations until then.

No ticket and no escalation in this period.
)"));
    }

    void nothingButOutsideSaysWhatToDo()
    {
        const test::InLanguage english(Language::English);
        const Snapshot snapshot = test::ask(test::Floor().ticket("C", "0h opened Billing"), 1, {},
            {{QStringLiteral("topic"), {QStringLiteral("vpn"), QString()}}});
        QCOMPARE(reportText(reportDocument(snapshot, {}, format(Language::English), {})), QString::fromUtf8(R"(Escalation report
═════════════════
As of 1 Jan 2026, 01:00 (UTC).
All tickets and escalations until then.
Only: topic = vpn or (none).

No ticket and no escalation in this period with these filters.
1 ticket never was in a unit with a level: give the units their levels (palierctl levels).
)"));
    }

    void thePeriodIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("both") << "2026-03-01" << "2026-04-01"
                              << "Tickets created and escalations made from 1 Mar 2026, 00:00 until before 1 Apr 2026, 00:00.";
        QTest::newRow("from") << "2026-03-01" << "" << "Tickets created and escalations made since 1 Mar 2026, 00:00.";
        QTest::newRow("to") << "" << "2026-04-01" << "Tickets created and escalations made before 1 Apr 2026, 00:00.";
        QTest::newRow("open") << "" << "" << "All tickets and escalations until then.";
    }

    void thePeriodIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        Query query;
        if (const auto at = instantFromText(from, {}))
            query.period.from = *at;
        if (const auto at = instantFromText(to, {}))
            query.period.to = *at;
        QTEST(querySentences(query, format(Language::English)).at(1), "said");
    }

    void filtersAreSaid()
    {
        Query query;
        query.filters = {
            {QStringLiteral("unit"), {QStringLiteral("N1"), QStringLiteral("N2")}}, {QStringLiteral("topic"), {QString()}}};
        QCOMPARE(querySentences(query, format(Language::English)).constLast(),
            QStringLiteral("Only: unit = N1 or N2; topic = (none)."));
    }
};

PALIER_TEST(TestReportModel, QCoreApplication)
#include "tst_reportmodel.moc"
