// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/timeaxis.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestTimeAxis : public QObject
{
    Q_OBJECT

    static Instant instant(const char *text) { return *instantFromText(QLatin1String(text), {}); }

    static QString slotsText(TimeBuckets::Size size, const TimeRange &range, Instant now, Language language, const char *zone)
    {
        const InLanguage in(language);
        Grouping grouping;
        grouping.groups.push_back({QStringLiteral("2026-03-28"), {}});
        QStringList texts;
        for (const TimeSlot &slot :
            timeSlots(grouping, size, range, now, Format(localeOf(language), *Zone::parse(QLatin1String(zone)))))
            texts.append(slot.key + u'|' + slot.label + u'|' + slot.title + QLatin1String(slot.kpis ? "|figures" : ""));
        return texts.join(u';');
    }

private Q_SLOTS:
    void setsFewApart_data()
    {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<QString>("few");
        QTest::newRow("nothing") << QList<qint64>{} << "";
        QTest::newRow("a Sunday") << QList<qint64>{80, 70, 15, 3, 82} << "---f-";
        QTest::newRow("a gap is not few") << QList<qint64>{80, 0, 3} << "--f";
        QTest::newRow("as many as are needed") << QList<qint64>{10, 9} << "-f";
        QTest::newRow("a small team: the line is what there is") << QList<qint64>{3, 4, 12, 2} << "----";
    }

    void setsFewApart()
    {
        QFETCH(QList<qint64>, counts);
        QString few;
        for (const bool isFew : fewAmong({counts.begin(), counts.end()}, TicketsForPoint))
            few += QLatin1Char(isFew ? 'f' : '-');
        QTEST(few, "few");
    }

    void namesEverySlotUpToNow_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<bool>("french");
        QTest::addColumn<QString>("said");
        QTest::newRow("days") << "day" << false
                              << "2026-03-28|28 Mar|Saturday 28 March 2026|figures;2026-03-29|29 Mar|Sunday 29 March 2026;"
                                 "2026-03-30|30 Mar|Monday 30 March 2026";
        QTest::newRow("jours") << "day" << true
                               << "2026-03-28|28 mars|samedi 28 mars 2026|figures;2026-03-29|29 mars|dimanche 29 mars 2026;"
                                  "2026-03-30|30 mars|lundi 30 mars 2026";
        QTest::newRow("weeks")
            << "week" << false
            << "2026-W13|W13|Week 13, from Monday 23 March 2026;2026-W14|W14|Week 14, from Monday 30 March 2026";
        QTest::newRow("semaines")
            << "week" << true
            << "2026-W13|s. 13|Semaine 13, du lundi 23 mars 2026;2026-W14|s. 14|Semaine 14, du lundi 30 mars 2026";
        QTest::newRow("months") << "month" << false << "2026-03|Mar 2026|Mar 2026";
        QTest::newRow("mois") << "month" << true << "2026-03|mars 2026|mars 2026";
    }

    void namesEverySlotUpToNow()
    {
        QFETCH(QString, size);
        QFETCH(bool, french);
        const TimeRange range{instant("2026-03-27T23:00:00Z"), instant("2026-04-05T22:00:00Z")};
        QTEST(slotsText(*TimeBuckets::sizeNamed(size), range, instant("2026-03-30T09:00:00Z"),
                  french ? Language::French : Language::English, "Europe/Paris"),
            "said");
    }

    void aRangeAheadHasNone()
    {
        const TimeRange range{instant("2026-04-01"), instant("2026-04-05")};
        QCOMPARE(slotsText(TimeBuckets::Size::Days, range, instant("2026-03-30"), Language::English, "UTC"), QString());
    }

    void theDayOfTheClockChangeHas23Hours()
    {
        const TimeRange range{instant("2026-03-28T23:00:00Z"), instant("2026-03-29T22:00:00Z")};
        const Format format(localeOf(Language::English), *Zone::parse(QStringLiteral("Europe/Paris")));
        const auto days = timeSlots({}, TimeBuckets::Size::Days, range, *range.to, format);
        QCOMPARE(days.size(), 1U);
        QCOMPARE(days.front().start, *range.from);
        QCOMPARE(days.front().end, *range.to);
    }

    void aSlotIsYoungUntilItsLastTicketIsFollowedLongEnough()
    {
        const TimeSlot slot{.end = at(24)};
        QVERIFY(slot.isYoung(7 * Day, at(24 * 8) - Duration{1}));
        QVERIFY(!slot.isYoung(7 * Day, at(24 * 8)));
    }
};

PALIER_TEST(TestTimeAxis, QCoreApplication)
#include "tst_timeaxis.moc"
