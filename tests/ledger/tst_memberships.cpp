// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memberships.h"

#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** "ann N1 0 10; bob N2 5": agent, unit, hours from and to. */
std::vector<MembershipRecord> records(const QString &told)
{
    std::vector<MembershipRecord> list;
    for (const QString &one : told.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
        MembershipRecord record{words.at(0), words.at(1), at(words.at(2).toDouble()), {}};
        if (words.size() > 3)
            record.to = at(words.at(3).toDouble());
        list.push_back(record);
    }
    return list;
}

} // namespace

class TestMemberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoMayAct_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("may"); // act for N2 at five: ann, bob, somebody without a name
        QTest::newRow("no lists") << QString() << "ann bob nobody";
        QTest::newRow("of another unit only") << "ann N1 0" << "ann bob nobody";
        QTest::newRow("one of two") << "ann N1 0; bob N2 0" << "bob nobody";
        QTest::newRow("both") << "ann N2 0; bob N2 0" << "ann bob nobody";
        QTest::newRow("in two units") << "ann N1 0; ann N2 0" << "ann nobody";
        QTest::newRow("ended at that moment") << "ann N2 0 5; bob N2 0" << "bob nobody";
        QTest::newRow("begins at that moment") << "ann N2 5 6; bob N2 0 6" << "ann bob nobody";
        QTest::newRow("left and came back") << "bob N2 0 1; bob N2 4; ann N2 9" << "bob nobody";
        QTest::newRow("the list has nobody then") << "ann N2 0 4; bob N2 6" << "ann bob nobody";
        QTest::newRow("only somebody whom no ticket knows") << "zoe N2 0" << "nobody";
        QTest::newRow("a unit that holds no tickets") << "ann Nowhere 0" << "ann bob nobody";
        QTest::newRow("an end before its beginning") << "ann N2 6 4; bob N2 0" << "bob nobody";
    }

    void saysWhoMayAct()
    {
        QFETCH(QString, members);
        Storyteller teller;
        teller.tell(QStringLiteral("T"), QStringLiteral("0h opened N1; 1h moved N2 by ann; 2h note by bob"));
        const LevelMap levels = teller.levelMap();
        const Memberships memberships(records(members), levels, *teller.directory);
        const UnitId unit{static_cast<quint32>(levels.units().find(QStringLiteral("N2")))};
        QStringList may;
        for (const QString &name : {QStringLiteral("ann"), QStringLiteral("bob")}) {
            if (memberships.mayActFor(unit, {static_cast<quint32>(teller.directory->agents.find(name))}, at(5)))
                may << name;
        }
        if (memberships.mayActFor(unit, {}, at(5)))
            may << QStringLiteral("nobody");
        QTEST(may.join(u' '), "may");
    }
};

PALIER_TEST(TestMemberships, QCoreApplication)
#include "tst_memberships.moc"
