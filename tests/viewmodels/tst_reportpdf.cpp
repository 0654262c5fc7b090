// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/report/reportpdf.h"

#include "support/testprogram.h"

#include <QGuiApplication>
#include <QTest>

using namespace palier;

class TestReportPdf : public QObject
{
    Q_OBJECT

    static qsizetype pages(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

private Q_SLOTS:
    void isAPdfWithItsTitle()
    {
        const QByteArray pdf = reportPdf(QStringLiteral("<p>Été</p>"), QStringLiteral("Rapport"), QStringLiteral("Palier"));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pages(pdf), 1);
    }

    void aLongReportHasPages()
    {
        QString html;
        for (int i = 0; i < 200; ++i)
            html += QStringLiteral("<p>line %1</p>").arg(i);
        QVERIFY(pages(reportPdf(html, {}, {})) > 2);
    }
};

PALIER_TEST(TestReportPdf, QGuiApplication)
#include "tst_reportpdf.moc"
