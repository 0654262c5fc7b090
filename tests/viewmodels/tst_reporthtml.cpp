// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reporthtml.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDataSayStaysText()
    {
        ReportDocument document{QStringLiteral("<script>"), {QStringLiteral("a < b & c")}, {}};
        document.sections.push_back({QStringLiteral("<b>"),
            {{{QStringLiteral("<i>"), false}}, {{{{QStringLiteral("<img src=x>"), {}, {}, {}}}}}}, {QStringLiteral("<u>")}});
        const QString html = reportHtml(document);
        for (const char *tag : {"<script>", "<b>", "<i>", "<img", "<u>", "a < b"})
            QVERIFY2(!html.contains(QLatin1String(tag)), tag);
        QVERIFY(html.contains(QStringLiteral("<h1>&lt;script&gt;</h1>")));
    }

    void longNamesLeaveRoomForTheFigures()
    {
        const QString name(300, QLatin1Char('x'));
        const QString cut = QString(39, QLatin1Char('x')) + QStringLiteral("…");
        ReportDocument document;
        document.sections.push_back({{},
            {{{{}, false}, {{}, true}, {{}, false}}, {{{{name, {}, {}, {}}, {QStringLiteral("7"), 7.0, {}, {}},
                                                         {QStringLiteral("several words and ") + name, {}, {}, {}}}}}},
            {}});
        const QString html = reportHtml(document);
        QVERIFY2(html.contains(QLatin1Char('>') + cut + QLatin1Char('<')), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral(">several words and ") + cut + QLatin1Char('<')), qPrintable(html));
        QVERIFY(!html.contains(QString(40, QLatin1Char('x'))));
    }

    void nothingChangesTheDirectionOfWriting()
    {
        const QString forged = QStringLiteral("a\u202eb");
        ReportDocument document{forged, {forged}, {}};
        document.sections.push_back({forged, {{{forged, false}}, {{{{forged, {}, {}, {}}}}}}, {forged}});
        const QString html = reportHtml(document);
        QVERIFY(!html.contains(QChar(0x202e)));
        QCOMPARE(html.count(QStringLiteral("a\ufffdb")), 5 + 1);
    }

    void tonesAreSaidInColourAndMark()
    {
        ReportDocument document;
        document.sections.push_back({{},
            {{{{}, true}, {{}, false}},
                {{{{QStringLiteral("50%"), 0.5, Tone::Above, {}}, {QStringLiteral("above"), {}, Tone::Above, {}}}}}},
            {}});
        const QString html = reportHtml(document);
        QVERIFY2(html.contains(QString::fromUtf8("<span style=\"color: #9a6200;\">50% ▲</span>")), qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("<span style=\"color: #9a6200;\">above</span>")), qPrintable(html));
    }

    void barsAndRanks()
    {
        ReportDocument document;
        document.sections.push_back({{},
            {{{{}, false}, {{}, false}}, {{{{QStringLiteral("main"), {}, {}, {}}, {{}, 0.1, {}, 0.1}}, ReportRow::Rank::Main},
                                             {{{QStringLiteral("detail"), {}, {}, {}}}, ReportRow::Rank::Detail}}},
            {}});
        const QString html = reportHtml(document);
        QVERIFY(html.contains(QStringLiteral("<b>main</b>")));
        QVERIFY(html.contains(QStringLiteral("&nbsp;&nbsp;&nbsp;detail")));
        QVERIFY(html.contains(QString::fromUtf8("███")));
    }
};

PALIER_TEST(TestReportHtml, QCoreApplication)
#include "tst_reporthtml.moc"
