// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/levelmap.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestLevelMap : public QObject
{
    Q_OBJECT

    Directory m_directory;

    static LevelRecord record(const char *value, const char *unit, UnitKind kind, quint8 tier, Instant from = {})
    {
        return {QStringLiteral("desk"), QLatin1String(value), from, QLatin1String(unit), kind, tier};
    }
    PlaceId place(const char *value, const char *source = "desk")
    {
        return {m_directory.places.code(Directory::placeKey(QLatin1String(source), QLatin1String(value)))};
    }
    static QString describe(const Level &level, const LevelMap &map)
    {
        return QStringLiteral("%1 %2 %3").arg(map.units().text(level.unit.value), nameOf(level.kind)).arg(level.tier);
    }

private Q_SLOTS:
    void findsTheLevelOfAnInstant()
    {
        const PlaceId queue = place("q1");
        const LevelMap map(
            {record("q1", "N2", UnitKind::Team, 2, test::at(20)), record("q1", "N1", UnitKind::Team, 1, test::at(10))},
            m_directory);
        QCOMPARE(describe(map.at(queue, test::at(9)), map), QStringLiteral("q1 outside 0"));
        QCOMPARE(describe(map.at(queue, test::at(10)), map), QStringLiteral("N1 team 1"));
        QCOMPARE(describe(map.at(queue, test::at(19.9)), map), QStringLiteral("N1 team 1"));
        QCOMPARE(describe(map.at(queue, test::at(20)), map), QStringLiteral("N2 team 2"));
    }

    void twoPlacesCanBeOneUnit()
    {
        const PlaceId one = place("q1");
        const PlaceId other = place("q2");
        const LevelMap map({record("q1", "N1", UnitKind::Team, 1), record("q2", "N1", UnitKind::Team, 1)}, m_directory);
        QCOMPARE(map.at(one, test::at(0)).unit, map.at(other, test::at(0)).unit);
    }

    void placesOfTwoSourcesNeverMeet()
    {
        const PlaceId mapped = place("q1");
        const PlaceId stranger = place("q1", "elsewhere");
        const LevelMap map({record("q1", "N1", UnitKind::Team, 1)}, m_directory);
        QVERIFY(map.at(mapped, test::at(0)).hasTier());
        QVERIFY(!map.at(stranger, test::at(0)).hasTier());
    }

    void systemAndOutsideHaveNoTier()
    {
        const PlaceId robot = place("robot");
        const LevelMap map({record("robot", "robot", UnitKind::System, 3)}, m_directory);
        QVERIFY(!map.at(robot, test::at(0)).hasTier());
    }

    void whatIsUnmappedIsOutsideUnderItsOwnName()
    {
        place("q1");
        const PlaceId unknown = place("new team");
        const LevelMap map({record("q1", "N1", UnitKind::Team, 1), record("robot", "robot", UnitKind::System, 0)}, m_directory);
        QCOMPARE(describe(map.at(unknown, test::at(0)), map), QStringLiteral("new team outside 0"));
    }

    void aPlaceThatCameLaterIsOutside()
    {
        const LevelMap map({record("q1", "N1", UnitKind::Team, 1)}, m_directory);
        QVERIFY(!map.at({1'000'000}, test::at(0)).hasTier());
        QVERIFY(!LevelMap().at(place("q1"), test::at(0)).hasTier());
    }
};

PALIER_TEST(TestLevelMap, QCoreApplication)
#include "tst_levelmap.moc"
