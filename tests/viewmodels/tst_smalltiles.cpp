// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/smalltiles.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** "id: title | value | note", a line each. */
QString describe(const std::vector<SmallTile> &tiles)
{
    QStringList lines;
    for (const SmallTile &tile : tiles)
        lines.append(QStringLiteral("%1: %2 | %3 | %4").arg(tile.id, tile.title, tile.value, tile.note));
    return lines.join(u'\n');
}

QString tilesText(OverviewCase floor, Language language, const WorkspaceSettings &settings = {}, double now = 100)
{
    const Dashboard dashboard = floor.at(now, january(1, 7), settings);
    return said(language, [&](const Format &format) { return describe(smallTiles(dashboard, format)); });
}

/** One answered and solved at once, one escalated, one escalated and still open. */
OverviewCase threeTickets()
{
    OverviewCase floor;
    floor.tickets(1, 1, QStringLiteral("0h opened N1 by customer; 1h reply by ann; 2h resolved"));
    floor.tickets(1, 1, QStringLiteral("0h opened N1 by customer; 2h reply by ann; 3h moved N2; 10h resolved"));
    floor.tickets(1, 1, QStringLiteral("0h opened N1 by customer; 3h reply by ann; 4h moved N2"));
    return floor;
}

} // namespace

class TestSmallTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThereIs()
    {
        const WorkspaceSettings costs(
            {{QStringLiteral("cost.tier@1"), QStringLiteral("8")}, {QStringLiteral("cost.tier@2"), QStringLiteral("1008")}});
        QCOMPARE(tilesText(threeTickets(), Language::English, costs),
            QStringLiteral("fcr: Resolved at first contact | 33.3% | 1 of 3, 1 not yet held\n"
                           "response: First response, median | 2 h | nine in ten within 3 h\n"
                           "resolution: Resolution, median | 2 h | nine in ten within 10 h\n"
                           "breaches: SLA breaches | – | no SLA promises set\n"
                           "open: Open escalations | 1 | of 2 made in the period\n"
                           "cost: Avoidable cost | 2,000 | if resolved where they came from"));
        QCOMPARE(tilesText(threeTickets(), Language::French, costs),
            QStringLiteral("fcr: Résolus au premier contact | 33,3_% | 1 sur 3, dont 1 à confirmer\n"
                           "response: Première réponse, médiane | 2 h | neuf sur dix en 3 h\n"
                           "resolution: Résolution, médiane | 2 h | neuf sur dix en 10 h\n"
                           "breaches: SLA dépassés | – | aucun engagement défini\n"
                           "open: Escalades ouvertes | 1 | sur 2 faites dans la période\n"
                           "cost: Coût évitable | 2_000 | si résolues par l’unité d’origine"));
    }

    void countsBrokenPromises_data()
    {
        QTest::addColumn<QString>("promises");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("some") << "first_response 1:00; resolution 8:00 in office"
                              << "2 | 66.7% of 3 with a promise | first response: 2 of 3\nresolution: 1 of 3"
                              << "2 | 66,7_% des 3 avec engagement | première réponse : 2 sur 3\nrésolution : 1 sur 3";
        QTest::newRow("none broken") << "next_reply 2:00; first_response 24:00"
                                     << "0 | 0.0% of 3 with a promise | first response: 0 of 3"
                                     << "0 | 0,0_% des 3 avec engagement | première réponse : 0 sur 3";
        QTest::newRow("none that fits") << "resolution 8:00 vip"
                                        << "– | no promise to these tickets | "
                                        << "– | aucun engagement pour ces tickets | ";
    }

    void countsBrokenPromises()
    {
        QFETCH(QString, promises);
        const auto told = [&](Language language) {
            const Dashboard dashboard = threeTickets().promising(promises).at(20, january(1, 7));
            return said(language, [&](const Format &format) {
                const SmallTile tile = smallTiles(dashboard, format).at(3);
                return QStringLiteral("%1 | %2 | %3").arg(tile.value, tile.note, tile.detail);
            }).replace(QLatin1String("~:"), QLatin1String(" :"));
        };
        QTEST(told(Language::English), "english");
        QTEST(told(Language::French), "french");
    }

    void sayOpenHours()
    {
        View view = january(1, 7);
        view.durations = DurationTime::Business;
        OverviewCase floor;
        floor.tickets(1, 16, QStringLiteral("0h opened N1 by customer; 17.5h reply by ann; 90h resolved")); // Thursday to Monday
        const Dashboard dashboard = floor.promising(QStringLiteral("resolution 8:00")).at(200, view);
        const auto told = [&](Language language) {
            return said(language, [&](const Format &format) {
                const auto tiles = smallTiles(dashboard, format);
                return QStringLiteral("%1 | %2 | %3 | %4").arg(tiles[1].value, tiles[1].note, tiles[2].value, tiles[2].note);
            });
        };
        QCOMPARE(told(Language::English),
            QStringLiteral("1 h 30 min | 90% within 1 h 30 min, open hours | 10 h | 90% within 10 h, open hours"));
        QCOMPARE(told(Language::French),
            QStringLiteral("1 h 30 min | 90_% en 1 h 30 min, heures ouvrées | 10 h | 90_% en 10 h, heures ouvrées"));
    }

    void tilesWithTicketsBehindThemOpenThem()
    {
        const Dashboard dashboard = threeTickets().promising(QStringLiteral("resolution 8:00")).at(100, january(1, 7));
        QStringList open;
        for (const SmallTile &tile : smallTiles(dashboard, Format(localeOf(Language::English)))) {
            if (tile.opensTickets)
                open << tile.id;
        }
        const auto ids = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
        QCOMPARE(open, ids("fcr response resolution breaches open")); // no cost is set
    }

    void aHeldResolutionIsNotMentioned()
    {
        QVERIFY(tilesText(threeTickets(), Language::English, {}, 400)
                .startsWith(QStringLiteral("fcr: Resolved at first contact | 33.3% | 1 of 3 tickets\n")));
    }

    void saysWhyThereIsNothing_data()
    {
        QTest::addColumn<QString>("story"); // "" no ticket at all
        QTest::addColumn<QString>("said");
        QTest::newRow("no tickets") << ""
                                    << "fcr: Resolved at first contact | – | no tickets\n"
                                       "response: First response, median | – | no reply recorded\n"
                                       "resolution: Resolution, median | – | nothing resolved yet\n"
                                       "breaches: SLA breaches | – | no SLA promises set\n"
                                       "open: Open escalations | 0 | of 0 made in the period\n"
                                       "cost: Avoidable cost | – | no escalations";
        QTest::newRow("no replies, no costs") << "0h opened N1; 1h moved N2"
                                              << "fcr: Resolved at first contact | – | no replies in this source\n"
                                                 "response: First response, median | – | no reply recorded\n"
                                                 "resolution: Resolution, median | – | nothing resolved yet\n"
                                                 "breaches: SLA breaches | – | no SLA promises set\n"
                                                 "open: Open escalations | 1 | of 1 made in the period\n"
                                                 "cost: Avoidable cost | – | no cost set for a level";
    }

    void saysWhyThereIsNothing()
    {
        QFETCH(QString, story);
        OverviewCase floor;
        if (!story.isEmpty())
            floor.tickets(1, 1, story);
        QTEST(tilesText(std::move(floor), Language::English), "said");
    }
};

PALIER_TEST(TestSmallTiles, QCoreApplication)
#include "tst_smalltiles.moc"
