// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/holdingwords.h"

#include "support/testprogram.h"
#include "support/ticketdetails.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestHoldingWords : public QObject
{
    Q_OBJECT

    static QString told(const char *story, double now)
    {
        QStringList spans;
        for (const HoldingChart::Span &span : holdingOf(detailsOf(story, now), Format(QLocale::c())).spans)
            spans << u"%1 L%2 %3-%4%5"_qs.arg(span.unit).arg(span.tier).arg(span.from).arg(span.to).arg(
                span.isDone ? u" done"_qs : QString());
        return spans.join(u"; "_qs);
    }

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QByteArray>("story");
        QTest::addColumn<QString>("spans");
        const auto row = [](const char *name, const char *story, const char *spans) {
            QTest::newRow(name) << QByteArray(story) << QString::fromLatin1(spans);
        };
        row("one", "0h opened N1", "N1 L1 0-1");
        row("up and down", "0h opened N1; 5h moved N2; 10h moved N1", "N1 L1 0-0.25; N2 L2 0.25-0.5; N1 L1 0.5-1");
        row("done", "0h opened N1; 10h resolved", "N1 L1 0-1");
        row("reopened", "0h opened N1; 5h resolved; 10h reopened", "N1 L1 0-0.25; N1 L1 0.25-0.5 done; N1 L1 0.5-1");
        row("outside", "0h opened Billing; 10h moved N1", "Billing L0 0-0.5; N1 L1 0.5-1");
        row("a unit that nobody knows", "0h opened Moon", "Moon L0 0-1");
        row("what does not move", "0h opened N1; 5h reply; 6h note", "N1 L1 0-1");
    }

    void spans()
    {
        QFETCH(QByteArray, story);
        QFETCH(QString, spans);
        QCOMPARE(told(story.constData(), 20), spans);
    }

    void hasATable()
    {
        const HoldingChart chart = holdingOf(detailsOf("0h opened N1; 5h moved N2", 20), Format(QLocale::c()));
        QCOMPARE(chart.first, u"1 Jan 2026, 00:00"_qs);
        QCOMPARE(chart.last, u"1 Jan 2026, 20:00"_qs);
        QCOMPARE(chart.table.rows.at(1), (QStringList{u"1 Jan 2026, 05:00"_qs, u"N2"_qs, u"2"_qs, u"15 h"_qs}));
        QVERIFY(chart.spans.at(1).tip.startsWith(u"N2, level 2"_qs));
    }
};

PALIER_TEST(TestHoldingWords, QCoreApplication)
#include "tst_holdingwords.moc"
