// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/errortext.h"

#include "support/inlanguage.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace palier;

class TestErrorText : public QObject
{
    Q_OBJECT

    static QStringList declaredCodes()
    {
        static const QRegularExpression declaration(QStringLiteral("ErrorCode\\s+\\w+\\s*\\{\\s*\"([^\"]+)\""));
        QStringList codes;
        for (QDirIterator files(test::sourceDir() + QStringLiteral("/src"), {QStringLiteral("errors.h")}, QDir::Files,
                 QDirIterator::Subdirectories);
            files.hasNext();) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes.append(matches.next().captured(1));
        }
        return codes;
    }

private Q_SLOTS:
    void everyDeclaredCodeHasItsSentence()
    {
        const QStringList codes = declaredCodes();
        QVERIFY(codes.size() > 90);
        for (const QString &code : codes) {
            const QByteArray latin = code.toLatin1();
            const Error error{QLatin1String(latin), {}};
            const QString english = errorText(error);
            QVERIFY2(!english.contains(QLatin1String("no words yet")), qPrintable(code));
            QVERIFY2(english.endsWith(QLatin1Char('.')) || english.endsWith(QLatin1Char('?')), qPrintable(code));
            const test::InLanguage french(Language::French);
            QVERIFY2(errorText(error) != english, qPrintable(code));
        }
    }

    /** Of what a file or a database is refused for, also what to do about it: behind what is wrong something more is said. */
    void aRefusalSaysWhatToDo()
    {
        static const QRegularExpression refuses(QStringLiteral("^(import|mapping|database|schema|server|history)\\."));
        static const QRegularExpression saysMore(QStringLiteral("([:;.] )([a-zA-Z“].*)[.?]$"));
        QStringList silent;
        for (const QString &code : declaredCodes()) {
            const QByteArray latin = code.toLatin1();
            const bool wasWanted = code.endsWith(QLatin1String("cancelled"));
            if (code.contains(refuses) && !wasWanted && !errorText({QLatin1String(latin), {}}).contains(saysMore))
                silent.append(code);
        }
        QCOMPARE(silent.join(QLatin1Char(' ')), QString());
    }

    void parametersStandInTheirPlaces()
    {
        const Error error{
            QLatin1String("setting.invalid"), {QStringLiteral("zone"), QStringLiteral("Mars"), QStringLiteral("Europe/Paris")}};
        QCOMPARE(errorText(error), QStringLiteral("“Mars” cannot be the value of zone: it takes values such as Europe/Paris."));
        const test::InLanguage french(Language::French);
        QCOMPARE(errorText(error),
            QStringLiteral(
                "«\u00a0Mars\u00a0» ne peut pas être la valeur de zone\u00a0: il prend des valeurs comme Europe/Paris."));
    }

    /** The number of a ticket is no count of anything. */
    void aNumberIsNotAlwaysACount()
    {
        const test::InLanguage french(Language::French);
        const Error backwards{QLatin1String("import.time-backwards"), {QStringLiteral("4711"), QStringLiteral("2")}};
        QVERIFY2(errorText(backwards).startsWith(QStringLiteral("L’heure recule dans le ticket 4711")),
            qPrintable(errorText(backwards)));
    }

    void countsTakeTheirPlural_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << "0" << "The line is empty: remove it.";
        QTest::newRow("one")
            << "1" << "1 cell instead of 5: a delimiter or a quotation mark is missing, or one too many. Correct the line.";
        QTest::newRow("many")
            << "4" << "4 cells instead of 5: a delimiter or a quotation mark is missing, or one too many. Correct the line.";
    }

    void countsTakeTheirPlural()
    {
        QFETCH(QString, cells);
        const test::InLanguage english(Language::English);
        QTEST(errorText({QLatin1String("import.row-width"), {cells, QStringLiteral("5")}}), "sentence");
    }

    void oneFullStopIsEnough()
    {
        QCOMPARE(errorText({QLatin1String("import.cannot-read"), {QStringLiteral("It is gone.")}}),
            QStringLiteral("The file cannot be read: It is gone. Check its path and its permissions."));
    }

    void whatAParameterSaysIsNeverAPlace()
    {
        QCOMPARE(errorText({QLatin1String("zone.unknown"), {QStringLiteral("%1 100% %2")}}),
            QStringLiteral("“%1 100% %2” is no time zone: give an offset such as +01:00, or a name such as Europe/Paris."));
        QCOMPARE(errorText({QLatin1String("zone.unknown"), {}}),
            QStringLiteral("“” is no time zone: give an offset such as +01:00, or a name such as Europe/Paris."));
    }

    void oneLineWhateverTheDataHold()
    {
        QCOMPARE(errorText({QLatin1String("import.kind-unknown"), {QStringLiteral("a\nb\x1b[2J")}}),
            QStringLiteral(
                "The mapping says nothing about the kind “a\ufffdb\ufffd[2J”: add it to “kind”, or “*” for all others."));
    }

    void aNewCodeIsShownAsItIs()
    {
        QCOMPARE(errorText({QLatin1String("moon.full"), {QStringLiteral("tonight"), QStringLiteral("late")}}),
            QStringLiteral("Something went wrong that has no words yet: moon.full (tonight, late)."));
    }
};

PALIER_TEST(TestErrorText, QCoreApplication)
#include "tst_errortext.moc"
