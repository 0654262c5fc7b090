// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/figuretext.h"

#include "exchange/export/figurecolumns.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace palier;

class TestFigureText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfTheExportsHasItsOwnHeading()
    {
        for (const Language language : {Language::English, Language::French}) {
            const test::InLanguage in(language);
            QSet<QString> headings;
            for (const FigureColumn &column : figureColumns(true)) {
                QVERIFY2(figureHeading(column.name) != column.name, qPrintable(column.name));
                headings.insert(figureHeading(column.name));
            }
            QCOMPARE(headings.size(), static_cast<qsizetype>(figureColumns(true).size()));
        }
    }

    void headings_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("heading");
        QTest::newRow("plain") << "tickets" << "Tickets";
        QTest::newRow("end of an interval") << "successLow" << "Success rate, 95% interval from";
        QTest::newRow("horizon") << "escalationRate1d" << "Escalation rate, after 1 day";
        QTest::newRow("longer horizon") << "bounceBack14dHigh" << "Bounce-back rate, after 14 days, 95% interval to";
        QTest::newRow("duration") << "timeToEscalate7dP90S" << "Time to escalate, after 7 days, nine in ten within";
        QTest::newRow("unknown") << "colour" << "colour";
    }

    void headings()
    {
        const test::InLanguage english(Language::English);
        QFETCH(QString, column);
        QTEST(figureHeading(column), "heading");
    }

    void definitionsAreTranslated()
    {
        const auto english = figureDefinitions();
        const test::InLanguage in(Language::French);
        const auto french = figureDefinitions();
        QCOMPARE(french.size(), english.size());
        for (std::size_t i = 0; i < english.size(); ++i)
            QVERIFY2(french[i].second != english[i].second, qPrintable(english[i].second));
    }
};

PALIER_TEST(TestFigureText, QCoreApplication)
#include "tst_figuretext.moc"
