// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/theme/plaintext.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QTest>
#include <QTextDocument>

using namespace palier;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreSingle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("VPN") << QStringLiteral("VPN");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a b");
        QTest::newRow("control") << QStringLiteral("a\u0007b\u0000c") << QStringLiteral("a b c");
        QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
        QTest::newRow("nothing") << QString() << QString();
    }

    void linesAreSingle()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
    }

    /** No half characters: an emoji is two code units. */
    void longTextsAreCut()
    {
        const QString long399 = QString(399, QLatin1Char('x')) + QString::fromUtf8("🙂🙂");
        QCOMPARE(oneLine(long399), QString(399, QLatin1Char('x')) + QChar(0x2026));
        QVERIFY(plainTip(QString(100000, QLatin1Char('<'))).size() < 20000);
    }

    void tipsShowWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"VPN", "<b>bold</b>", "a & b", "line\nline", "<img src=file:///x>", "&lt;"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void tipsShowWhatIsWritten()
    {
        QFETCH(QString, text);
        QTextDocument document;
        document.setHtml(plainTip(text));
        QCOMPARE(document.toPlainText(), text);
    }
};

PALIER_TEST(TestPlainText, QApplication)
#include "tst_plaintext.moc"
