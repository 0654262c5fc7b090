// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/rowcheck.h"
#include "support/recordingsink.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestRowCheck : public QObject
{
    Q_OBJECT

    static LogRow row(qint64 line, const std::vector<std::string_view> &cells) { return {line, cells}; }
    const QStringList m_columns{QStringLiteral("a"), QStringLiteral("at")};

private Q_SLOTS:
    void countsAndMeasures()
    {
        ImportReport report;
        RowCheck check({}, report);
        check.addTableRow(row(2, {"1", "x"}), m_columns);
        check.addTableRow(row(3, {"1"}), m_columns);
        check.addTableRow(row(4, {"1", "x", "y"}), m_columns);
        check.addTableRow(row(5, {}), m_columns);
        check.addTableRow(row(6, {"1", "x\ny\tz"}), m_columns);
        check.addTableRow(row(8, {"a\x07", "\x7f"}), m_columns);
        check.addTableRow(row(9, {}), m_columns);
        check.finish();
        QCOMPARE(report.lines, 6); // the blank line among them counts, that at the end does not
        QCOMPARE(test::describe(report.refusals),
            QStringLiteral("3::import.row-width(1, 2)\n4::import.row-width(3, 2)\n5::import.empty-line(2)\n"
                           "8:a:import.control-character(U+0007)\n8:at:import.control-character(U+007F)"));
    }

    void provesDates()
    {
        ImportReport report;
        RowCheck check(QStringLiteral("at"), report);
        check.addTableRow(row(2, {"1", "03/04/2026"}), m_columns);
        check.addTableRow(row(3, {"1", "13/04/2026"}), m_columns);
        check.finish();
        QVERIFY(report.accepted());
        QCOMPARE(check.dateOrder(), DateOrder::DayFirst);
    }

    void refusesALogWithoutLines()
    {
        ImportReport report;
        RowCheck check({}, report);
        check.addTableRow(row(2, {}), m_columns);
        check.finish();
        QCOMPARE(test::describe(report.refusals), QStringLiteral("::import.no-lines()"));
    }

    void manyBlankLinesCostNoMemory()
    {
        ImportReport report;
        RowCheck check({}, report);
        for (qint64 line = 2; line < 1'000'002; ++line)
            check.addTableRow(row(line, {}), m_columns);
        check.addTableRow(row(1'000'002, {"1", "x"}), m_columns);
        QCOMPARE(report.refusedCount, 1'000'000);
        QCOMPARE(report.refusals.back().line, 101);
    }
};

PALIER_TEST(TestRowCheck, QCoreApplication)
#include "tst_rowcheck.moc"
