// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/kpiphrases.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestKpiPhrases : public QObject
{
    Q_OBJECT

    /** A share with this standard error, as the horizon gives it. */
    static HorizonFigure figure(std::optional<double> value, double error, bool estimable = true)
    {
        HorizonFigure figure{.value = value, .variance = error * error, .estimable = estimable};
        if (value && *value > 0 && *value < 1)
            figure.interval = Interval{*value - 2 * error, *value + 2 * error};
        return figure;
    }

private Q_SLOTS:
    void saysHowAShareChanged_data()
    {
        QTest::addColumn<double>("now"); // below 0: undefined
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("error");
        QTest::addColumn<bool>("estimable");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("higher") << 0.30 << 0.20 << 0.01 << true << "▲ higher by 10.0 points" << "▲ hausse de 10,0~points";
        QTest::newRow("lower") << 0.125 << 0.20 << 0.01 << true << "▼ lower by 7.5 points" << "▼ baisse de 7,5~points";
        QTest::newRow("perhaps higher") << 0.178 << 0.169 << 0.02 << true << "+0.9 points: no clear change"
                                        << "+0,9~point~: pas de changement net";
        QTest::newRow("perhaps lower") << 0.169 << 0.178 << 0.02 << true << "−0.9 points: no clear change"
                                       << "−0,9~point~: pas de changement net";
        QTest::newRow("the same") << 0.2 << 0.2 << 0.02 << true << "no clear change" << "pas de changement net";
        QTest::newRow("too little to show") << 0.2004 << 0.2 << 0.02 << true << "no clear change" << "pas de changement net";
        QTest::newRow("little, but sure") << 0.2004 << 0.2 << 0.0001 << true << "▲ higher by <0.1 points"
                                          << "▲ hausse de <0,1~point";
        QTest::newRow("young") << 0.3 << 0.2 << 0.01 << false << "cannot be compared yet" << "pas encore comparable";
        QTest::newRow("nobody before") << 0.3 << -1.0 << 0.01 << true << "nothing before to compare with"
                                       << "rien avant à comparer";
        QTest::newRow("none") << 0.0 << 0.2 << 0.0 << true << "cannot be compared: 0 or 100%"
                              << "non comparable~: 0 ou 100_%";
        QTest::newRow("all before") << 0.5 << 1.0 << 0.0 << true << "cannot be compared: 0 or 100%"
                                    << "non comparable~: 0 ou 100_%";
    }

    void saysHowAShareChanged()
    {
        QFETCH(double, now);
        QFETCH(double, before);
        QFETCH(double, error);
        QFETCH(bool, estimable);
        const auto value = [](double share) { return share < 0 ? std::nullopt : std::optional(share); };
        const auto say = [&](const Format &format) {
            return KpiPhrases(format).change(figure(value(now), error, estimable), figure(value(before), error));
        };
        QTEST(inEnglish(say), "english");
        QTEST(inFrench(say), "french");
    }

    void saysHowAMedianChanged_data()
    {
        QTest::addColumn<QString>("now"); // low, median and high in minutes
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("longer") << "300 340 380" << "200 230 260" << "▲ longer by 1 h 50 min" << "▲ plus long de 1 h 50 min";
        QTest::newRow("shorter") << "200 230 260" << "300 340 380" << "▼ shorter by 1 h 50 min"
                                 << "▼ plus court de 1 h 50 min";
        QTest::newRow("perhaps") << "200 340 380" << "200 230 260" << "+1 h 50 min: no clear change"
                                 << "+1 h 50 min~: pas de changement net";
        QTest::newRow("perhaps shorter") << "200 230 260" << "200 340 380" << "−1 h 50 min: no clear change"
                                         << "−1 h 50 min~: pas de changement net";
        QTest::newRow("the same") << "200 230 260" << "100 230 300" << "no clear change" << "pas de changement net";
        QTest::newRow("none before") << "200 230 260" << "" << "cannot be compared yet" << "pas encore comparable";
    }

    void saysHowAMedianChanged()
    {
        const auto figure = [](const QString &text) -> MedianFigure {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                return {};
            const auto minutes = [&](int i) { return words[i].toInt() * Minute; };
            return {.count = 50, .median = minutes(1), .low = minutes(0), .high = minutes(2)};
        };
        QFETCH(QString, now);
        QFETCH(QString, before);
        const auto say = [&](const Format &format) { return KpiPhrases(format).change(figure(now), figure(before)); };
        QTEST(inEnglish(say), "english");
        QTEST(inFrench(say), "french");
    }

    void saysWhereAChangeLies()
    {
        const Difference difference{0.009, {-0.034, 0.052}};
        const auto say = [&](const Format &format) { return KpiPhrases(format).interval(difference); };
        QCOMPARE(inEnglish(say), QStringLiteral("−3.4 to +5.2 points"));
        QCOMPARE(inFrench(say), QStringLiteral("−3,4 à +5,2~points"));
        QCOMPARE(inEnglish([](const Format &format) { return KpiPhrases(format).interval({}); }), QStringLiteral("–"));
    }

    void keepsTheSignApart()
    {
        const auto say = [](std::optional<double> share) {
            return inEnglish([&](const Format &format) {
                KpiTile tile;
                KpiPhrases(format).setPercent(tile, share);
                return tile.value + u'|' + tile.unit;
            });
        };
        QCOMPARE(say(0.1641), QStringLiteral("16.4|%"));
        QCOMPARE(say(0), QStringLiteral("0.0|%"));
        QCOMPARE(say({}), QStringLiteral("–|"));
    }
};

PALIER_TEST(TestKpiPhrases, QCoreApplication)
#include "tst_kpiphrases.moc"
