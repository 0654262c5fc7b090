// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/history/ticketlines.h"
#include "exchange/importing.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestTicketLines : public QObject
{
    Q_OBJECT

    static void add(LineSpool &spool, std::string_view ticket, qint64 line)
    {
        std::string bytes;
        pack({ticket, line}, bytes);
        QVERIFY(spool.add(ticket, bytes));
    }

private Q_SLOTS:
    void comeTicketByTicket()
    {
        LineSpool spool({});
        add(spool, "B", 1);
        add(spool, "A", 2);
        add(spool, "B", 3);
        QVERIFY(spool.finish());
        TicketLines lines(spool);
        QStringList tickets;
        while (*lines.next()) {
            QString text = QString::fromStdString(std::string(lines.lines().front().ticket));
            for (const LogLine &line : lines.lines())
                text += QStringLiteral(" %1").arg(line.line);
            tickets.append(text);
        }
        QCOMPARE(tickets, test::list("A 2|B 1 3"));
    }

    void haveALimit()
    {
        LineSpool spool({});
        for (std::size_t i = 0; i <= TicketLines::LineLimit; ++i)
            add(spool, "A", 1);
        for (std::size_t i = 0; i < TicketLines::LineLimit; ++i)
            add(spool, "B", 1);
        QVERIFY(spool.finish());
        TicketLines lines(spool);
        QVERIFY(*lines.next());
        QVERIFY(lines.tooMany());
        QVERIFY(*lines.next());
        QVERIFY(!lines.tooMany());
        QCOMPARE(lines.lines().size(), TicketLines::LineLimit);
        QVERIFY(!*lines.next());
    }
};

PALIER_TEST(TestTicketLines, QCoreApplication)
#include "tst_ticketlines.moc"
