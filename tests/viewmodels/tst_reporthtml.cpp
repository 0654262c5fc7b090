// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reporthtml.h"

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

QTEST_GUILESS_MAIN(TestReportHtml)
#include "tst_reporthtml.moc"
