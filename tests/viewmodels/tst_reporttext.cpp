// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reporttext.h"

#include "support/testprogram.h"

#include "viewmodels/displaywidth.h"

#include <QTest>

using namespace palier;

class TestReportText : public QObject
{
    Q_OBJECT

    static ReportCell cell(const QString &text, Tone tone = Tone::None) { return {text, {}, tone, {}}; }
    static ReportCell bar(double share) { return {{}, share, {}, share}; }

private Q_SLOTS:
    void columnsAreAlignedAsTerminalsDraw()
    {
        const ReportTable table{{{QStringLiteral("unit"), false}, {QStringLiteral("tickets"), true}},
            {{{cell(QStringLiteral("Réseau")), cell(QStringLiteral("1,200"))}},
                {{cell(QStringLiteral("日本")), cell(QStringLiteral("7"))}},
                {{cell(QStringLiteral("🙂 fun")), cell(QStringLiteral("–"))}}}};
        QCOMPARE(tableText(table), QString::fromUtf8("unit    tickets\nRéseau    1,200\n日本          7\n🙂 fun        –\n"));
    }

    void rowsHaveRanks()
    {
        const ReportTable table{
            {{{}, false}, {{}, true}}, {{{cell(QStringLiteral("a")), cell(QStringLiteral("1"))}, ReportRow::Rank::Main},
                                           {{cell(QStringLiteral("b")), cell(QStringLiteral("2"))}, ReportRow::Rank::Detail},
                                           {{cell(QStringLiteral("c")), cell(QStringLiteral("3"))}, ReportRow::Rank::Main}}};
        QCOMPARE(tableText(table), QStringLiteral("a    1\n  b  2\n\nc    3\n"));
    }

    void tonesAreMarkedInColumnsOfFigures()
    {
        const ReportTable table{{{QStringLiteral("x"), true}, {QStringLiteral("y"), false}},
            {{{cell(QStringLiteral("5"), Tone::Below), cell(QStringLiteral("low"), Tone::Below)}},
                {{cell(QStringLiteral("50"), Tone::Above), cell(QStringLiteral("high"), Tone::Above)}},
                {{cell(QStringLiteral("9"), Tone::Within)}}}};
        QCOMPARE(tableText(table), QString::fromUtf8(" x    y\n 5 ▼  low\n50 ▲  high\n 9\n"));
    }

    void bars_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("nothing") << 0.0 << "";
        QTest::newRow("hardly anything") << 0.0001 << "▏";
        QTest::newRow("a tenth") << 0.1 << "████";
        QTest::newRow("with a rest") << 0.11 << "████▍";
        QTest::newRow("all") << 1.0 << QString(40, QChar(0x2588));
    }

    void bars()
    {
        QFETCH(double, share);
        QTEST(tableText({{{{}, false}}, {{{bar(share)}}}}).trimmed(), "drawn");
    }

    void neverWiderThanAHundred()
    {
        const ReportTable table{{{QStringLiteral("name"), false}, {QStringLiteral("n"), true}, {{}, false}},
            {{{cell(QString(80, QLatin1Char('x'))), cell(QStringLiteral("1")),
                cell(QStringLiteral("a long explanation that goes on and on and on and on "))}}}};
        const QStringList lines = tableText(table).split(QLatin1Char('\n'));
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) <= 100, qPrintable(line));
        QVERIFY(lines.at(1).contains(QStringLiteral("x…")));
        QCOMPARE(lines.at(2).trimmed(), QStringLiteral("on and on and on and on"));
    }

    void whatDataSayCannotForgeALine()
    {
        const ReportTable table{{{{}, false}}, {{{cell(QStringLiteral("a\nb\x1b[2J"))}}}};
        QCOMPARE(tableText(table), QStringLiteral("a\ufffdb\ufffd[2J\n"));
    }

    void theWholePage()
    {
        ReportDocument document{QStringLiteral("Title"), {QStringLiteral("As of now.")}, {}};
        document.sections.push_back(
            {QStringLiteral("Part"), {{{{}, false}}, {{{cell(QStringLiteral("a"))}}}}, {QStringLiteral("A note.")}});
        document.sections.push_back({{}, {}, {QStringLiteral("Only words.")}});
        QCOMPARE(
            reportText(document), QString::fromUtf8("Title\n═════\nAs of now.\n\nPart\n────\na\n\nA note.\n\nOnly words.\n"));
    }
};

PALIER_TEST(TestReportText, QCoreApplication)
#include "tst_reporttext.moc"
