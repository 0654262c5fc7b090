// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/input/textsource.h"
#include "support/testprogram.h"

#include <QStringConverter>
#include <QTest>

using namespace palier;

class TestTextSource : public QObject
{
    Q_OBJECT

    static QString read(const QByteArray &file, const QString &named)
    {
        const QTemporaryDir folder;
        ByteSource bytes(test::writeFile(folder.filePath(QStringLiteral("f")), file));
        if (!bytes.open())
            return QStringLiteral("cannot open");
        TextSource source(bytes, valueNamed<Encoding>(named));
        std::string text;
        auto filled = source.fill(text);
        while (filled && *filled)
            filled = source.fill(text);
        if (!filled)
            return test::describe(source.failure());
        return nameOf(*source.encoding()) + QLatin1Char('|') + QString::fromStdString(text);
    }

    static QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
    {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        return encode(text);
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &file, const char *named, const QString &text) {
            QTest::newRow(name) << file << QString(QLatin1String(named)) << text;
        };
        const QString word = QStringLiteral("é\n🙂");
        const QByteArray little = utf16(word, QStringConverter::Utf16LE);
        row("UTF-8", word.toUtf8(), "", QStringLiteral("utf-8|") + word);
        row("UTF-8 with a mark", "\xef\xbb\xbf" + word.toUtf8(), "", QStringLiteral("utf-8|") + word);
        row("UTF-16 little", little, "", QStringLiteral("utf-16le|") + word);
        row("UTF-16 big", utf16(word, QStringConverter::Utf16BE), "", QStringLiteral("utf-16be|") + word);
        row("UTF-32 little", utf16(word, QStringConverter::Utf32LE), "", QStringLiteral("::import.utf-32()"));
        row("UTF-32 big", utf16(word, QStringConverter::Utf32BE), "", QStringLiteral("::import.utf-32()"));
        row("UTF-16 named, no mark", little.mid(2), "utf-16le", QStringLiteral("utf-16le|") + word);
        row("a mark wins over the name", "\xef\xbb\xbfx", "windows-1252", QStringLiteral("utf-8|x"));
        row("windows-1252 named", "\x80", "windows-1252", QStringLiteral("windows-1252|€"));
        row("ISO 8859-15 named", "\xa4", "iso-8859-15", QStringLiteral("iso-8859-15|€"));
        row("UTF-8 named, is not", "a\n\xe9", "utf-8", QStringLiteral("2::import.bad-encoding(utf-8)"));
        row("UTF-8 named, cut", "a\n\xc3", "utf-8", QStringLiteral("2::import.bad-encoding(utf-8)"));
        row("undefined byte", "a\nb\x81", "windows-1252", QStringLiteral("2::import.bad-encoding(windows-1252)"));
        row("half a UTF-16 unit", little.chopped(1), "", QStringLiteral("2::import.bad-encoding(utf-16le)"));
        row("half a surrogate pair", little.chopped(2), "", QStringLiteral("2::import.bad-encoding(utf-16le)"));
        row("second half alone", QByteArray("\xff\xfe\n\0\x42\xde", 6), "", QStringLiteral("2::import.bad-encoding(utf-16le)"));
        row("NUL", QByteArray("a\n\0b", 4), "", QStringLiteral("2::import.nul-bytes()"));
        row("NUL in windows-1252", QByteArray("a\n\0b", 4), "windows-1252", QStringLiteral("2::import.nul-bytes()"));
    }

    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, named);
        QTEST(read(file, named), "text");
    }

    void joinsWhatBlocksCut()
    {
        const QString text = QStringLiteral("x") + QStringLiteral("é🙂").repeated(200'000);
        QCOMPARE(read(text.toUtf8(), {}), QStringLiteral("utf-8|") + text);
        QCOMPARE(read(utf16(text, QStringConverter::Utf16BE), {}), QStringLiteral("utf-16be|") + text);
    }
};

PALIER_TEST(TestTextSource, QCoreApplication)
#include "tst_textsource.moc"
