// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/tickethistory.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestTicketHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheDimensionsOfEverySource()
    {
        Directory directory;
        QCOMPARE(directory.dimensions.size(), BuiltInDimensionCount);
        QCOMPARE(directory.dimension(QStringLiteral("topic")), static_cast<std::size_t>(BuiltInDimension::Topic));
        QCOMPARE(directory.dimension(QStringLiteral("product")), BuiltInDimensionCount);
        QCOMPARE(directory.dimension(QStringLiteral("product")), BuiltInDimensionCount);
        for (const Dimension &dimension : directory.dimensions)
            QCOMPARE(dimension.values.text(0), QString());
    }

    void keepsPlacesOfSourcesApart()
    {
        const QString key = Directory::placeKey(QStringLiteral("desk"), QStringLiteral("N1 > Lyon"));
        QCOMPARE(Directory::placeValue(key), QStringLiteral("N1 > Lyon"));
        QVERIFY(key != Directory::placeKey(QStringLiteral("other"), QStringLiteral("N1 > Lyon")));
    }

    void packsAndUnpacksEvents_data()
    {
        QTest::addColumn<int>("actor");
        QTest::addColumn<int>("returned");
        for (int actor = 0; actor < 5; ++actor) {
            for (int returned = 0; returned < 4; ++returned)
                QTest::addRow("%d %d", actor, returned) << actor << returned;
        }
    }

    void packsAndUnpacksEvents()
    {
        QFETCH(int, actor);
        QFETCH(int, returned);
        for (const bool starts : {false, true}) {
            TicketEvent event;
            event.bits = TicketEvent::packBits(static_cast<ActorKind>(actor), static_cast<ReturnKind>(returned), starts);
            QCOMPARE(static_cast<int>(event.actorKind()), actor);
            QCOMPARE(static_cast<int>(event.returnKind()), returned);
            QCOMPARE(event.startsLine(), starts);
        }
    }
};

PALIER_TEST(TestTicketHistory, QCoreApplication)
#include "tst_tickethistory.moc"
