// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/figurecolumns.h"

#include "metrics/compute.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace palier;

class TestFigureColumns : public QObject
{
    Q_OBJECT

    static std::optional<double> figure(const Kpis &kpis, const char *name)
    {
        const auto found = std::ranges::find(figureColumns(true), QLatin1String(name), &FigureColumn::name);
        return found == figureColumns(true).end() ? std::optional(-1.0) : found->value(kpis);
    }

private Q_SLOTS:
    void everyNameOnce()
    {
        QSet<QString> names;
        for (const FigureColumn &column : figureColumns(true))
            names.insert(column.name);
        QCOMPARE(names.size(), static_cast<qsizetype>(figureColumns(true).size()));
    }

    void theVector()
    {
        auto floor = test::vectorFloor();
        Query query;
        query.now = test::at(240);
        const auto snapshot = compute(*floor.facts(query.now), query);
        const Kpis &kpis = snapshot->all;
        QCOMPARE(figure(kpis, "tickets"), std::optional(10.0));
        QCOMPARE(figure(kpis, "escalationRate"), std::optional(0.5));
        QCOMPARE(figure(kpis, "escalationRate1d"), std::optional(0.4));
        QCOMPARE(figure(kpis, "escalationRate3d"), std::optional(47.0 / 80));
        QCOMPARE(figure(kpis, "escalationRate3dEstimable"), std::optional(0.0));
        QCOMPARE(figure(kpis, "timeToEscalateMedianS"), std::optional(36000.0));
        QCOMPARE(figure(kpis, "success"), std::optional(2.0 / 6));
        QCOMPARE(figure(kpis, "bounceBack3d"), std::optional(0.5));
        QCOMPARE(figure(kpis, "bounced"), std::optional(3.0));
        QCOMPARE(figure(kpis, "costPerTicket"), std::optional<double>());
    }

    void promisesAreSpokenOfWhereThereAreAny()
    {
        const auto ofPromises = [](const FigureColumn &column) {
            return column.name.startsWith(QLatin1String("breached")) || column.name.startsWith(QLatin1String("promised"));
        };
        QCOMPARE(std::ranges::count_if(figureColumns(true), ofPromises), 8);
        QCOMPARE(std::ranges::count_if(figureColumns(false), ofPromises), 0);
    }

    void undefinedIsAbsent()
    {
        for (const char *name :
            {"escalationRate", "escalationRateLow", "timeToEscalateMedianS", "success", "success7d", "firstContact"})
            QVERIFY2(!figure(Kpis(), name), name);
        QCOMPARE(figure(Kpis(), "tickets"), std::optional(0.0));
    }
};

PALIER_TEST(TestFigureColumns, QCoreApplication)
#include "tst_figurecolumns.moc"
