// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/clusteredshare.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestClusteredShare : public QObject
{
    Q_OBJECT

    static QString text(const std::optional<Interval> &interval)
    {
        return interval ? QStringLiteral("%1-%2").arg(100 * interval->low, 0, 'f', 4).arg(100 * interval->high, 0, 'f', 4)
                        : QStringLiteral("none");
    }
    /** "110 0 1": three tickets, the first with three escalations, two of them hits. */
    static ClusteredShareState stateOf(const QString &groups)
    {
        ClusteredShareState state;
        quint64 group = 0;
        for (const QString &things : groups.split(u' ', Qt::SkipEmptyParts)) {
            for (const QChar thing : things)
                state.add(group, thing == u'1');
            ++group;
        }
        return state;
    }

private Q_SLOTS:
    void allowsForTheDesignEffect_data()
    {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("interval");
        QTest::newRow("none") << "" << "none";
        QTest::newRow("singles: k/(k-1) remains") << "1 0 0 0" << text(wilson(0.25, 4 / (4.0 / 3)));
        QTest::newRow("one group") << "1000" << text(wilson(0.25, 4));
        QTest::newRow("all hits") << "11 1" << text(wilson(1, 3));
        // Pairs that agree count half: k = 4, Σ(r-pm)² = 4·1², 4/3·4/(8·¼) = 8/3.
        QTest::newRow("groups that agree") << "11 00 11 00" << text(wilson(0.5, 8 / (8.0 / 3)));
        QTest::newRow("groups that disagree never narrow it") << "10 01 10 01" << text(wilson(0.5, 8));
    }

    void allowsForTheDesignEffect()
    {
        QFETCH(QString, groups);
        QTEST(text(stateOf(groups).interval()), "interval");
    }

    void counts()
    {
        const auto state = stateOf(QStringLiteral("110 0 1"));
        QCOMPARE(state.hits(), 3);
        QCOMPARE(state.size(), 5);
        QCOMPARE(state.groupsHit(), 2);
    }

    void mergesWhatWasAddedApart()
    {
        auto merged = stateOf(QStringLiteral("110 0"));
        merged.merge(stateOf(QStringLiteral("1 00 11")));
        merged.merge({});
        const auto whole = stateOf(QStringLiteral("110 0 1 00 11"));
        QCOMPARE(merged.hits(), whole.hits());
        QCOMPARE(merged.groupsHit(), whole.groupsHit());
        QCOMPARE(text(merged.interval()), text(whole.interval()));
    }
};

PALIER_TEST(TestClusteredShare, QCoreApplication)
#include "tst_clusteredshare.moc"
