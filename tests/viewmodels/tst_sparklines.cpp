// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/sparklines.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** The 1st: half of four escalated after 2 h; the 2nd: nothing; the 28th: one of four, after 4 h. */
Dashboard twoDays(double now)
{
    OverviewCase floor;
    floor.tickets(2, 1, QStringLiteral("0h opened N1; 2h moved N2; 3h resolved"));
    floor.tickets(2, 1, QStringLiteral("0h opened N1; 2h resolved"));
    floor.tickets(1, 27 * 24 + 1, QStringLiteral("0h opened N1; 4h moved N2; 5h moved N1 rejected"));
    floor.tickets(3, 27 * 24 + 1, QStringLiteral("0h opened N1; 2h resolved"));
    return floor.at(now, january(1, 28));
}

/** "50.0 · · 25.0?": a gap as ·, what may still change with "?". */
QString describe(const SparklineChart &chart)
{
    QStringList texts;
    for (const SparklineChart::Point &point : chart.points)
        texts.append((point.value ? QString::number(*point.value) : QStringLiteral("·")) + QLatin1String(point.few ? "~" : "") +
                     QLatin1String(point.young ? "?" : ""));
    return texts.join(u' ');
}

} // namespace

class TestSparklines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesGapsAndMarksTheYoung()
    {
        const Dashboard dashboard = twoDays(27 * 24 + 20);
        const Format format(localeOf(Language::English));
        const QString gaps = QStringLiteral("· ").repeated(19);
        const QString young = QStringLiteral("·? ").repeated(7);
        QCOMPARE(describe(Sparklines(dashboard, format).rate()), QStringLiteral("0.5 ") + gaps + young + QStringLiteral("0.25?"));
        QCOMPARE(
            describe(Sparklines(dashboard, format).time()), QStringLiteral("7200 ") + gaps + young + QStringLiteral("14400?"));
        const QString outcomes = QStringLiteral("· ").repeated(12) + QStringLiteral("·? ").repeated(14);
        QCOMPARE(describe(Sparklines(dashboard, format).success()), QStringLiteral("1 ") + outcomes + QStringLiteral("0?"));
        QCOMPARE(describe(Sparklines(dashboard, format).bounceBack()), QStringLiteral("0 ") + outcomes + QStringLiteral("1?"));
    }

    /** Days of few keep their value, but neither bend the line nor are told of as its end. */
    void passesOverDaysOfFew()
    {
        OverviewCase floor;
        for (const auto &[day, count] : {std::pair{0, 10}, {1, 2}, {2, 20}, {3, 1}}) {
            floor.tickets(count, 24 * day + 1, QStringLiteral("0h opened N1; 2h moved N2; 3h resolved"));
            floor.tickets(10 - std::min(count, 9), 24 * day + 1, QStringLiteral("0h opened N1; 2h resolved"));
        }
        const Dashboard dashboard = floor.at(1000, january(1, 4));
        const Format format(localeOf(Language::English));
        const Sparklines lines(dashboard, format);
        QVERIFY(describe(lines.success()).endsWith(QStringLiteral("· 1 1~ 1 1~")));
        QVERIFY(describe(lines.time()).endsWith(QStringLiteral("· 7200 7200~ 7200 7200~")));
        QCOMPARE(inEnglish([&](const Format &english) { return Sparklines(dashboard, english).rate().description; }),
            QStringLiteral("from 90.9% to 10.0%"));
    }

    void tellsTheCourseToWhoDoesNotSeeIt_data()
    {
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("nothing") << 0.5 << "" << "";
        QTest::newRow("young") << 10.0 << "lately 50.0%, which may still change" << "récemment 50,0_%, encore provisoire";
        QTest::newRow("both") << 27.0 * 24 + 20 << "from 50.0% to 50.0%; lately 25.0%, which may still change"
                              << "de 50,0_% à 50,0_%_; récemment 25,0_%, encore provisoire";
        QTest::newRow("mature") << 1000.0 << "from 50.0% to 25.0%" << "de 50,0_% à 25,0_%";
    }

    void tellsTheCourseToWhoDoesNotSeeIt()
    {
        QFETCH(double, now);
        const Dashboard dashboard = twoDays(now);
        const auto say = [&](const Format &format) { return Sparklines(dashboard, format).rate().description; };
        QTEST(inEnglish(say), "english");
        QTEST(inFrench(say), "french");
    }
};

PALIER_TEST(TestSparklines, QCoreApplication)
#include "tst_sparklines.moc"
