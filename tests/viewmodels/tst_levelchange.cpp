// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/settings/levelchange.h"

#include "support/testprogram.h"

#include "overviewcase.h"

#include <QTest>

using namespace palier;

class TestLevelChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFourFiguresBeforeAndAfter()
    {
        const test::InLanguage english(Language::English);
        const Format format(localeOf(Language::English));
        test::OverviewCase floor;
        const Dashboard before =
            floor.tickets(3, 1, QStringLiteral("0h opened N1; 1h moved N2; 2h resolved")).at(24 * 20, test::january(1, 20));
        const Dashboard after =
            floor.tickets(3, 1, QStringLiteral("0h opened N1; 1h resolved")).at(24 * 20, test::january(1, 20));
        const auto lines = changeLines(before, after, format);
        QCOMPARE(lines.size(), 4U);
        QVERIFY(lines[0].before.startsWith(QLatin1String("100.0")));
        QVERIFY(lines[0].after.startsWith(QLatin1String("0.0")));
        QVERIFY(lines[0].differs);
        QVERIFY(lines[2].after.startsWith(Format::undefined())); // no escalations: undefined, not zero
        const auto same = changeLines(before, before, format);
        QVERIFY(std::ranges::none_of(same, &ChangeLine::differs));
    }
};

PALIER_TEST(TestLevelChange, QCoreApplication)
#include "tst_levelchange.moc"
