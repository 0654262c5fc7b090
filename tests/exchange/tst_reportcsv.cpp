// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportcsv.h"

#include "exchange/export/figurecolumns.h"
#include "metrics/compute.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestReportCsv : public QObject
{
    Q_OBJECT

    static QList<QByteArray> lines(test::Floor floor, const QStringList &groupings)
    {
        Query query;
        query.now = test::at(240);
        query.groupings = groupings;
        return reportCsv(*compute(*floor.facts(query.now), query)).split('\n');
    }

private Q_SLOTS:
    void aRowForAllAndForEachGroup()
    {
        const auto rows = lines(test::vectorFloor(), {QStringLiteral("week"), QStringLiteral("kind")});
        QCOMPARE(rows.size(), 1 + 1 + 2 + 1 + 1);
        QVERIFY2(rows.at(0).startsWith("dimension,value,tickets,escalated,escalatedFromTier1,escalationRate,"),
            rows.at(0).constData());
        QVERIFY2(rows.at(1).startsWith("all,,10,5,5,0.5,0.23659"), rows.at(1).constData());
        QVERIFY2(rows.at(2).startsWith("week,2026-W01,5,3,3,0.6,"), rows.at(2).constData());
        QVERIFY2(rows.at(4).startsWith("kind,functional,,,,,"), rows.at(4).constData()); // no tickets there: undefined, not 0
        for (qsizetype i = 0; i < 5; ++i) {
            QCOMPARE(rows.at(i).count(','), static_cast<qsizetype>(figureColumns(false).size()) + 1);
            QVERIFY(rows.at(i).endsWith('\r'));
        }
    }

    void everyRowSaysInWhoseOpenHoursItsDurationsAre()
    {
        test::Floor floor;
        floor.ticket("A", "0h opened N1; 9h moved N2", "topic=vpn");
        Query query;
        query.now = test::at(20);
        query.groupings = {QStringLiteral("topic")};
        query.business =
            std::make_shared<const BusinessTime>(QStringLiteral("Office, Paris"), BusinessCalendar(), test::at(0), test::at(20));
        const auto rows = reportCsv(*compute(*floor.facts(query.now), query)).split('\n');
        QVERIFY2(rows.at(0).endsWith(",businessCalendar\r"), rows.at(0).constData());
        for (qsizetype i : {1, 2})
            QVERIFY2(rows.at(i).endsWith(",\"Office, Paris\"\r"), rows.at(i).constData());
        query.business = nullptr;
        QVERIFY(!reportCsv(*compute(*floor.facts(query.now), query)).contains("Calendar"));
    }

    void namesAreQuotedAndDefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << "Réseau" << QByteArray("Réseau");
        QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << "a\"b" << QByteArray("\"a\"\"b\"");
        QTest::newRow("formula") << "=1+1" << QByteArray("'=1+1");
        QTest::newRow("plus") << "+1" << QByteArray("'+1");
        QTest::newRow("minus") << "-1" << QByteArray("'-1");
        QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
        QTest::newRow("formula with a comma") << "=A(1,2)" << QByteArray("\"'=A(1,2)\"");
        QTest::newRow("inside") << "a=b" << QByteArray("a=b");
    }

    void namesAreQuotedAndDefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        test::Floor floor;
        TicketHistory ticket = floor.teller.tell(QStringLiteral("T"), QStringLiteral("0h opened N1"));
        ticket.dimensions.assign(1, floor.teller.directory->dimensions.front().values.code(name));
        floor.builder.add(ticket);
        const QByteArray row = lines(floor, {QStringLiteral("topic")}).at(2);
        QVERIFY2(row.startsWith("topic," + cell + ",1,0,"), row.constData());
    }
};

PALIER_TEST(TestReportCsv, QCoreApplication)
#include "tst_reportcsv.moc"
