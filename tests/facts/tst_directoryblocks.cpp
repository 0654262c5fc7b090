// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/directoryblocks.h"

#include "facts/errors.h"
#include "facts/localfile/blockwriter.h"
#include "support/differences.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

Directory manyNames()
{
    Directory directory;
    directory.sources.code(u"desk"_qs);
    directory.places.code(Directory::placeKey(u"desk"_qs, u"Niveau 1 – élévation"_qs));
    directory.places.code(QString());
    directory.agents.code(u"ann\0b"_qs);
    directory.agents.code(QString(1, QChar(0xd800))); // half of a character
    directory.reasons.code(u"専門知識 😀"_qs);
    directory.groups.code(u"7f1c"_qs);
    directory.dimensions[0].values.code(QString(100'000, u'x'));
    directory.dimensions[directory.dimension(u"branch"_qs)].values.code(u"Lyon"_qs);
    directory.dimension(u"empty"_qs);
    return directory;
}

QByteArray namesBlock(const QStringList &texts)
{
    BlockWriter writer;
    writer.bytes(texts.join(QString()));
    writer.number(static_cast<quint64>(texts.size()));
    writer.column(static_cast<std::size_t>(texts.size()),
        [&](std::size_t i) { return static_cast<quint64>(texts.at(static_cast<qsizetype>(i)).size()); });
    return writer.take();
}

} // namespace

class TestDirectoryBlocks : public QObject
{
    Q_OBJECT

    /** What reading says of a section with these blocks; the built-in dimensions follow them. */
    static QString read(const std::vector<QByteArray> &lists, const QStringList &dimensions)
    {
        const LocalFilePlace place;
        std::vector<QByteArray> blocks = lists;
        for (const QString &name : dimensions) {
            BlockWriter writer;
            writer.bytes(name);
            blocks.push_back(writer.take() + namesBlock({QString()}));
        }
        store(place, [&](LocalFileWriter &writer) {
            return writer.addSection("names"_L1, blocks.size(), [&](std::size_t block) { return blocks[block]; });
        });
        return outcomeOf(restoreDirectory(*place.open()));
    }

private Q_SLOTS:
    void givesEveryNameBack()
    {
        const LocalFilePlace place;
        for (const Directory &directory : {Directory(), manyNames()}) {
            store(place, [&](LocalFileWriter &writer) { return storeDirectory(writer, directory); });
            const auto restored = restoreDirectory(*place.open());
            QCOMPARE(outcomeOf(restored), u"ok"_qs);
            QCOMPARE(difference(**restored, directory), QString());
        }
    }

    void refusesWhatIsNoDirectory_data()
    {
        QTest::addColumn<QString>("changed"); // which list
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<QString>("says");
        BlockWriter tooMany;
        tooMany.bytes(QByteArrayView());
        tooMany.number(quint64{1} << 40U);
        tooMany.column(std::vector<quint64>{0, 0});
        BlockWriter tooLong;
        tooLong.bytes(u"abc"_qs);
        tooLong.number(1);
        tooLong.column(std::vector<quint64>{quint64{1} << 63U});
        BlockWriter tooShort;
        tooShort.bytes(u"abc"_qs);
        tooShort.number(1);
        tooShort.column(std::vector<quint64>{2});
        QTest::newRow("good") << u"agents"_qs << namesBlock({u"ann"_qs, u"bob"_qs}) << u"ok"_qs;
        QTest::newRow("a name twice") << u"agents"_qs << namesBlock({u"ann"_qs, u"ann"_qs}) << u"local-file.damaged(names 2)"_qs;
        QTest::newRow("nothing") << u"agents"_qs << QByteArray() << u"local-file.damaged(names 2)"_qs;
        QTest::newRow("more names than characters") << u"agents"_qs << tooMany.take() << u"local-file.damaged(names 2)"_qs;
        QTest::newRow("a name that is too long") << u"agents"_qs << tooLong.take() << u"local-file.damaged(names 2)"_qs;
        QTest::newRow("characters left over") << u"agents"_qs << tooShort.take() << u"local-file.damaged(names 2)"_qs;
        QTest::newRow("a group without its none") << u"groups"_qs << namesBlock({u"g"_qs}) << u"local-file.damaged(names)"_qs;
        QTest::newRow("no group at all") << u"groups"_qs << namesBlock({}) << u"local-file.damaged(names)"_qs;
    }

    void refusesWhatIsNoDirectory()
    {
        QFETCH(QString, changed);
        QFETCH(QByteArray, block);
        std::vector<QByteArray> lists(4, namesBlock({}));
        lists.push_back(namesBlock({QString()}));
        lists[changed == u"groups"_qs ? 4 : 2] = block;
        QTEST(read(lists, {u"topic"_qs, u"channel"_qs, u"priority"_qs, u"customer"_qs, u"customer-class"_qs, u"language"_qs}),
            "says");
    }

    void demandsTheBuiltInDimensions()
    {
        std::vector<QByteArray> lists(4, namesBlock({}));
        lists.push_back(namesBlock({QString()}));
        QStringList names{u"topic"_qs, u"channel"_qs, u"priority"_qs, u"customer"_qs, u"customer-class"_qs, u"language"_qs};
        QCOMPARE(read(lists, names), u"ok"_qs);
        std::swap(names[0], names[1]);
        QCOMPARE(read(lists, names), u"local-file.damaged(names)"_qs);
        QCOMPARE(read(lists, names.first(5)), u"local-file.damaged(names)"_qs);
        QCOMPARE(read({}, {}), u"local-file.damaged(names)"_qs);
    }
};

PALIER_TEST(TestDirectoryBlocks, QCoreApplication)
#include "tst_directoryblocks.moc"
