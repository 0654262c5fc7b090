// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>
#include <random>

using namespace palier;

class TestBlockReader : public QObject
{
    Q_OBJECT

    template<typename T>
    static bool comesBack(const std::vector<T> &values)
    {
        BlockWriter writer;
        writer.column(values);
        const QByteArray block = writer.take();
        BlockReader reader(block);
        std::vector<T> read;
        reader.column(values.size(), read);
        return reader.isDone() && read == values;
    }

    template<typename T>
    static bool randomComesBack(std::mt19937_64 &random)
    {
        std::vector<T> values(random() % 40);
        const quint64 mask = ~quint64{} >> random() % 64;
        const quint64 base = random();
        for (T &value : values)
            value = random() % 9 == 0 ? static_cast<T>(~T{}) : static_cast<T>(base + (random() & mask));
        return comesBack(values);
    }

private Q_SLOTS:
    void givesEveryColumnBack()
    {
        std::mt19937_64 random{4};
        for (int round = 0; round < 2000; ++round) {
            QVERIFY(randomComesBack<quint8>(random));
            QVERIFY(randomComesBack<quint16>(random));
            QVERIFY(randomComesBack<quint32>(random));
            QVERIFY(randomComesBack<qint64>(random));
        }
        QVERIFY(comesBack(std::vector<qint64>{std::numeric_limits<qint64>::min(), -1, 0, std::numeric_limits<qint64>::max()}));
        QVERIFY(comesBack(std::vector<quint32>{0, 0xfffffffeU}));
        QVERIFY(comesBack(std::vector<quint32>{0xffffffffU}));
    }

    void failsForGoodWhereSomethingIsMissing()
    {
        BlockWriter writer;
        writer.number(7);
        writer.bytes("abc");
        writer.column(std::vector<quint32>{1, 2, 300});
        const QByteArray block = writer.take();
        for (qsizetype size = 0; size < block.size(); ++size) {
            const QByteArray cut = block.left(size);
            BlockReader reader(cut);
            QCOMPARE(reader.number(), size < 8 ? 0U : 7U);
            QCOMPARE(reader.bytes(), size < 19 ? QByteArrayView() : QByteArrayView("abc"));
            std::vector<quint32> column;
            reader.column(3, column);
            QVERIFY(reader.failed());
            QCOMPARE(reader.number(), 0U);
            QVERIFY(!reader.isDone());
        }
    }

    void isNotDoneBeforeTheEnd()
    {
        BlockReader reader("12345678x");
        reader.number();
        QVERIFY(!reader.failed());
        QVERIFY(!reader.isDone());
    }

    void believesNoLength()
    {
        for (const quint64 length : {quint64{1}, quint64{1} << 31U, quint64{1} << 63U, ~quint64{}}) {
            BlockWriter writer;
            writer.number(length);
            const QByteArray block = writer.take();
            BlockReader reader(block);
            QVERIFY(reader.bytes().isEmpty());
            QVERIFY(reader.failed());
        }
    }

    void believesNoWidth()
    {
        const QByteArray nineBytesEach = QByteArray(8, '\0') + '\x9' + QByteArray(100, 'x');
        BlockReader reader(nineBytesEach);
        reader.column(2, [](std::size_t, quint64) { QFAIL("there is no such column"); });
        QVERIFY(reader.failed());
        const QByteArray wide = QByteArray(8, '\0') + '\x8' + QByteArray(100, 'x');
        BlockReader huge(wide);
        huge.column(~std::size_t{} / 8 + 2, [](std::size_t, quint64) { QFAIL("so many there are not"); });
        QVERIFY(huge.failed());
    }

    void codesHaveALimit()
    {
        BlockWriter writer;
        writer.column(std::vector<quint32>{0, 3, 2});
        const QByteArray block = writer.take();
        BlockReader good(block);
        QCOMPARE(good.codes(3, 4)[1], 3U);
        QVERIFY(good.isDone());
        BlockReader bad(block);
        QCOMPARE(bad.codes(3, 3)[1], 0U);
        QVERIFY(bad.failed());
    }
};

PALIER_TEST(TestBlockReader, QCoreApplication)
#include "tst_blockreader.moc"
