// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/checksum.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace palier;

class TestChecksum : public QObject
{
    Q_OBJECT

    static QByteArray bytes(qsizetype count)
    {
        std::mt19937 random{static_cast<unsigned>(count)};
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        return bytes;
    }

private Q_SLOTS:
    void seesEveryChangedBit_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 7, 8, 9, 31, 32, 33, 63, 64, 100, 257})
            QTest::addRow("%d bytes", size) << size;
    }

    void seesEveryChangedBit()
    {
        QFETCH(int, size);
        QByteArray block = bytes(size);
        const quint64 sum = checksum(block);
        QSet<quint64> sums{sum};
        for (int bit = 0; bit < 8 * size; ++bit) {
            block[bit / 8] = static_cast<char>(block[bit / 8] ^ (1 << bit % 8));
            sums.insert(checksum(block));
            block[bit / 8] = static_cast<char>(block[bit / 8] ^ (1 << bit % 8));
        }
        QCOMPARE(sums.size(), 8 * size + 1);
        QCOMPARE(checksum(block), sum);
    }

    void seesLengthAndOrder()
    {
        const QByteArray block = bytes(96);
        const QByteArray turned = block.mid(32, 32) + block.left(32) + block.mid(64);
        const QByteArray lanes = block.mid(8, 8) + block.left(8) + block.mid(16);
        QSet<quint64> sums;
        for (const QByteArray &other : {block, turned, lanes, block + '\0', block.chopped(1), QByteArray(96, '\0'),
                 QByteArray(95, '\0'), QByteArray(8, '\0'), QByteArray(1, '\0'), QByteArray()})
            sums << checksum(other);
        QCOMPARE(sums.size(), 10);
    }

    void startsAtAnyAddress()
    {
        const QByteArray block = bytes(200);
        for (int shift = 0; shift < 8; ++shift)
            QCOMPARE(checksum(QByteArrayView(QByteArray(shift, 'x') + block).sliced(shift)), checksum(block));
    }
};

PALIER_TEST(TestChecksum, QCoreApplication)
#include "tst_checksum.moc"
