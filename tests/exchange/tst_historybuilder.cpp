// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestHistoryBuilder : public QObject
{
    Q_OBJECT

    /** Rows "minute kind unit [ret] [actor] [actor kind] [reason]" of one ticket, "-" for empty; the rows of its history. */
    static QString history(const QStringList &rows, const QByteArray &more)
    {
        QByteArray csv = "t,at,k,u,r,a,ak,y\n";
        for (const QString &row : rows) {
            QStringList cells = row.split(QLatin1Char(' '));
            while (cells.size() < 7)
                cells.append(QStringLiteral("-"));
            cells[0] = QStringLiteral("2026-03-01T09:%1:00Z").arg(cells[0].toInt(), 2, 10, QLatin1Char('0'));
            cells.replaceInStrings(QStringLiteral("-$"), QString());
            for (QString &cell : cells)
                cell = cell == QLatin1String("-") ? QString() : cell;
            csv += "T," + cells.join(QLatin1Char(',')).toUtf8() + '\n';
        }
        const auto mapping =
            test::mappingOf(R"({"ticket": "t", "at": "at", "unit": "u", "ret": "r", "actor": "a", "actor_kind": "ak",
            "reason": "y",)" +
                            more + "}");
        test::RecordingSink sink;
        const auto report = test::importBytes(csv, mapping, sink);
        return report.accepted()
                   ? sink.text().replace(QStringLiteral("2026-03-01T09:"), QString()).replace(QStringLiteral(":00Z"), QString())
                   : QLatin1Char('!') + test::describe(report.refusals);
    }

