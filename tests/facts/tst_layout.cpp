// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/blockwriter.h"
#include "facts/localfile/layout.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using layout::Block;

class TestLayout : public QObject
{
    Q_OBJECT

    static constexpr quint64 End = 1000;

    static bool accepts(const Block &block) { return layout::decoded(layout::encoded({{"a", {block}}}), End).has_value(); }

private Q_SLOTS:
    void contentsComeBack()
    {
        const auto read = layout::decoded(layout::encoded({{"names", {{88, 4, 7}, {92, 0, 8}}}, {"nothing", {}}}), End);
        QVERIFY(read);
        QCOMPARE(read->size(), 2U);
        QCOMPARE(read->at(0).name, QByteArray("names"));
        QCOMPARE(read->at(0).blocks[1].at, 92U);
        QCOMPARE(read->at(0).blocks[1].sum, 8U);
        QVERIFY(read->at(1).blocks.empty());
    }

    void blocksLieInTheFile()
    {
        QVERIFY(accepts({sizeof(layout::Header), End - sizeof(layout::Header), 0}));
        QVERIFY(accepts({End, 0, 0}));
        QVERIFY(!accepts({0, 8, 0}));
        QVERIFY(!accepts({End, 1, 0}));
        QVERIFY(!accepts({End + 1, 0, 0}));
        QVERIFY(!accepts({500, ~quint64{} - 400, 0})); // their sum is small
        QVERIFY(!accepts({~quint64{} - 10, 20, 0}));
    }

    void countsAreNotBelieved()
    {
        BlockWriter sections;
        sections.number(~quint64{});
        QVERIFY(!layout::decoded(sections.take(), End));
        BlockWriter blocks;
        blocks.number(1);
        blocks.bytes("a");
        blocks.number(quint64{1} << 60U);
        QVERIFY(!layout::decoded(blocks.take(), End));
        QVERIFY(!layout::decoded({}, End));
        QVERIFY(!layout::decoded(layout::encoded({}) + 'x', End));
        QVERIFY(layout::decoded(layout::encoded({}), End));
    }
};

PALIER_TEST(TestLayout, QCoreApplication)
#include "tst_layout.moc"
