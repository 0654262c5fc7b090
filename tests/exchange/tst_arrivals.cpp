// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/testprogram.h"

using namespace palier;
using namespace palier::demo;

/** The arrivals of a year: how many, when, and what was planted among them. */
class TestArrivals : public QObject
{
    Q_OBJECT

    static std::size_t countIn(Instant from, Instant to, std::optional<std::size_t> topic)
    {
        const auto all = arrivals(smallWorld());
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [&](const Arrival &one) { return one.at >= from && one.at < to && one.topic == topic; }));
    }

private Q_SLOTS:
    void fillTheYearInOrder()
    {
        const auto all = arrivals(smallWorld());
        QCOMPARE(all.size(), std::size_t{1500});
        QVERIFY(std::ranges::is_sorted(all, {}, &Arrival::at));
        QVERIFY(all.front().at >= smallWorld().start);
        QVERIFY(all.back().at < Now);
    }

    void haveSeasons_data()
    {
        QTest::addColumn<QString>("busy");
        QTest::addColumn<QString>("quiet");
        QTest::newRow("day") << "2026-03-03T10:00" << "2026-03-03T03:00";
        QTest::newRow("week") << "2026-03-02T10:00" << "2026-03-07T10:00";
        QTest::newRow("year") << "2026-12-01T10:00" << "2026-08-04T10:00";
    }

    void haveSeasons()
    {
        QFETCH(QString, busy);
        QFETCH(QString, quiet);
        const auto at = [](const QString &text) { return busyness(QDateTime::fromString(text, Qt::ISODate)); };
        QVERIFY(at(busy) > 1.3 * at(quiet));
    }

    void holdTheIncidentWithinItsHours()
    {
        const World &world = smallWorld();
        QCOMPARE(countIn(world.incidentFrom, world.incidentTo, world.incident), std::size_t{12});
        QCOMPARE(countIn(world.start, world.now, world.incident), std::size_t{12});
    }

    /** The younger half of the three weeks has clearly more than the older one. */
    void letTheEmergingTopicRise()
    {
        const World &world = smallWorld();
        const auto before = countIn(world.emergingFrom, world.now - 10 * Day, world.emerging);
        const auto after = countIn(world.now - 10 * Day, world.now, world.emerging);
        QCOMPARE(countIn(world.start, world.emergingFrom, world.emerging), std::size_t{0});
        QVERIFY2(after > before, qPrintable(QStringLiteral("%1, %2").arg(before).arg(after)));
    }

    /** What goes on after the world's now is as busy as what was told up to it. */
    void goOnAsTheyWere()
    {
        const World &world = smallWorld();
        double sum = 0;
        for (Instant hour = world.start; hour < world.now; hour += Hour)
            sum += arrivalsAnHour(world, hour);
        QVERIFY2(std::abs(sum / world.size.tickets - 1) < 0.03, qPrintable(QString::number(sum)));
        QVERIFY(arrivalsAnHour(world, Monday) > 5 * arrivalsAnHour(world, Monday - Day));
        QVERIFY(arrivalsAnHour(world, Monday) > 5 * arrivalsAnHour(world, Monday + 15 * Hour));
    }
};

PALIER_TEST(TestArrivals, QCoreApplication)
#include "tst_arrivals.moc"
