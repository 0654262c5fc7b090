// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/todayline.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestTodayLine : public QObject
{
    Q_OBJECT

    /** "12" or "12 of 5.2-19.7". */
    static TodayCount countFrom(const QString &text)
    {
        TodayCount count{.soFar = text.section(u' ', 0, 0).toLongLong()};
        const QString range = text.section(u' ', 2);
        if (!range.isEmpty())
            count.usual = TodayCount::Usual{0, range.section(u'-', 0, 0).toDouble(), range.section(u'-', 1).toDouble()};
        return count;
    }

    static QString lineText(const Today &today, Language language)
    {
        Dashboard dashboard;
        dashboard.today = today;
        dashboard.query.now = at(14.5); // Thursday
        return said(language, [&](const Format &format) {
            const TodayLine line = todayLine(dashboard, format);
            return QStringLiteral("%1 | %2 | %3").arg(line.text, line.verdict).arg(static_cast<int>(line.mood));
        });
    }

private Q_SLOTS:
    void saysWhetherTodayIsNormal_data()
    {
        QTest::addColumn<QString>("tickets");
        QTest::addColumn<QString>("escalations");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("mood");
        const auto row = [](const char *tickets, const char *escalations, const char *verdict, Mood mood) {
            QTest::addRow("%s, %s", tickets, escalations) << QString::fromLatin1(tickets) << QString::fromLatin1(escalations)
                                                          << QString::fromLatin1(verdict) << static_cast<int>(mood);
        };
        row("12 of 5.2-19.7", "2 of 0-4.1", "a normal day so far", Mood::Good);
        row("5 of 5.2-19.7", "0 of 0-4.1", "a normal day so far", Mood::Good); // the ends are rounded outwards, as they are said
        row("20 of 5.2-19.7", "5 of 0-4.1", "a normal day so far", Mood::Good);
        row("4 of 5.2-19.7", "2 of 0-4.1", "fewer tickets than usual", Mood::Watch);
        row("21 of 5.2-19.7", "2 of 0-4.1", "more tickets than usual", Mood::Watch);
        row("12 of 5.2-19.7", "6 of 0-4.1", "more escalations than usual", Mood::Bad);
        row("30 of 5.2-19.7", "6 of 0-4.1", "more escalations than usual", Mood::Bad);
        row("12 of 5.2-19.7", "1 of 2.5-9", "fewer escalations than usual", Mood::Watch);
        row("0 of 0-3", "0 of 0-3", "nothing yet, as usual", Mood::Neutral);
        row("0 of 0-3", "6 of 0-3", "more escalations than usual", Mood::Bad);
        row("12", "2", "not enough weeks to compare with", Mood::Neutral);
        row("0", "0", "not enough weeks to compare with", Mood::Neutral);
    }

    void saysWhetherTodayIsNormal()
    {
        QFETCH(QString, tickets);
        QFETCH(QString, escalations);
        const QString line = lineText({countFrom(tickets), countFrom(escalations), 8}, Language::English);
        QTEST(line.section(QStringLiteral(" | "), 1, 1), "verdict");
        QTEST(line.section(QStringLiteral(" | "), 2).toInt(), "mood");
    }

    void saysWhatThereIsAndWhatIsUsual()
    {
        const Today today{countFrom(QStringLiteral("1212 of 5.2-1900.7")), countFrom(QStringLiteral("1 of 0-4.1")), 8};
        QCOMPARE(lineText(today, Language::English),
            QStringLiteral("Thursday until 14:30: 1,212 tickets (usually 5–1,901), 1 escalation (usually 0–5) | "
                           "a normal day so far | 1"));
        QCOMPARE(lineText(today, Language::French),
            QStringLiteral("Ce jeudi jusqu’à 14:30~: 1_212 tickets (d’habitude 5–1_901), 1 escalade (d’habitude 0–5) | "
                           "une journée normale jusqu’ici | 1"));
        QCOMPARE(lineText({}, Language::English),
            QStringLiteral("Thursday until 14:30: 0 tickets, 0 escalations | not enough weeks to compare with | 0"));
    }

    void comparesWithTheSameHoursOfTheWeekday()
    {
        // Four Thursdays with 20 tickets in the morning and 30 in the evening; the fifth has had 50 by noon.
        OverviewCase floor;
        for (int week = 0; week < 4; ++week)
            floor.tickets(20, week * 168.0 + 9, QStringLiteral("0h opened N1"))
                .tickets(30, week * 168.0 + 18, QStringLiteral("0h opened N1"));
        floor.tickets(50, 4 * 168.0 + 9, QStringLiteral("0h opened N1"));
        const Dashboard dashboard = floor.at(4 * 168.0 + 12, {});
        QCOMPARE(inEnglish([&](const Format &format) { return todayLine(dashboard, format).text; }),
            QStringLiteral("Thursday until 12:00: 50 tickets (usually 10–30), 0 escalations (usually 0–3)"));
        QCOMPARE(inEnglish([&](const Format &format) { return todayLine(dashboard, format).verdict; }),
            QStringLiteral("more tickets than usual"));
    }
};

PALIER_TEST(TestTodayLine, QCoreApplication)
#include "tst_todayline.moc"
