// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/lines.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestLines : public QObject
{
    Q_OBJECT

    static QString describe(const Lines &all, const LevelMap &levels)
    {
        QStringList parts;
        for (const Line &line : all.lines()) {
            QString text = QString::number((line.at - Storyteller::Start) / Hour) + u'h';
            for (const auto &[on, name] : {std::pair{line.moves, "moves"}, std::pair{line.onlyMoves(), "only"},
                     std::pair{line.replies, "replies"}, std::pair{line.acts, "acts"}, std::pair{line.assigns, "assigns"}}) {
                if (on)
                    text += u' ' + QLatin1String(name);
            }
            for (const StateStep step : all.states(line))
                text += QLatin1Char(' ') +
                        QLatin1String(std::array{"resolve", "close", "activate"}.at(static_cast<std::size_t>(step)));
            parts.append(text + u'@' + (line.unit.isValid() ? levels.units().text(line.unit.value) : QString()));
        }
        return parts.join(QLatin1String("; "));
    }

private Q_SLOTS:
    void readsRowsAsLines_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("lines");
        QTest::newRow("rows of a line") << "0h opened N1; 1h moved N2 by ann + resolved by ann"
                                        << "0h@N1; 1h moves acts resolve@N2";
        QTest::newRow("only a move") << "0h opened N1; 1h moved N2" << "0h@N1; 1h moves only@N2";
        QTest::newRow("other lines stay where it is") << "0h opened N1; 1h reply by ann; 2h customer by customer; 3h tag by ann"
                                                      << "0h@N1; 1h replies acts@N1; 2h@N1; 3h@N1";
        QTest::newRow("before it is anywhere") << "0h note by ann; 1h opened N1" << "0h acts@; 1h@N1";
        QTest::newRow("a customer's reply is not ours") << "0h opened N1; 1h reply by customer" << "0h@N1; 1h acts@N1";
        QTest::newRow("states") << "0h opened N1; 1h state waiting; 2h state closed; 3h state open"
                                << "0h@N1; 1h acts activate@N1; 2h acts close@N1; 3h acts activate@N1";
        QTest::newRow("an undone move leaves no line")
            << "0h opened N1; 1h moved N2 by ann in g; 2h undo g by ann; 3h note by ann"
            << "0h@N1; 2h@N1; 3h acts@N1";
        QTest::newRow("an undone part leaves the rest") << "0h opened N1; 1h moved N2 in g + assigned bob in g; 2h undo g"
                                                        << "0h@N1; 1h acts assigns@N1; 2h@N1";
    }

    void readsRowsAsLines()
    {
        QFETCH(QString, story);
        Storyteller teller;
        const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
        const LevelMap levels = teller.levelMap();
        Lines lines(levels);
        QCOMPARE(lines.read(ticket.events, at(1000), Duration{0}), Lines::Verdict::Present);
        QTEST(describe(lines, levels), "lines");
    }

    void knowsOnlyWhatHasHappened()
    {
        Storyteller teller;
        const auto ticket =
            teller.tell(QStringLiteral("T"), QStringLiteral("1h opened N1; 2h moved N2 in g; 3h undo g; 4h void"));
        const LevelMap levels = teller.levelMap();
        Lines lines(levels);
        QCOMPARE(lines.read(ticket.events, at(0.5), Duration{0}), Lines::Verdict::Absent);
        QCOMPARE(lines.read(ticket.events, Instant{Duration{-1}}, Duration{0}), Lines::Verdict::Absent);
        QCOMPARE(lines.read(ticket.events, at(2.5), Duration{0}), Lines::Verdict::Present);
        QCOMPARE(lines.lines().size(), 2U); // the move is not undone yet
        QCOMPARE(lines.read(ticket.events, at(3), Duration{0}), Lines::Verdict::Present);
        QCOMPARE(describe(lines, levels), QStringLiteral("1h@N1; 3h@N1"));
        QCOMPARE(lines.read(ticket.events, at(4), Duration{0}), Lines::Verdict::Void);
    }
};

PALIER_TEST(TestLines, QCoreApplication)
#include "tst_lines.moc"
