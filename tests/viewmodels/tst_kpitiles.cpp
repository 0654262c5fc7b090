// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/kpitiles.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

constexpr double Later = 1000; // hours: the tickets of the first two weeks are older than every horizon
constexpr double Second = 7 * 24 + 10;
constexpr QLatin1String Kept{"0h opened N1; 4h resolved"};
constexpr QLatin1String Solved{"0h opened N1; 2h moved N2; 5h resolved"};
constexpr QLatin1String Slower{"0h opened N1; 6h moved N2; 9h resolved"};
constexpr QLatin1String Bounced{"0h opened N1; 2h moved N2; 5h moved N1 rejected; 6h resolved"};
constexpr QLatin1String Open{"0h opened N1"};

/** "value | count | detail | other | verdict (mood) | change (mood)", where said. */
QString describe(const KpiTile &tile)
{
    static const QStringList Moods{
        QStringLiteral(""), QStringLiteral(" (good)"), QStringLiteral(" (watch)"), QStringLiteral(" (bad)")};
    const auto with = [](const QString &text, Mood mood) { return text + Moods.at(static_cast<int>(mood)); };
    QStringList parts{tile.value + tile.unit, tile.count, tile.detail, tile.other, with(tile.verdict, tile.mood),
        with(tile.change, tile.changeMood)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" | "));
}

QString describe(const DefinitionCard &card)
{
    QStringList lines;
    for (const DefinitionCard::Row &row : card.rows)
        lines.append(QStringList{row.label, row.value, row.note}.join(QStringLiteral(" | ")));
    return lines.join(u'\n');
}

/** In the second week `kept` and `solved`, in the first as many as given. */
OverviewCase weeks(int kept, int solved, int keptBefore, int solvedBefore)
{
    OverviewCase floor;
    floor.tickets(kept, Second, Kept).tickets(solved, Second, Solved);
    floor.tickets(keptBefore, 10, Kept).tickets(solvedBefore, 10, Solved);
    return floor;
}

QString tile(
    std::size_t index, const Dashboard &dashboard, Language language = Language::English, const WorkspaceSettings &settings = {})
{
    return said(language, [&](const Format &format) { return describe(kpiTiles(dashboard, settings, format).at(index)); });
}

} // namespace

class TestKpiTiles : public QObject
{
    Q_OBJECT

