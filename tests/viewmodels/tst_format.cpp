// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/format.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestFormat : public QObject
{
    Q_OBJECT

    /** What `say` gives in English and in French, the narrow no-break space as "_". */
    template<typename F>
    static QString both(F say)
    {
        QString text;
        for (const Language language : {Language::English, Language::French}) {
            const test::InLanguage in(language);
            text += (text.isEmpty() ? QString() : QStringLiteral(" | ")) +
                    say(Format(localeOf(language), *Zone::parse(QStringLiteral("Europe/Paris"))));
        }
        return text.replace(QChar(0x202f), QLatin1Char('_'));
    }

private Q_SLOTS:
    void numbers()
    {
        QCOMPARE(both([](const Format &f) { return f.number(0); }), QStringLiteral("0 | 0"));
        QCOMPARE(both([](const Format &f) { return f.number(1234567); }), QStringLiteral("1,234,567 | 1_234_567"));
        QCOMPARE(both([](const Format &f) { return f.decimal(1234.5, 2); }), QStringLiteral("1,234.50 | 1_234,50"));
        QCOMPARE(both([](const Format &f) { return f.decimal({}, 2); }), QStringLiteral("– | –"));
    }

    void shares()
    {
        QCOMPARE(both([](const Format &f) { return f.percent(0.304342); }), QStringLiteral("30.4% | 30,4_%"));
        QCOMPARE(both([](const Format &f) { return f.percent(0); }), QStringLiteral("0.0% | 0,0_%"));
        QCOMPARE(both([](const Format &f) { return f.percent({}); }), QStringLiteral("– | –"));
        QCOMPARE(both([](const Format &f) { return f.interval(Interval{0.2941, 0.3148}); }),
            QStringLiteral("29.4–31.5% | 29,4–31,5_%"));
        QCOMPARE(both([](const Format &f) { return f.interval({}); }), QStringLiteral("– | –"));
        QCOMPARE(both([](const Format &f) { return f.range(10, 20); }), QStringLiteral("10–20% | 10–20_%"));
        QCOMPARE(both([](const Format &f) { return f.range(2.5, 100); }), QStringLiteral("2.5–100% | 2,5–100_%"));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << qint64{0} << "0 s | 0 s";
        QTest::newRow("seconds") << qint64{59} << "59 s | 59 s";
        QTest::newRow("minutes") << qint64{869} << "14 min | 14 min";
        QTest::newRow("rounded up") << qint64{870} << "15 min | 15 min";
        QTest::newRow("rounded to the hour") << qint64{3599} << "1 h | 1 h";
        QTest::newRow("hours") << qint64{7500} << "2 h 5 min | 2 h 5 min";
        QTest::newRow("rounded to the day") << qint64{86399} << "1 d | 1 j";
        QTest::newRow("days") << qint64{183600} << "2 d 3 h | 2 j 3 h";
        QTest::newRow("many days") << qint64{106667600} << "1,235 d | 1_235 j";
    }

    void durations()
    {
        QFETCH(qint64, seconds);
        QTEST(both([&](const Format &f) { return f.duration(Duration{seconds}); }), "said");
    }

    void openHoursMakeNoDays_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("said");
        QTest::newRow("seconds") << qint64{59} << "59 s | 59 s";
        QTest::newRow("minutes") << qint64{870} << "15 min | 15 min";
        QTest::newRow("rounded to the hour") << qint64{3599} << "1 h | 1 h";
        QTest::newRow("more than a day") << qint64{27 * 3600 + 299} << "27 h 5 min | 27 h 5 min";
        QTest::newRow("nobody reads the minutes of a hundred hours") << qint64{1234 * 3600 + 1800} << "1,235 h | 1_235 h";
    }

    void openHoursMakeNoDays()
    {
        QFETCH(qint64, seconds);
        QTEST(both([&](const Format &f) { return f.openHours(Duration{seconds}); }), "said");
        QTEST(both([&](const Format &f) { return f.durationIn(Duration{seconds}, true); }), "said");
        QCOMPARE(both([](const Format &f) { return f.openHours({}); }), QStringLiteral("– | –"));
    }

    void theUndefinedDurationIsADash()
    {
        QCOMPARE(both([](const Format &f) { return f.duration({}); }), QStringLiteral("– | –"));
    }

    void instants()
    {
        const Instant summer = *instantFromText(QStringLiteral("2026-07-14T22:30:00Z"), {});
        QCOMPARE(both([&](const Format &f) { return f.date(summer); }), QStringLiteral("15 Jul 2026 | 15 juil. 2026"));
        QCOMPARE(both([&](const Format &f) { return f.instant(summer); }),
            QStringLiteral("15 Jul 2026, 00:30 | 15 juil. 2026 à 00:30"));
        QCOMPARE(both([&](const Format &f) { return f.instantInZone(summer + Duration{5}); }),
            QStringLiteral("15 Jul 2026, 00:30:05 (Europe/Paris) | 15 juil. 2026 à 00:30:05 (Europe/Paris)"));
        QCOMPARE(both([&](const Format &f) { return f.time(summer); }), QStringLiteral("00:30 | 00:30"));
    }

    void days()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(both([&](const Format &f) { return f.dayAndMonth(day); }), QStringLiteral("1 Mar | 1 mars"));
        QCOMPARE(both([&](const Format &f) { return f.weekdayAndDate(day); }),
            QStringLiteral("Sunday 1 March 2026 | dimanche 1 mars 2026"));
        QCOMPARE(both([&](const Format &f) { return f.monthAndYear(day); }), QStringLiteral("Mar 2026 | mars 2026"));
        QCOMPARE(both([](const Format &f) { return f.weekday(1) + u' ' + f.weekday(7); }),
            QStringLiteral("Monday Sunday | lundi dimanche"));
        QCOMPARE(both([](const Format &f) { return f.shortWeekday(1); }), QStringLiteral("Mon | lun."));
    }
};

PALIER_TEST(TestFormat, QCoreApplication)
#include "tst_format.moc"
