// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/groupsection.h"

#include "support/reports.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestGroupSection : public QObject
{
    Q_OBJECT

    static QString text(
        const test::Floor &floor, double hour, const char *dimension, int top = 0, Language language = Language::English)
    {
        const Snapshot snapshot = test::ask(floor, hour, {QLatin1String(dimension)});
        return test::sectionText(
            [&](const Format &format) { return groupSection(snapshot, snapshot.groupings.front(), {}, format, top); }, language);
    }

private Q_SLOTS:
    void theBiggestAndHowManyMore()
    {
        QCOMPARE(text(test::busyFloor(400, 4), 800, "topic", 1), QString::fromUtf8(R"(By topic
────────
      tickets  rate  95% interval  at 7 d  median  escal.  success  bounced
mail      200  0.0%      0.0–1.9%    0.0%       –       0        –        –

… and 1 more.)"));
    }

    void timeIsShownWholeAndJudged()
    {
        QCOMPARE(text(test::busyFloor(400, 4), 800, "week", 1), QString::fromUtf8(R"(By week
───────
          tickets   rate  95% interval  at 7 d    median  escal.  success  bounced  open
2026-W01       96  25.0%    17.4–34.5%   25.0% ▲  10 min      24   100.0%     0.0%
2026-W02      168  25.0%    19.1–32.1%   25.0% ▲  10 min      42   100.0%     0.0%
2026-W03      136  25.0%    18.5–32.9%   25.0% ▲  10 min      34   100.0%     0.0%

▲ above, ▼ below the healthy range.)"));
    }

    void theYoungPartIsMarked()
    {
        QCOMPARE(text(test::vectorFloor(), 240, "week"), QString::fromUtf8(R"(By week
───────
            tickets   rate  95% interval  at 7 d  median  escal.  success  bounced  open
2026-W01 *        5  60.0%    23.1–88.2%   60.0%    10 h       3    33.3%    66.7%     1
2026-W02 *        5  40.0%    11.8–76.9%       …     4 h       3    33.3%    33.3%     4

* younger than 7 days, in whole or in part: its values to date will still move; “open” counts the
tickets that are not yet decided.
… not yet estimable: too few could be followed for so long.)"));
    }

    void unitsAreJudged()
    {
        QCOMPARE(text(test::busyFloor(400, 4), 800, "unit"), QString::fromUtf8(R"(By unit
───────
    tickets   rate  95% interval  at 7 d    median  escal.  success  bounced
N1      400  25.0%    21.0–29.5%   25.0% ▲  10 min     100   100.0%     0.0%

Tickets stand at their first unit, escalations at the unit that sent them.
▲ above, ▼ below the healthy range.)"));
    }

    void aDimensionOfEscalationsHasNoTickets()
    {
        QCOMPARE(text(test::vectorFloor(), 240, "kind"), QString::fromUtf8(R"(By kind of escalation
─────────────────────
            escal.  success  95% interval  at 14 d  bounced  95% interval  at 14 d
functional       6    33.3%     9.7–70.0%        …    50.0%    18.8–81.2%        …

… not yet estimable: too few could be followed for so long.)"));
    }

    void weeksInFrench()
    {
        const QString said = text(test::vectorFloor(), 240, "week", 0, Language::French);
        QVERIFY2(said.contains(QStringLiteral("2026-S02 *")) && said.contains(QStringLiteral("* a moins de 7 jours")),
            qPrintable(said));
    }

    void aUnitMayHaveItsOwnRange()
    {
        const Snapshot snapshot = test::ask(test::busyFloor(400, 4), 800, {QStringLiteral("unit")});
        const WorkspaceSettings settings({{QStringLiteral("band.rate@N1"), QStringLiteral("30..40")}});
        const Format format(localeOf(Language::English));
        const ReportSection section = groupSection(snapshot, snapshot.groupings.front(), settings, format, 0);
        QCOMPARE(section.table.rows.front().cells.at(4).tone, Tone::Below);
    }

    void bucketsEndWhereTheNextBegins_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("end");
        QTest::newRow("day of a clock change") << "day" << "2026-03-29" << "2026-03-30T00:00:00+02:00";
        QTest::newRow("week over the new year") << "week" << "2026-W01" << "2026-01-05T00:00:00+01:00";
        QTest::newRow("week 53") << "week" << "2026-W53" << "2027-01-04T00:00:00+01:00";
        QTest::newRow("December") << "month" << "2026-12" << "2027-01-01T00:00:00+01:00";
    }

    void bucketsEndWhereTheNextBegins()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, label);
        QFETCH(QString, end);
        QCOMPARE(endOfBucket(dimension, label, *Zone::parse(QStringLiteral("Europe/Paris"))), *instantFromText(end, {}));
    }
};

PALIER_TEST(TestGroupSection, QCoreApplication)
#include "tst_groupsection.moc"