    enum Index : std::size_t { Rate, Time, Success, BounceBack };

private Q_SLOTS:
    void judgesTheRateAtTheHorizon_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("solved");
        QTest::addColumn<QString>("said");
        QTest::newRow("within")
            << 84 << 16 << "16.0% | 16 of 100 tickets | 95% interval 10.1–24.4% | after 7 days: 16.0% | within 10–20% (good)";
        QTest::newRow("above")
            << 70 << 30 << "30.0% | 30 of 100 tickets | 95% interval 21.9–39.6% | after 7 days: 30.0% | above 10–20% (bad)";
        QTest::newRow("below") << 95 << 5
                               << "5.0% | 5 of 100 tickets | 95% interval 2.2–11.2% | after 7 days: 5.0% | below 10–20% (watch)";
        QTest::newRow("too few") << 24 << 5
                                 << "17.2% | 5 of 29 tickets | 95% interval 7.6–34.5% | after 7 days: 17.2% | too few to judge";
        QTest::newRow("none escalated")
            << 40 << 0 << "0.0% | 0 of 40 tickets | 95% interval 0.0–8.8% | after 7 days: 0.0% | below 10–20% (watch)";
        QTest::newRow("nothing") << 0 << 0 << "– | 0 of 0 tickets | 95% interval – | after 7 days: not yet estimable";
    }

    void judgesTheRateAtTheHorizon()
    {
        QFETCH(int, kept);
        QFETCH(int, solved);
        View view = january(8, 14);
        view.comparison = Comparison::None;
        QTEST(tile(Rate, weeks(kept, solved, 0, 0).at(Later, view)), "said");
    }

    void doesNotJudgeTheYoung()
    {
        // One of forty to date would be far below the range; in truth nobody knows yet.
        OverviewCase floor;
        floor.tickets(1, Second, Solved).tickets(39, Second + 1, Open);
        View view = january(8, 14);
        view.comparison = Comparison::None;
        QCOMPARE(tile(Rate, floor.at(Second + 6, view)),
            QStringLiteral("2.5% | 1 of 40 tickets | 95% interval 0.4–12.9% | after 7 days: not yet estimable"));
    }

    void judgesTheEstimateAndNotTheCount()
    {
        // 12 of 110 to date is within the range; the half that is too young hides that it will be more than 20%.
        OverviewCase floor;
        floor.tickets(38, 10, Kept).tickets(12, 10, Solved).tickets(60, Second + 8 * 24, Open);
        View view = january(1, 21);
        view.comparison = Comparison::None;
        QCOMPARE(tile(Rate, floor.at(Second + 8 * 24 + 1, view)),
            QStringLiteral("10.9% | 12 of 110 tickets | 95% interval 6.4–18.1% | after 7 days: 24.0% | above 10–20% (bad)"));
    }

    void showsTheEstimateFirstWhereAsked()
    {
        View view = january(8, 14);
        view.basis = Basis::AtHorizon;
        view.comparison = Comparison::None;
        QCOMPARE(tile(Rate, weeks(84, 16, 0, 0).at(Later, view)),
            QStringLiteral("16.0% | 16 of 100 tickets to date | 95% interval 9.6–23.8% | to date: 16.0% | within 10–20% (good)"));
        QCOMPARE(tile(Rate, weeks(84, 16, 0, 0).at(Later, view), Language::French),
            QStringLiteral("16,0% | 16 sur 100 tickets à ce jour | intervalle à 95_%~: 9,6–23,8_% | à ce jour~: 16,0_% | "
                           "dans 10–20_% (good)"));
        OverviewCase young;
        young.tickets(20, Second, Open).tickets(10, Second, Solved);
        const Dashboard dashboard = young.at(Second + 6, view);
        QCOMPARE(tile(Rate, dashboard), QStringLiteral("– | 10 of 30 tickets to date | 95% interval – | to date: 33.3%"));
        QCOMPARE(tile(Time, dashboard), QStringLiteral("– | 10 escalated tickets to date | nine in ten within – | to date: 2 h"));
    }

    void comparesTheRate_data()
    {
        QTest::addColumn<int>("keptBefore");
        QTest::addColumn<int>("solvedBefore");
        QTest::addColumn<QString>("change");
        QTest::newRow("no clear change") << 85 << 15 << "+1.0 points: no clear change";
        QTest::newRow("higher") << 97 << 3 << "▲ higher by 13.0 points";
        QTest::newRow("lower") << 50 << 50 << "▼ lower by 34.0 points";
        QTest::newRow("nothing before") << 0 << 0 << "nothing before to compare with";
        QTest::newRow("none escalated before") << 50 << 0 << "cannot be compared: 0 or 100%";
    }

    void comparesTheRate()
    {
        QFETCH(int, keptBefore);
        QFETCH(int, solvedBefore);
        const Dashboard dashboard = weeks(84, 16, keptBefore, solvedBefore).at(Later, january(8, 14));
        QTEST(tile(Rate, dashboard).section(QStringLiteral(" | "), 5), "change");
    }

    void comparesNothingYoung()
    {
        const Dashboard dashboard = weeks(84, 16, 50, 50).tickets(20, Second, Open).at(Second + 6, january(8, 14));
        QVERIFY(tile(Rate, dashboard).endsWith(QStringLiteral(" | cannot be compared yet")));
    }

    void timesTheEscalations()
    {
        OverviewCase floor = weeks(10, 0, 0, 20);
        floor.tickets(20, Second, Slower);
        const Dashboard dashboard = floor.at(Later, january(8, 14));
        QCOMPARE(tile(Time, dashboard),
            QStringLiteral("6 h | 20 escalated tickets | nine in ten within 6 h | within 7 days: 6 h | ▲ longer by 4 h"));
        QCOMPARE(tile(Time, dashboard, Language::French),
            QStringLiteral("6 h | 20 tickets escaladés | neuf sur dix en 6 h | en 7 jours~: 6 h | ▲ plus long de 4 h"));
        const Dashboard none = weeks(40, 0, 0, 0).at(Later, january(8, 14));
        QCOMPARE(tile(Time, none), QStringLiteral("– | 0 escalated tickets | nine in ten within – | within 7 days: – | "
                                                  "nothing before to compare with"));
    }

    void timesTheEscalationsInOpenHours()
    {
        // Of the second Thursday, 16:00: an hour is left of the day.
        OverviewCase floor;
        floor.tickets(20, 7 * 24 + 16, QStringLiteral("0h opened N1; 18h moved N2; 20h resolved"))
            .promising(QStringLiteral("resolution 8:00 in office"));
        View view = january(8, 14);
        view.durations = DurationTime::Business;
        const Dashboard dashboard = OverviewCase(floor).at(Later, view);
        QCOMPARE(tile(Time, dashboard),
            QStringLiteral(
                "2 h | 20 escalated tickets | nine in ten within 2 h | within 7 days: 18 h | nothing before to compare with"));
        const auto title = [](const Dashboard &shown, Language language) {
            return said(language, [&](const Format &format) { return kpiTiles(shown, {}, format).at(Time).title; });
        };
        QCOMPARE(title(dashboard, Language::English), QStringLiteral("Time to escalate (median, open hours)"));
        QCOMPARE(title(dashboard, Language::French), QStringLiteral("Délai d’escalade (médiane, heures ouvrées)"));
        view.basis = Basis::AtHorizon;
        const Dashboard atHorizon = floor.at(Later, view);
        QVERIFY2(
            tile(Time, atHorizon).startsWith(QStringLiteral("18 h | 20 escalated tickets")), qPrintable(tile(Time, atHorizon)));
        QVERIFY(tile(Time, atHorizon).contains(QStringLiteral("nine in ten within 18 h | to date: 2 h, open hours")));
        QCOMPARE(title(atHorizon, Language::English), QStringLiteral("Time to escalate (median)"));
    }

    void judgesSuccessAndBouncesWhereARangeIsSet_data()
    {
        QTest::addColumn<int>("solved");
        QTest::addColumn<int>("bounced");
        QTest::addColumn<QString>("success");
        QTest::addColumn<QString>("bounceBack");
        QTest::newRow("good") << 35 << 5 << "within 60–100% (good)" << "within 0–15% (good)";
        QTest::newRow("bad") << 20 << 20 << "below 60–100% (bad)" << "above 0–15% (bad)";
        QTest::newRow("too few") << 10 << 19 << "too few to judge" << "too few to judge";
    }

    void judgesSuccessAndBouncesWhereARangeIsSet()
    {
        QFETCH(int, solved);
        QFETCH(int, bounced);
        const auto floor = [&] { return OverviewCase().tickets(solved, Second, Solved).tickets(bounced, Second, Bounced); };
        const WorkspaceSettings settings({{QStringLiteral("band.success"), QStringLiteral("60..100")},
            {QStringLiteral("band.bounceback"), QStringLiteral("0..15")}});
        View view = january(8, 14);
        view.comparison = Comparison::None;
        const Dashboard dashboard = floor().at(Later, view, settings);
        const auto verdict = [&](Index index, const WorkspaceSettings &with) {
            return tile(index, dashboard, Language::English, with).section(QStringLiteral(" | "), 4);
        };
        QTEST(verdict(Success, settings), "success");
        QTEST(verdict(BounceBack, settings), "bounceBack");
        QCOMPARE(verdict(Success, {}), QString()); // no range is set by itself
        QCOMPARE(verdict(BounceBack, {}), QString());
    }

    void aClearChangeIsGoodOrWatchedUnlessFew_data()
    {
        QTest::addColumn<int>("solved");
        QTest::addColumn<int>("bounced");
        QTest::addColumn<int>("solvedBefore");
        QTest::addColumn<int>("bouncedBefore");
        QTest::addColumn<QString>("success");
        QTest::addColumn<QString>("bounceBack");
        QTest::newRow("better") << 30 << 10 << 10 << 30 << "▲ higher by 50.0 points (good)" << "▼ lower by 50.0 points (good)";
        QTest::newRow("worse") << 10 << 30 << 30 << 10 << "▼ lower by 50.0 points (watch)" << "▲ higher by 50.0 points (watch)";
        QTest::newRow("few before") << 10 << 30 << 15 << 5 << "▼ lower by 50.0 points" << "▲ higher by 50.0 points";
    }

    void aClearChangeIsGoodOrWatchedUnlessFew()
    {
        QFETCH(int, solved);
        QFETCH(int, bounced);
        QFETCH(int, solvedBefore);
        QFETCH(int, bouncedBefore);
        OverviewCase floor;
        floor.tickets(solved, Second, Solved).tickets(bounced, Second, Bounced);
        floor.tickets(solvedBefore, 10, Solved).tickets(bouncedBefore, 10, Bounced);
        const Dashboard dashboard = floor.at(Later, january(8, 14));
        QTEST(tile(Success, dashboard).section(QStringLiteral(" | "), 4), "success");
        QTEST(tile(BounceBack, dashboard).section(QStringLiteral(" | "), 4), "bounceBack");
    }

    void theCardReconcilesBothBases()
    {
        OverviewCase floor;
        floor.tickets(38, 10, Kept).tickets(12, 10, Solved).tickets(1, 10, QStringLiteral("0h opened N2; 1h moved N3"));
        floor.tickets(60, Second + 8 * 24, Open);
        const Dashboard dashboard = floor.at(Second + 8 * 24 + 1, january(1, 21));
        const auto card = [&](std::size_t index) {
            return inEnglish([&](const Format &format) { return describe(kpiTiles(dashboard, {}, format).at(index).card); });
        };
        QCOMPARE(card(Rate), QStringLiteral("To date | 11.7% | 13 of 111 tickets; 95% interval 7.0–19.0%\n"
                                            "After 7 days | 24.7% | 95% interval 14.0–37.0%\n"
                                            "Change after 7 days | nothing before to compare with | 95% interval –\n"
                                            "Left level 1 | 10.8% | 12 of 111 tickets\n"
                                            "Undecided | 60 | neither escalated nor done: they may still be"));
        QCOMPARE(card(Success), QStringLiteral("To date | 92.3% | 12 of 13 escalations; 95% interval 65.4–98.7%\n"
                                               "After 14 days | 92.3% | 95% interval 56.6–98.9%\n"
                                               "Change after 14 days | nothing before to compare with | 95% interval –\n"
                                               "Tickets | 12 | with at least one such escalation\n"
                                               "Not yet held | 0 | resolved, but young enough to be reopened: the rate may "
                                               "still fall\n"
                                               "Open | 1 | not decided yet"));
    }
};

PALIER_TEST(TestKpiTiles, QCoreApplication)
#include "tst_kpitiles.moc"
