// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demoworld.h"

#include "support/testprogram.h"

using namespace palier;
using namespace palier::demo;

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed()
    {
        const World again = *World::make({1500, 7}, Now);
        QCOMPARE(again.staff.agents().at(20).login, smallWorld().staff.agents().at(20).login);
        QCOMPARE(again.customers.at(30).name, smallWorld().customers.at(30).name);
        const World other = *World::make({1500, 8}, Now);
        QVERIFY(other.customers.at(30).name != smallWorld().customers.at(30).name);
    }

    /** So that a floor that goes on another day has the same people. */
    void keepsItsPeopleOverTime()
    {
        const World later = *World::make({1500, 7}, Now + 40 * Day);
        for (std::size_t i = 0; i < later.staff.agents().size(); ++i)
            QCOMPARE(later.staff.agents()[i].login, smallWorld().staff.agents()[i].login);
        QCOMPARE(later.customers.at(30).name, smallWorld().customers.at(30).name);
    }

    void plansWhatHappensWhen()
    {
        const World &world = smallWorld();
        QCOMPARE(world.now - world.start, 365 * Day);
        QCOMPARE(world.now - world.emergingFrom, 21 * Day);
        QVERIFY(world.hours.front().isOpen(world.incidentFrom));
        QVERIFY(world.now - world.incidentFrom >= 34 * Day && world.now - world.incidentFrom <= 42 * Day);
        QVERIFY(world.trained.agents.size() >= 3);
        QVERIFY(world.untouched.agents.size() >= 3);
        QCOMPARE(world.comfort.size(), std::size_t{2});
    }

    void hasSomeVips()
    {
        const auto vips = std::ranges::count_if(smallWorld().customers, &CustomerRecord::vip);
        QVERIFY2(vips > 5 && vips < 40, qPrintable(QString::number(vips)));
    }
};

PALIER_TEST(TestWorld, QCoreApplication)
#include "tst_world.moc"
