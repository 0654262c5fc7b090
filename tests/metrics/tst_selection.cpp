// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/selection.h"

#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestSelection : public QObject
{
    Q_OBJECT

    static QString describe(const SelectedChunk &selected)
    {
        QString text;
        for (const quint8 in : selected.ticketIn)
            text += in ? u'1' : u'0';
        text += u' ';
        for (const quint8 in : selected.escalationIn)
            text += in ? u'1' : u'0';
        return text + QStringLiteral(" %1").arg(selected.outside);
    }

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<TimeRange>("period");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("selected"); // tickets, escalations, outside
        QTest::newRow("everything") << TimeRange{} << "" << "11000 111 1";
        QTest::newRow("from, inclusive") << TimeRange{at(2), {}} << "" << "01000 011 1";
        QTest::newRow("to, exclusive") << TimeRange{{}, at(2)} << "" << "10000 100 0";
        QTest::newRow("a topic: tickets and their escalations") << TimeRange{} << "topic=vpn" << "10000 110 0";
        QTest::newRow("a kind: escalations only") << TimeRange{} << "kind=external" << "11000 010 1";
        QTest::newRow("a topic and a period") << TimeRange{at(2), {}} << "topic=vpn" << "00000 010 0";
    }

    void selects()
    {
        QFETCH(TimeRange, period);
        QFETCH(QString, where);
        Floor floor;
        floor.ticket("1", "0h opened N1; 1h moved N2; 100h moved Vendor", "topic=vpn");
        floor.ticket("2", "2h opened N1; 9h moved N2");
        floor.ticket("outside", "3h opened Billing");
        floor.ticket("void", "4h opened N1; 5h moved N2; 6h void");
        floor.ticket("later", "2000h opened N1");
        const auto facts = floor.facts(at(1000));
        Query query{.now = at(1000), .period = period};
        if (!where.isEmpty())
            query.filters.push_back({where.section(u'=', 0, 0), {where.section(u'=', 1)}});
        const auto selection = Selection::resolve(*facts, query);
        QVERIFY(selection);
        SelectedChunk selected;
        selection->apply(*facts->chunks().at(0), selected);
        QTEST(describe(selected), "selected");
    }
};

PALIER_TEST(TestSelection, QCoreApplication)
#include "tst_selection.moc"
