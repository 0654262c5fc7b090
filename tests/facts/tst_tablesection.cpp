// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/tablesection.h"

#include "facts/localfile/blockwriter.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestTableSection : public QObject
{
    Q_OBJECT

    static QByteArray head(quint64 seconds)
    {
        BlockWriter writer;
        writer.number(seconds);
        return writer.take();
    }
    /** What is read of a section whose first block is this. */
    static QString read(const QByteArray &head)
    {
        const LocalFilePlace place;
        store(place, [&](LocalFileWriter &writer) { return writer.addSection("t"_L1, 1, [&](std::size_t) { return head; }); });
        return outcomeOf(restoreTable(*place.open(), "t"_L1, 0, [](std::size_t, QByteArrayView) { return true; }));
    }

private Q_SLOTS:
    void givesTheInstantAndEveryChunk()
    {
        const LocalFilePlace place;
        const Instant asOf{Duration{1'700'000'000}};
        store(place, [&](LocalFileWriter &writer) {
            return storeTable(writer, "t"_L1, asOf, 50, [](std::size_t chunk) { return QByteArray::number(qint64(chunk)); });
        });
        const auto file = place.open();
        std::vector<QByteArray> chunks(50);
        const auto take = [&](std::size_t chunk, QByteArrayView bytes) {
            chunks[chunk] = bytes.toByteArray();
            return true;
        };
        QCOMPARE(*restoreTable(*file, "t"_L1, 50, take), asOf);
        for (int chunk = 0; chunk < 50; ++chunk)
            QCOMPARE(chunks[static_cast<std::size_t>(chunk)], QByteArray::number(chunk));
        QCOMPARE(outcomeOf(restoreTable(*file, "t"_L1, 49, take)), u"local-file.damaged(t)"_qs);
        QCOMPARE(outcomeOf(restoreTable(*file, "t"_L1, 51, take)), u"local-file.damaged(t)"_qs);
        QCOMPARE(outcomeOf(restoreTable(*file, "other"_L1, 50, take)), u"local-file.damaged(other)"_qs);
        QCOMPARE(outcomeOf(restoreTable(*file, "t"_L1, 50, [](std::size_t chunk, QByteArrayView) { return chunk != 7; })),
            u"local-file.damaged(t 8)"_qs);
    }

    void theInstantIsPossible()
    {
        QCOMPARE(read(head(0)), u"ok"_qs);
        QCOMPARE(read(head(0xfffffffeU)), u"ok"_qs);
        QCOMPARE(read(head(0xffffffffU)), u"local-file.damaged(t 0)"_qs);
        QCOMPARE(read(head(~quint64{})), u"local-file.damaged(t 0)"_qs);
        QCOMPARE(read({}), u"local-file.damaged(t 0)"_qs);
        QCOMPARE(read(head(0) + 'x'), u"local-file.damaged(t 0)"_qs);
    }
};

PALIER_TEST(TestTableSection, QCoreApplication)
#include "tst_tablesection.moc"
