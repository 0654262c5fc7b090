// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/rolemapping.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestRoleMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAMapping()
    {
        const ColumnRoles roles{.ticket = u"Id"_qs,
            .at = u"When"_qs,
            .zone = u"Europe/Paris"_qs,
            .unit = u"Team"_qs,
            .state = u"Status"_qs,
            .doneValues = {u"Fixed"_qs},
            .actor = u"Who"_qs,
            .sort = true};
        const auto mapping = mappingOfRoles(roles, Mapping::Format::Csv, u"log"_qs);
        QVERIFY(mapping);
        QCOMPARE(mapping->name, u"log"_qs);
        QCOMPARE(mapping->ticket, u"Id"_qs);
        QCOMPARE(mapping->at.column, u"When"_qs);
        QCOMPARE(mapping->at.zone, u"Europe/Paris"_qs);
        QCOMPARE(mapping->unit, u"Team"_qs);
        QCOMPARE(mapping->actor, u"Who"_qs);
        QCOMPARE(mapping->states.value(u"Fixed"_qs), TicketState::Resolved);
        QVERIFY(mapping->otherStates == TicketState::Open);
        QVERIFY(mapping->sort);
        QVERIFY(mapping->allOtherColumns);
    }

    void kindsAreOurOwn()
    {
        const auto mapping = mappingOfRoles({.ticket = u"t"_qs, .at = u"a"_qs, .unit = u"u"_qs, .tier = u"l"_qs, .kind = u"k"_qs},
            Mapping::Format::Xes, u"log"_qs);
        QVERIFY(mapping);
        QCOMPARE(mapping->format, Mapping::Format::Xes);
        QCOMPARE(mapping->tier, u"l"_qs);
        QCOMPARE(mapping->kinds.value(u"moved"_qs), EventKind::Moved);
        QVERIFY(mapping->otherKinds == EventKind::Note);
    }

    void aMissingRoleIsRefusedByName()
    {
        const auto mapping = mappingOfRoles({.ticket = u"t"_qs}, Mapping::Format::Csv, u"log"_qs);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, QLatin1String("mapping.missing-key"));
    }

    void guessesFromNames_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("roles");
        QTest::newRow("ours") << QStringList{u"ticket"_qs, u"at"_qs, u"kind"_qs, u"unit"_qs, u"tier"_qs}
                              << "ticket at unit tier kind ";
        QTest::newRow("XES") << QStringList{u"case:concept:name"_qs, u"time:timestamp"_qs, u"org:group"_qs,
                                    u"lifecycle:transition"_qs}
                             << "case:concept:name time:timestamp org:group   lifecycle:transition";
        QTest::newRow("any case") << QStringList{u"STATUS"_qs, u"Équipe"_qs, u"Numéro"_qs} << "Numéro  Équipe   STATUS";
        QTest::newRow("nothing") << QStringList{u"a"_qs, u"b"_qs} << "     ";
    }
    void guessesFromNames()
    {
        QFETCH(QStringList, columns);
        const ColumnRoles roles = rolesByName(columns);
        QTEST((QStringList{roles.ticket, roles.at, roles.unit, roles.tier, roles.kind, roles.state}.join(u' ')), "roles");
    }

    void knowsWordsForDone()
    {
        QCOMPARE(doneValuesAmong({u"Open"_qs, u"Closed"_qs, u"résolu"_qs, u"Not resolved"_qs, u"Completed"_qs}),
            (QStringList{u"Closed"_qs, u"résolu"_qs, u"Completed"_qs}));
    }
};

PALIER_TEST(TestRoleMapping, QCoreApplication)
#include "tst_rolemapping.moc"
