// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/smalltilecards.h"

#include "support/testprogram.h"
#include "viewmodels/overview/smalltiles.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** One answered and solved at once, one escalated and still open. */
Dashboard twoTickets()
{
    OverviewCase floor;
    floor.tickets(1, 1, QStringLiteral("0h opened N1 by customer; 1h reply by ann; 2h resolved"));
    floor.tickets(1, 1, QStringLiteral("0h opened N1 by customer; 3h reply by ann; 4h moved N2"));
    const WorkspaceSettings costs(
        {{QStringLiteral("cost.tier@1"), QStringLiteral("8")}, {QStringLiteral("cost.tier@2"), QStringLiteral("1008")}});
    return floor.promising(QStringLiteral("resolution 8:00")).at(20, january(1, 7), costs);
}

/** "label value (note)", all rows of a card. */
QString rowsOf(const DefinitionCard &card)
{
    QStringList rows;
    for (const auto &row : card.rows)
        rows.append(QStringLiteral("%1 %2 (%3)").arg(row.label, row.value, row.note));
    return rows.join(u'|');
}

} // namespace

class TestSmallTileCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void giveTheNumbersOfTheirTiles_data()
    {
        QTest::addColumn<int>("tile");
        QTest::addColumn<QString>("rows");
        QTest::newRow("first contact") << 0
                                       << "To date 50.0% (1 of 2 tickets)|Not yet held 1 (resolved, but young enough to be "
                                          "reopened: the share may still fall)";
        QTest::newRow("first response") << 1 << "Median 1 h (2 tickets)|Nine in ten 3 h ()|Mean 2 h ()";
        QTest::newRow("resolution") << 2 << "Median 2 h (1 ticket)|Nine in ten 2 h ()|Mean 2 h ()";
        QTest::newRow("breaches") << 3 << "Tickets 1 (1 of 2 tickets)|resolution 1 (1 of 2 tickets)";
        QTest::newRow("open") << 4 << "Open 1 (1 of 1 escalation)";
        QTest::newRow("cost") << 5 << "Avoidable cost 1,000 (1 escalation)";
    }

    void giveTheNumbersOfTheirTiles()
    {
        QFETCH(int, tile);
        const Dashboard dashboard = twoTickets();
        QTEST(said(Language::English,
                  [&](const Format &format) {
                      return rowsOf(smallTiles(dashboard, format).at(static_cast<std::size_t>(tile)).card);
                  }),
            "rows");
    }

    /** Each says what is counted, and what is not. */
    void sayWhatIsNotCounted()
    {
        const Dashboard dashboard = twoTickets();
        for (const Language language : {Language::English, Language::French}) {
            const QString words = language == Language::English ? QStringLiteral("Not counted") : QStringLiteral("Ne compte");
            const auto tiles = [&] {
                const InLanguage in(language);
                return smallTiles(dashboard, Format(localeOf(language)));
            }();
            for (const SmallTile &tile : tiles) {
                QCOMPARE(tile.card.title, tile.title);
                QVERIFY(!tile.card.definition.isEmpty());
                QVERIFY2(tile.card.notes.join(u' ').contains(words), qPrintable(tile.id + tile.card.notes.join(u' ')));
            }
        }
    }
};

PALIER_TEST(TestSmallTileCards, QCoreApplication)
#include "tst_smalltilecards.moc"
