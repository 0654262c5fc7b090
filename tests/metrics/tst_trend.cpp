// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/compute.h"
#include "metrics/trend.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** A grouping in which each value has so many escalations. */
Grouping escalations(const QList<std::pair<const char *, int>> &counts)
{
    Floor floor;
    for (const auto &[topic, count] : counts) {
        for (int i = 0; i < count; ++i) {
            const QByteArray attributes = QByteArray("topic=") + topic;
            floor.ticket(
                QByteArray(attributes + QByteArray::number(i)).constData(), "1h opened N1; 2h moved N2", attributes.constData());
        }
    }
    const auto facts = floor.facts(at(100));
    return compute(*facts, {.now = at(100), .groupings = {QStringLiteral("topic")}})->groupings.front();
}

QString describe(const std::vector<Trend> &trends)
{
    QStringList texts;
    for (const Trend &trend : trends) {
        if (trend.value.isEmpty())
            continue;
        texts.append(QStringLiteral("%1 %2/%3 x%4%5")
                .arg(trend.value)
                .arg(trend.recent)
                .arg(trend.before)
                .arg(trend.ratio, 0, 'f', 1)
                .arg(trend.rising ? QStringLiteral(" rising") : QString()));
    }
    return texts.join(QLatin1String("; "));
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFrequencies()
    {
        // Two weeks against eight: 10 against 40 is the same.
        const auto trends = trendsOf(escalations({{"mail", 10}, {"new", 12}, {"vpn", 30}, {"wifi", 9}}),
            escalations({{"mail", 40}, {"gone", 8}, {"vpn", 40}, {"wifi", 5}}));
        QCOMPARE(describe(trends),
            QStringLiteral("gone 0/8 x0.0; mail 10/40 x1.0; new 12/0 x0.0 rising; vpn 30/40 x3.0 rising; wifi 9/5 x7.2"));
    }

    /** Three weeks old: one week to compare two weeks with, and not eight of which seven are empty. */
    void aYoungWorkspaceIsComparedWithWhatItHas()
    {
        const auto recent = escalations({{"mail", 20}, {"vpn", 60}});
        const auto before = escalations({{"mail", 10}, {"vpn", 8}});
        QCOMPARE(describe(trendsOf(recent, before)), QStringLiteral("mail 20/10 x8.0 rising; vpn 60/8 x30.0 rising"));
        QCOMPARE(describe(trendsOf(recent, before, 7 * Day)), QStringLiteral("mail 20/10 x1.0; vpn 60/8 x3.8 rising"));
        QCOMPARE(describe(trendsOf(recent, before, 6 * Day)), QStringLiteral("mail 20/10 x0.9; vpn 60/8 x3.2"));
    }

    void theTestIsExact_data()
    {
        QTest::addColumn<int>("recent");
        QTest::addColumn<int>("before");
        QTest::addColumn<double>("chance");
        QTest::newRow("none") << 0 << 0 << 1.0;
        QTest::newRow("at least none") << 0 << 10 << 1.0;
        QTest::newRow("one of one") << 1 << 0 << 0.2;
        QTest::newRow("three of three") << 3 << 0 << 0.008;
        QTest::newRow("at least two of three") << 2 << 1 << 0.104; // 3·0.04·0.8 + 0.008
    }

    void theTestIsExact()
    {
        QFETCH(int, recent);
        QFETCH(int, before);
        QFETCH(double, chance);
        QVERIFY(std::abs(risingChance(recent, before) - chance) < 1e-12);
    }
};

PALIER_TEST(TestTrend, QCoreApplication)
#include "tst_trend.moc"
