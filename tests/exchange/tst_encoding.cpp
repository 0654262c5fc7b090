// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/errors.h"
#include "exchange/input/encoding.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestEncoding : public QObject
{
    Q_OBJECT

    static QString verdict(const QByteArray &bytes, qsizetype piece)
    {
        EncodingCensus census;
        for (qsizetype i = 0; i < bytes.size(); i += piece) {
            const QByteArray part = bytes.mid(i, piece);
            census.add({part.data(), static_cast<std::size_t>(part.size())});
        }
        census.finish();
        const auto encoding = census.verdict();
        const qint64 line = census.nulLine() ? census.nulLine() : census.invalidLine();
        return encoding ? nameOf(*encoding) : QStringLiteral("%1:%2").arg(line).arg(encoding.error().code);
    }

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const QByteArray &bytes, const char *verdict) {
            QTest::newRow(name) << bytes << QString(QLatin1String(verdict));
        };
        row("nothing", "", "utf-8");
        row("ASCII", "plain\ntext", "utf-8");
        row("two, three, four bytes", "\xc3\xa9 \xe2\x82\xac \xf0\x9f\x99\x82", "utf-8");
        row("windows-1252", "caf\xe9 \x80 5", "windows-1252");
        row("windows-1252 at the end", "caf\xe9", "windows-1252");
        row("mixed, UTF-8 first", "caf\xc3\xa9\nth\xe9\n", "2:import.mixed-encoding");
        row("mixed, UTF-8 last", "a\r\nth\xe9\r\ncaf\xc3\xa9", "2:import.mixed-encoding");
        row("a line of CR only", "a\rb\rth\xe9 \xc3\xa9", "3:import.mixed-encoding");
        row("undefined in windows-1252", "a\n\x81 \xe9", "2:import.unknown-encoding");
        row("overlong", "\xc0\xaf", "windows-1252");
        row("surrogate in UTF-8", "\xed\xa0\x80", "windows-1252");
        row("beyond Unicode", "\xf4\x90\x80\x80", "1:import.unknown-encoding");
        row("NUL", QByteArray("ab\nc\0d", 6), "2:import.nul-bytes");
    }

    void tells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, verdict);
        for (const qsizetype piece : {1, 2, 3, 7, 1000}) // wherever the pieces are cut
            QCOMPARE(TestEncoding::verdict(bytes, piece), verdict);
    }

    void writesUtf8()
    {
        const QString text = QStringLiteral("aé€🙂");
        std::string utf8;
        appendUtf8(utf8, text);
        QCOMPARE(QByteArray::fromStdString(utf8), text.toUtf8());
        utf8.clear();
        appendUtf8(utf8, QString(QChar(0xd800)));
        QCOMPARE(QByteArray::fromStdString(utf8), QByteArray("\xef\xbf\xbd"));
    }

    void knowsSingleBytes()
    {
        QCOMPARE(decodedByte(Encoding::Windows1252, 0x80), U'€');
        QCOMPARE(decodedByte(Encoding::Windows1252, 0x81), char32_t{0});
        QCOMPARE(decodedByte(Encoding::Latin1, 0x80), char32_t{0x80});
        QCOMPARE(decodedByte(Encoding::Latin9, 0xa4), U'€');
        QCOMPARE(decodedByte(Encoding::Latin9, 0xe9), U'é');
    }
};

PALIER_TEST(TestEncoding, QCoreApplication)
#include "tst_encoding.moc"
