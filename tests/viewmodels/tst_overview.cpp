// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/overview.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

constexpr QLatin1String Solved{"0h opened N1; 2h moved N2; 5h resolved"};

/** A floor with everything on it, so that every sentence of a tile is as long as it gets. */
Dashboard busyFloor(Basis basis, double now)
{
    OverviewCase floor;
    for (const double hour : {10.0, 178.0}) {
        floor.tickets(900, hour, QStringLiteral("0h opened N1 by customer; 1h reply by ann; 4h resolved"), "topic=vpn");
        floor.tickets(160, hour, QStringLiteral("0h opened N1; 26.7h moved N2; 50.3h resolved"), "topic=mail");
        floor.tickets(60, hour, QStringLiteral("0h opened N1; 2h moved N2; 5h moved N1 rejected; 6h resolved"), "topic=vpn");
        floor.tickets(20, hour, QStringLiteral("0h opened N1; 9h moved N2"));
    }
    View view = january(8, 14);
    view.basis = basis;
    return floor.at(now, view);
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

    static QString emptyText(const Dashboard &dashboard, Language language = Language::English)
    {
        return said(language, [&](const Format &format) { return overviewOf(dashboard, format).emptyText; });
    }

private Q_SLOTS:
    void saysWhyThereIsNothingToSee_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("said");
        QTest::newRow("something") << QString(Solved) << "" << "";
        QTest::newRow("nothing") << "" << "" << "Nothing has been imported yet.";
        QTest::newRow("nothing yet, with filters") << "" << "N3" << "Nothing has been imported yet.";
        QTest::newRow("not in these days") << "300h opened N1" << "" << "No tickets in this period.";
        QTest::newRow("nothing left") << QString(Solved) << "N3" << "No tickets in this period with these filters.";
        QTest::newRow("outside") << "0h opened Billing" << ""
                                 << "The tickets of this period never were in a unit with a level. Say in Settings which unit is "
                                    "which level.";
    }

    void saysWhyThereIsNothingToSee()
    {
        QFETCH(QString, story);
        QFETCH(QString, filter);
        OverviewCase floor;
        floor.tickets(story.isEmpty() ? 0 : 1, 10, story);
        View view = january(1, 7);
        if (!filter.isEmpty())
            view.filters = {{QStringLiteral("unit"), {filter}}};
        QTEST(emptyText(floor.at(400, view)), "said");
    }

    void offersWhatHelps()
    {
        const auto remedies = [](const QString &story, const View &view) {
            OverviewCase floor;
            floor.tickets(story.isEmpty() ? 0 : 1, 10, story);
            return overviewOf(floor.at(400, view), Format(localeOf(Language::English))).remedies;
        };
        View filtered = january(1, 7);
        filtered.filters = {{QStringLiteral("unit"), {QStringLiteral("N3")}}};
        QCOMPARE(remedies(Solved, january(1, 7)), Remedies());
        QCOMPARE(remedies({}, filtered), Remedies{.import = true});
        QCOMPARE(remedies(QStringLiteral("300h opened N1"), january(1, 7)), Remedies{.allTime = true});
        QCOMPARE(remedies(Solved, filtered), (Remedies{.allTime = true, .clear = true}));
        filtered.period.kind = PeriodChoice::Kind::All;
        QCOMPARE(remedies(Solved, filtered), Remedies{.clear = true});
        QCOMPARE(remedies(QStringLiteral("0h opened Billing"), january(1, 7)), (Remedies{.allTime = true, .levels = true}));
    }

    void aChartWithoutEscalationsSaysSo()
    {
        const InLanguage in(Language::English);
        const Format format(localeOf(Language::English));
        OverviewCase floor;
        floor.tickets(1, 10, QStringLiteral("0h opened N1"));
        const EmptyCharts said = overviewOf(floor.at(400, january(1, 31)), format).emptyCharts;
        const QString none = QStringLiteral("No escalations in this period.");
        QCOMPARE((QStringList{said.outcomes, said.topics, said.weekHours, said.flow}), (QStringList{none, none, none, none}));
        QCOMPARE(said.timeToEscalate, QStringLiteral("No ticket of this period has been escalated."));
        const EmptyCharts full = overviewOf(busyFloor(Basis::ToDate, 400), format).emptyCharts;
        QCOMPARE(full.outcomes + full.timeToEscalate + full.topics + full.weekHours + full.flow, QString());
    }

    void anEscalationOfAnOlderTicketIsSomething()
    {
        OverviewCase floor;
        floor.tickets(1, 10, QStringLiteral("0h opened N1; 200h moved N2"));
        QCOMPARE(emptyText(floor.at(300, january(8, 14))), QString());
    }

    void fillsEveryPart()
    {
        const InLanguage in(Language::English);
        const Overview overview = overviewOf(busyFloor(Basis::ToDate, 400), Format(localeOf(Language::English)));
        QStringList ids;
        for (const KpiTile &tile : overview.tiles)
            ids.append(tile.id);
        QCOMPARE(ids.join(u' '), QStringLiteral("rate time success bounceback"));
        QCOMPARE(overview.small.size(), 6U);
        QVERIFY(!overview.today.text.isEmpty() && !overview.rateOverTime.points.empty() && !overview.outcomes.bars.empty());
        QVERIFY(!overview.timeToEscalate.bins.empty() && !overview.units.rows.empty() && !overview.topics.rows.empty());
        QVERIFY(!overview.weekHours.table.rows.empty() && !overview.flow.links.empty());
    }

    /** A tile is a quarter of a small window wide: a line beyond this is cut. */
    void theLinesOfTheTilesFit_data()
    {
        QTest::addColumn<bool>("french");
        QTest::addColumn<bool>("atHorizon");
        QTest::addColumn<double>("now");
        for (const bool french : {false, true}) {
            for (const bool atHorizon : {false, true}) {
                for (const double now : {190.0, 400.0, 1000.0})
                    QTest::addRow("%s, %s, %g h", french ? "French" : "English", atHorizon ? "at horizon" : "to date", now)
                        << french << atHorizon << now;
            }
        }
    }

    void theLinesOfTheTilesFit()
    {
        QFETCH(bool, french);
        QFETCH(bool, atHorizon);
        QFETCH(double, now);
        const Language language = french ? Language::French : Language::English;
        const InLanguage in(language);
        const Overview overview =
            overviewOf(busyFloor(atHorizon ? Basis::AtHorizon : Basis::ToDate, now), Format(localeOf(language)));
        QStringList lines;
        for (const KpiTile &tile : overview.tiles)
            lines += {tile.title, tile.value, tile.verdict, tile.count, tile.detail, tile.other, tile.change};
        for (const SmallTile &tile : overview.small)
            lines += {tile.title, tile.value, tile.note};
        lines.append(overview.today.verdict);
        lines.removeIf([](const QString &line) { return line.size() <= 45; });
        QCOMPARE(lines, QStringList());
    }
};

PALIER_TEST(TestOverview, QCoreApplication)
#include "tst_overview.moc"
