// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/displaywidth.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDisplayWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAsTerminalsDraw_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("letters") << QStringLiteral("abc") << 3;
        QTest::newRow("accent, composed") << QStringLiteral("é") << 1;
        QTest::newRow("accent, decomposed") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("CJK") << QStringLiteral("日本") << 4;
        QTest::newRow("Hangul") << QStringLiteral("한국") << 4;
        QTest::newRow("emoji") << QStringLiteral("🙂") << 2;
        QTest::newRow("emoji with a tone") << QStringLiteral("👍🏽") << 2;
        QTest::newRow("joined emoji") << QStringLiteral("👩‍💻") << 2;
        QTest::newRow("flag") << QStringLiteral("🇫🇷") << 2;
        QTest::newRow("text symbol as emoji") << QStringLiteral("☎️") << 2;
        QTest::newRow("narrow no-break space") << QStringLiteral("7\u202f554") << 5;
        QTest::newRow("zero width") << QStringLiteral("a\u200bb") << 2;
        QTest::newRow("full width") << QStringLiteral("ＡＢ") << 4;
    }

    void measuresAsTerminalsDraw()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void padsByWidth()
    {
        QCOMPARE(padded(QStringLiteral("é"), 3), QStringLiteral("é  "));
        QCOMPARE(padded(QStringLiteral("日"), 4, Qt::AlignRight), QStringLiteral("  日"));
        QCOMPARE(padded(QStringLiteral("long"), 2), QStringLiteral("long"));
    }

    void elidesBetweenCharacters()
    {
        QCOMPARE(elided(QStringLiteral("Support"), 7), QStringLiteral("Support"));
        QCOMPARE(elided(QStringLiteral("Support"), 4), QStringLiteral("Sup…"));
        QCOMPARE(elided(QStringLiteral("日本語"), 4), QStringLiteral("日…"));
        QCOMPARE(elided(QStringLiteral("ae\u0301io"), 3), QStringLiteral("ae\u0301…"));
    }

    void wrapsAtSpaces()
    {
        QCOMPARE(wrapped(QStringLiteral("one two three"), 7), (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
        QCOMPARE(wrapped(QStringLiteral("incomprehensible x"), 5),
            (QStringList{QStringLiteral("incomprehensible"), QStringLiteral("x")}));
        QCOMPARE(wrapped(QString(), 5), QStringList{QString()});
    }

    void takesOutWhatCouldForge()
    {
        QCOMPARE(plainLine(QStringLiteral("a\x1b[31mb\nc\u202ed\u2028e")), QStringLiteral("a\ufffd[31mb\ufffdc\ufffdd\ufffde"));
        QCOMPARE(plainLine(QStringLiteral("Équipe 日本 🙂")), QStringLiteral("Équipe 日本 🙂"));
    }
};

PALIER_TEST(TestDisplayWidth, QCoreApplication)
#include "tst_displaywidth.moc"
