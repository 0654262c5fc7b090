// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/language.h"

#include "support/testprogram.h"

#include <QMap>
#include <QTest>
#include <QTranslator>

using namespace palier;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("short") << "fr" << "fr";
        QTest::newRow("with country") << "fr_CA.UTF-8" << "fr";
        QTest::newRow("upper case") << "EN-GB" << "en";
        QTest::newRow("another language that begins so") << "fry_NL" << "";
        QTest::newRow("strange") << "de_DE" << "";
        QTest::newRow("C") << "C" << "";
        QTest::newRow("nothing") << "" << "";
    }

    void knowsItsNames()
    {
        QFETCH(QString, name);
        const auto language = languageNamed(name);
        QTEST(!language ? QString() : *language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"), "language");
    }

    void theFirstVariableThatIsSetDecides()
    {
        QMap<QString, QString> environment{{QStringLiteral("LANG"), QStringLiteral("fr_FR.UTF-8")}};
        const auto language = [&] {
            return languageOf([&](const char *name) { return environment.value(QLatin1String(name)); });
        };
        QCOMPARE(language(), Language::French);
        environment.insert(QStringLiteral("LC_MESSAGES"), QStringLiteral("C"));
        QCOMPARE(language(), Language::English);
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("fr"));
        QCOMPARE(language(), Language::French);
        environment.clear();
        QCOMPARE(language(), Language::English);
    }

    void bothLanguagesAreBuiltIn()
    {
        QTranslator french;
        QTranslator english;
        QVERIFY(load(french, Language::French));
        QVERIFY(load(english, Language::English));
        QCOMPARE(french.translate("palier::ReportWords", "Escalation report"), QStringLiteral("Rapport d’escalade"));
        QCOMPARE(english.translate("palier::Phrases", "%n day(s)", nullptr, 1), QStringLiteral("%n day"));
    }
};

PALIER_TEST(TestLanguage, QCoreApplication)
#include "tst_language.moc"
