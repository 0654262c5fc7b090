// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/errors.h"
#include "exchange/importing.h"
#include "exchange/input/bytesource.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestByteSource : public QObject
{
    Q_OBJECT

    static QByteArray readAll(const QByteArray &file, UnpackLimit limit = {}, const ByteSource::Watch &watch = {})
    {
        const QTemporaryDir folder;
        ByteSource source(test::writeFile(folder.filePath(QStringLiteral("f")), file), watch, limit);
        if (const auto opened = source.open(); !opened)
            return '!' + QByteArray(opened.error().code.data());
        QByteArray all;
        char piece[1000];
        for (;;) {
            const auto count = source.read(piece, sizeof piece);
            if (!count)
                return '!' + QByteArray(count.error().code.data());
            if (*count == 0)
                return all;
            all.append(piece, *count);
        }
    }

private Q_SLOTS:
    void reads_data()
    {
        using test::packed;
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        const QByteArray large = QByteArray("0123456789abcdef").repeated(50'000);
        QByteArray broken = packed(large);
        broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
        QTest::newRow("plain, several blocks") << large << large;
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one byte") << QByteArray("\x1f") << QByteArray("\x1f");
        QTest::newRow("gz") << packed("abc") << QByteArray("abc");
        QTest::newRow("gz, several blocks") << packed(large) << large;
        QTest::newRow("gz of nothing") << packed({}) << QByteArray();
        QTest::newRow("gz, two members") << packed("abc") + packed("def") << QByteArray("abcdef");
        QTest::newRow("gz, an empty member between") << packed("abc") + packed({}) + packed("def") << QByteArray("abcdef");
        QTest::newRow("gz, padded with zeros") << packed("abc") + QByteArray(600, '\0') << QByteArray("abc");
        QTest::newRow("gz, cut") << packed(large).chopped(9) << QByteArray("!import.gz-truncated");
        QTest::newRow("gz, cut in its header") << packed("abc").left(5) << QByteArray("!import.gz-truncated");
        QTest::newRow("gz, second member cut") << packed("abc") + packed("def").chopped(3) << QByteArray("!import.gz-truncated");
        QTest::newRow("gz, broken") << broken << QByteArray("!import.gz-corrupt");
        QTest::newRow("gz, something else behind") << packed("abc") + "junk" << QByteArray("!import.gz-corrupt");
    }

    void reads()
    {
        QFETCH(QByteArray, file);
        QTEST(readAll(file), "text");
    }

    void refusesAFileThatSwellsBeyondReason()
    {
        const QByteArray bomb = test::packed(QByteArray(4 << 20, 'x'));
        QCOMPARE(readAll(bomb, {.bytes = 1 << 20, .ratio = 100}), QByteArray("!import.gz-too-large"));
        QCOMPARE(readAll(bomb, {.bytes = 8 << 20, .ratio = 100}).size(), 4 << 20);
    }

    void stopsWhenNobodyWantsItAnyMore()
    {
        qint64 taken = 0;
        const auto watch = [&taken](qint64 bytes) { return (taken = bytes) < 200'000; };
        QCOMPARE(readAll(QByteArray(1 << 20, 'x'), {}, watch), QByteArray("!import.cancelled"));
        QVERIFY(taken < 400'000);
    }

    void refusesWhatIsNoFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(ByteSource(folder.path()).open().error().code, errors::ImportNotAFile);
        QCOMPARE(ByteSource(folder.filePath(QStringLiteral("none"))).open().error().code, errors::ImportCannotRead);
        QCOMPARE(ByteSource(QStringLiteral("/dev/null")).open().error().code, errors::ImportNotAFile);
    }
};

PALIER_TEST(TestByteSource, QCoreApplication)
#include "tst_bytesource.moc"
