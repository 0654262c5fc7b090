// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/codecolumn.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestCodeColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAsFewBytesAsItCan_data()
    {
        QTest::addColumn<quint32>("largest");
        QTest::addColumn<int>("width");
        QTest::newRow("all the same 0") << 0U << 0;
        QTest::newRow("byte") << 255U << 1;
        QTest::newRow("two") << 256U << 2;
        QTest::newRow("two, full") << 65535U << 2;
        QTest::newRow("four") << 65536U << 4;
        QTest::newRow("none") << 0xffffffffU << 4;
    }

    void takesAsFewBytesAsItCan()
    {
        QFETCH(quint32, largest);
        QFETCH(int, width);
        const std::vector<quint32> codes{0, largest, largest / 2, 0};
        const CodeColumn column(codes);
        QCOMPARE(column.bytes(), codes.size() * static_cast<std::size_t>(width));
        for (std::size_t row = 0; row < codes.size(); ++row)
            QCOMPARE(column[row], codes[row]);
    }

    void mayBeEmpty() { QCOMPARE(CodeColumn(std::span<const quint32>()).bytes(), 0U); }
};

PALIER_TEST(TestCodeColumn, QCoreApplication)
#include "tst_codecolumn.moc"