private Q_SLOTS:
    void fromKinds_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("history");
        const auto row = [](const char *name, const QStringList &rows, const char *history) {
            QTest::newRow(name) << rows << QString::fromUtf8(history);
        };
        row("opened", test::list("0 opened N1 - ann customer"), "T at N1, new\n  1 00 opened >N1 by ann (customer)");
        row("moved, even to the same unit", test::list("0 opened N1|1 moved N2 rejected bob agent expertise|2 moved N2"),
            "T at N2, new\n  1 00 opened >N1\n  2 01 moved N1>N2 rejected by bob (agent) because expertise\n  3 02 moved N2>N2");
        row("resolved where it is", test::list("0 opened N1|1 resolved N1 answered"),
            "T at N1, resolved\n  1 00 opened >N1\n  2 01 resolved answered");
        row("resolved, unit not said", test::list("0 opened N1|1 resolved -"),
            "T at N1, resolved\n  1 00 opened >N1\n  2 01 resolved");
        row("resolved elsewhere: moves first", test::list("0 opened N1|1 resolved N2 answered bob agent"),
            "T at N2, resolved\n  1 00 opened >N1\n  2 01 moved N1>N2 answered by bob (agent)\n  2 01 resolved by bob (agent)");
        row("closed elsewhere: moves first", test::list("0 opened N1|1 closed N2"),
            "T at N2, closed\n  1 00 opened >N1\n  2 01 moved N1>N2\n  2 01 closed");
        row("reopened elsewhere: reopens first", test::list("0 opened N1|1 resolved N1|2 reopened N2 rejected"),
            "T at N2, open\n  1 00 opened >N1\n  2 01 resolved\n  3 02 reopened\n  3 02 moved N1>N2 rejected");
        row("reopened where it is", test::list("0 opened N1|1 resolved N1|2 reopened N1 rejected"),
            "T at N1, open\n  1 00 opened >N1\n  2 01 resolved\n  3 02 reopened rejected");
        row("void places nothing", test::list("0 opened N1|1 void N2|2 reopened N1"),
            "T at N1, void\n  1 00 opened >N1\n  2 01 void\n  3 02 reopened");
        row("merged", test::list("0 opened N1|1 merged N1"), "T at N1, void\n  1 00 opened >N1\n  2 01 merged");
        row("begins resolved", test::list("0 resolved N2"), "T at N2, resolved\n  1 00 moved >N2\n  1 00 resolved");
        row("begins moved", test::list("0 moved N1"), "T at N1, new\n  1 00 moved >N1");
        row("begins void", test::list("0 void N1"), "T at , void\n  1 00 void");
        row("begins resolved nowhere", test::list("0 resolved -"), "T at , resolved\n  1 00 resolved");
        row("others place nothing", test::list("0 opened N1|1 note N9 - ann agent|2 reply -|3 customer N9|4 moved N2"),
            "T at N2, new\n  1 00 opened >N1\n  2 01 note by ann (agent)\n  3 02 reply\n  4 03 customer\n  5 04 moved N1>N2");
        row("assigned to who did it", test::list("0 opened N1|1 assigned N1 - ann agent|2 assigned N1 - bob agent"),
            "T at N1, new, agent=bob\n  1 00 opened >N1\n  2 01 assigned >ann by ann (agent)\n  3 02 assigned >bob by bob "
            "(agent)");
        row("closed after resolved", test::list("0 opened N1|1 resolved N1|2 closed N1"),
            "T at N1, closed\n  1 00 opened >N1\n  2 01 resolved\n  3 02 closed");
        row("equal times keep the order of the file", test::list("0 opened N1|0 moved N2|0 moved N3"),
            "T at N3, new\n  1 00 opened >N1\n  2 00 moved N1>N2\n  3 00 moved N2>N3");
        row("time going backwards", test::list("5 opened N1|3 moved N2"), "!3:at:import.time-backwards(T, 2)");
        row("moved nowhere", test::list("0 opened N1|1 moved -"), "!3:u:import.unit-missing()");
    }

    void fromKinds()
    {
        QFETCH(QStringList, rows);
        QTEST(history(rows, R"("kind": "k")"), "history");
    }

    void fromStates_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("history");
        const auto row = [](const char *name, const QStringList &rows, const char *history) {
            QTest::newRow(name) << rows << QString::fromUtf8(history);
        };
        row("every line counts", test::list("0 Queued N1|1 Active N1|2 Done N1|3 Done N1|4 Active N2"),
            "T at N2, open\n  1 00 opened >N1\n  2 01 moved N1>N1\n  3 02 resolved\n  4 03 resolved\n  5 04 reopened\n  5 04 "
            "moved N1>N2");
        row("begins done", test::list("0 Done N2"), "T at N2, resolved\n  1 00 moved >N2\n  1 00 resolved");
        row("begins void", test::list("0 Spam N2"), "T at , void\n  1 00 void");
        row("closed, then active", test::list("0 Queued N1|1 Given N1|2 Queued -"),
            "T at N1, open\n  1 00 opened >N1\n  2 01 closed\n  3 02 reopened");
        row("opened nowhere", test::list("0 Queued -"), "!2:u:import.unit-missing()");
    }

    void fromStates()
    {
        QFETCH(QStringList, rows);
        QTEST(history(rows,
                  R"("state": {"column": "k", "values": {"Done": "resolved", "Given": "closed", "Spam": "void", "*": "open"}})"),
            "history");
    }

    void sortsIfAsked()
    {
        QCOMPARE(history(test::list("5 moved N2|3 opened N1|5 moved N3"), R"("kind": "k", "sort": true)"),
            QStringLiteral("T at N3, new\n  1 03 opened >N1\n  2 05 moved N1>N2\n  3 05 moved N2>N3"));
    }

    void takesTheDimensionsOfTheFirstLine()
    {
        const auto mapping = test::mappingOf(test::plainMapping(
            R"(, "subject": "s", "customer": "c", "attributes": {"topic": "x", "language": "l", "product": "p", "site": "z", "customer-class": "w"})"));
        test::RecordingSink sink;
        const auto report = test::importBytes("t,at,k,u,s,c,x,l,p,z,w\n"
                                              "T,2026-03-01T09:00:00.25Z,opened,N1,Bonjour,ACME,vpn,fr,P1,,gold\n"
                                              "T,2026-03-01T09:00:00.75Z,moved,N2,Other,X,mail,en,P2,Lyon,\n",
            mapping, sink);
        QVERIFY(report.accepted());
        QCOMPARE(sink.text(),
            QStringLiteral(
                "T at N2, new, subject=Bonjour, customer=ACME, topic=vpn, language=fr, customer-class=gold, product=P1\n"
                "  1 2026-03-01T09:00:00.250Z opened >N1\n  2 2026-03-01T09:00:00.750Z moved N1>N2"));
    }
};

PALIER_TEST(TestHistoryBuilder, QCoreApplication)
#include "tst_historybuilder.moc"
