// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/dimensiontext.h"

#include "ledger/dimensions.h"
#include "ledger/kinds.h"
#include "ledger/tickethistory.h"
#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDimensionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDimensionOfOursHasAHeading()
    {
        const test::InLanguage french(Language::French);
        QStringList names;
        for (const QLatin1String name : dimension::Own)
            names.append(name);
        for (const char *name : EnumNames<BuiltInDimension>::names)
            names.append(QLatin1String(name));
        for (const QString &name : names)
            QVERIFY2(dimensionHeading(name) != QStringLiteral("Par ") + name || name == dimension::Agent, qPrintable(name));
        QCOMPARE(dimensionHeading(QStringLiteral("product")), QStringLiteral("Par product"));
    }

    void timesToEscalateSayInWhichHours()
    {
        const auto said = [](Language language, bool openHours) {
            const test::InLanguage in(language);
            return dimensionValueText(
                dimension::TimeToEscalate, QStringLiteral("93600-180000"), Format(localeOf(language)), openHours)
                .replace(QChar(0x202f), u' ')
                .replace(QChar(0xa0), u' ');
        };
        QCOMPARE(said(Language::English, false), QStringLiteral("1 d 2 h to 2 d 2 h"));
        QCOMPARE(said(Language::English, true), QStringLiteral("26 h to 50 h in open hours"));
        QCOMPARE(said(Language::French, false), QStringLiteral("1 j 2 h à 2 j 2 h"));
        QCOMPARE(said(Language::French, true), QStringLiteral("26 h à 50 h en heures ouvrées"));
    }

    void values_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        QTest::newRow("none") << "topic" << "" << "(none)" << "(sans)";
        QTest::newRow("week") << "week" << "2026-W09" << "2026-W09" << "2026-S09";
        QTest::newRow("month") << "month" << "2026-03" << "2026-03" << "2026-03";
        QTest::newRow("kind") << "kind" << "hierarchical" << "hierarchical" << "hiérarchique";
        QTest::newRow("origin") << "origin" << "rule" << "a rule" << "une règle";
        QTest::newRow("a topic that is called so") << "topic" << "rule" << "rule" << "rule";
    }

    void values()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, value);
        QTEST(dimensionValueText(dimension, value), "english");
        const test::InLanguage french(Language::French);
        QTEST(dimensionValueText(dimension, value), "french");
    }
};

PALIER_TEST(TestDimensionText, QCoreApplication)
#include "tst_dimensiontext.moc"
