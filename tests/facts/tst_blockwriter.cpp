// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/blockwriter.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestBlockWriter : public QObject
{
    Q_OBJECT

    /** What a column takes beside its base and its width. */
    template<typename T>
    static qsizetype bytesOf(const std::vector<T> &values)
    {
        BlockWriter writer;
        writer.column(values);
        return writer.take().size() - 9;
    }

private Q_SLOTS:
    void takesAsManyBytesAsTheRangeNeeds()
    {
        QCOMPARE(bytesOf(std::vector<quint32>{}), 0);
        QCOMPARE(bytesOf(std::vector<quint32>{7, 7, 7}), 0);
        QCOMPARE(bytesOf(std::vector<quint32>{1'000'000, 1'000'255}), 2);
        QCOMPARE(bytesOf(std::vector<quint32>{1'000'000, 1'000'256}), 4);
        QCOMPARE(bytesOf(std::vector<quint32>{0, 0xffffff}), 6);
        QCOMPARE(bytesOf(std::vector<qint64>{-5, 250}), 16); // around 0 the bits of all bytes differ
        QCOMPARE(bytesOf(std::vector<qint64>{qint64{1} << 40U, (qint64{1} << 40U) + 255}), 2);
    }

    void oneThatIsMissingIsOneBelowZero()
    {
        QCOMPARE(bytesOf(std::vector<quint32>{0xffffffffU, 0xffffffffU}), 0);
        QCOMPARE(bytesOf(std::vector<quint32>{0xffffffffU, 0, 254}), 3);
        QCOMPARE(bytesOf(std::vector<quint32>{0xffffffffU, 0, 255}), 6);
        QCOMPARE(bytesOf(std::vector<quint16>{0xffffU, 9}), 2);
    }

    void leavesNothing()
    {
        BlockWriter writer;
        writer.number(3);
        QCOMPARE(writer.take().size(), 8);
        writer.bytes("abc");
        QCOMPARE(writer.take().size(), 11);
        QCOMPARE(writer.take().size(), 0);
    }
};

PALIER_TEST(TestBlockWriter, QCoreApplication)
#include "tst_blockwriter.moc"
