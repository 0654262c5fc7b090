// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/localfile.h"

#include "facts/localfile/checksum.h"
#include "support/childprocess.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

#include <QDir>

#include <cstdio>
#include <numeric>
#include <random>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Blocks = 3;
constexpr int BlockBytes = 4000;

/** Blocks of one size, each of another letter. */
void fill(const LocalFilePlace &place)
{
    store(place, [](LocalFileWriter &writer) {
        const auto letters = writer.addSection(
            "letters"_L1, Blocks, [](std::size_t block) { return QByteArray(BlockBytes, static_cast<char>('a' + block)); });
        return letters ? writer.addSection("more"_L1, 1, [](std::size_t) { return QByteArray(BlockBytes, 'm'); }) : letters;
    });
}

/** Reads all of a file: "ok", or what is wrong. */
QString read(const Result<LocalFile> &file)
{
    if (!file)
        return described(file.error());
    std::array<char, Blocks> letters{};
    const auto take = [&](std::size_t block, QByteArrayView bytes) {
        letters.at(block) = bytes.count(static_cast<char>('a' + block)) == bytes.size() ? 'y' : 'n';
        return bytes.size() == BlockBytes;
    };
    if (const auto done = file->readSection("letters"_L1, take); !done)
        return described(done.error());
    if (QByteArrayView(letters).count('y') != std::ssize(letters))
        return u"wrong"_qs;
    return outcomeOf(
        file->readSection("more"_L1, [](std::size_t, QByteArrayView bytes) { return bytes.count('m') == BlockBytes; }));
}

QString read(const LocalFilePlace &place)
{
    return read(place.open());
}

int readAndSay(const QStringList &arguments)
{
    std::puts(qPrintable(read(LocalFile::open(arguments.value(0), LocalFilePlace::ContentVersion))));
    return 0;
}

} // namespace

class TestLocalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasWritten()
    {
        const LocalFilePlace place;
        fill(place);
        QCOMPARE(read(place), u"ok"_qs);
        const auto file = place.open();
        QCOMPARE(file->identity().origin, place.Identity.origin);
        QCOMPARE(file->identity().fold, place.Identity.fold);
        QCOMPARE(file->blocks("letters"_L1), Blocks);
        QCOMPARE(file->blocks("nothing"_L1), 0U);
        const auto refuse = [](std::size_t block, QByteArrayView) { return block != 1; };
        QCOMPARE(outcomeOf(file->readSection("letters"_L1, refuse)), u"local-file.damaged(letters 1)"_qs);
        QCOMPARE(outcomeOf(file->readSection("nothing"_L1, refuse)), u"local-file.damaged(nothing)"_qs);
    }

    /** Whoever has it open goes on with it when another one takes its place. */
    void anOpenFileStaysWhatItWas()
    {
        const LocalFilePlace place;
        fill(place);
        const auto file = place.open();
        store(place, [](LocalFileWriter &) { return Result<Done>(Done{}); });
        QCOMPARE(read(file), u"ok"_qs);
        QCOMPARE(read(place), u"local-file.damaged(letters)"_qs);
    }

    void everyCutIsSeen()
    {
        const LocalFilePlace place;
        fill(place);
        const QByteArray whole = place.bytes();
        std::mt19937 random{1};
        std::vector<qsizetype> sizes{0, 1, 7, 8, 87, 88, 89, whole.size() - 1};
        for (qsizetype size = 4096; size < whole.size(); size += 4096)
            sizes.push_back(size);
        for (int i = 0; i < 100; ++i)
            sizes.push_back(static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size())));
        for (const qsizetype size : sizes) {
            place.setBytes(whole.left(size));
            QCOMPARE(read(place), u"local-file.cut(%1, %2)"_qs.arg(size).arg(size < 88 ? 88 : whole.size()));
        }
        place.setBytes(whole + 'x');
        QCOMPARE(read(place), u"local-file.cut(%1, %2)"_qs.arg(whole.size() + 1).arg(whole.size()));
    }

    void everyFlippedBitIsSeen()
    {
        const LocalFilePlace place;
        fill(place);
        const QByteArray whole = place.bytes();
        std::mt19937 random{2};
        std::vector<qsizetype> bits(8 * sizeof(layout::Header));
        std::iota(bits.begin(), bits.end(), qsizetype{0});
        for (int i = 0; i < 400; ++i)
            bits.push_back(static_cast<qsizetype>(random() % static_cast<unsigned>(8 * whole.size())));
        for (const qsizetype bit : bits) {
            QByteArray bad = whole;
            bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << bit % 8));
            place.setBytes(bad);
            const QString says = read(place);
            QVERIFY2(says.startsWith(u"local-file."_qs), qPrintable(u"bit %1: "_qs.arg(bit) + says));
        }
        place.setBytes(whole);
        QCOMPARE(read(place), u"ok"_qs);
    }

    void zerosAreSeen()
    {
        const LocalFilePlace place;
        fill(place);
        const QByteArray whole = place.bytes();
        for (qsizetype from = 0; from < whole.size(); from += 512) {
            QByteArray bad = whole;
            std::fill(bad.begin() + from, bad.end(), '\0');
            place.setBytes(bad);
            QVERIFY2(
                read(place).startsWith(from == 0 ? u"local-file.foreign"_qs : u"local-file.damaged"_qs), qPrintable(read(place)));
        }
    }

    void blocksStayWhereTheyWere()
    {
        const LocalFilePlace place;
        fill(place);
        const QByteArray whole = place.bytes();
        const auto at = [](qsizetype index) { return qsizetype{sizeof(layout::Header)} + index * BlockBytes; };
        const auto block = [&](int index) { return whole.mid(at(index), BlockBytes); };
        const auto with = [&](int index, const QByteArray &bytes) {
            return QByteArray(whole).replace(at(index), BlockBytes, bytes);
        };
        place.setBytes(with(0, block(1)));
        QCOMPARE(read(place), u"local-file.damaged(letters 0)"_qs);
        place.setBytes(with(2, block(3)));
        QCOMPARE(read(place), u"local-file.damaged(letters 2)"_qs);
        place.setBytes(with(0, block(1)).replace(at(1), BlockBytes, block(0)));
        QCOMPARE(read(place), u"local-file.damaged(letters 0)"_qs);
    }

    /** A file that begins as one and ends as another. */
    void partsOfTwoFilesAreNone()
    {
        const LocalFilePlace place;
        store(place, [](LocalFileWriter &writer) {
            const auto letters = writer.addSection("letters"_L1, Blocks, [](std::size_t) { return QByteArray(BlockBytes, 'x'); });
            return letters ? writer.addSection("more"_L1, 1, [](std::size_t) { return QByteArray(BlockBytes, 'm'); }) : letters;
        });
        const QByteArray other = place.bytes();
        fill(place);
        const QByteArray whole = place.bytes();
        QCOMPARE(other.size(), whole.size());
        for (qsizetype at = 0; at < whole.size(); at += 100) {
            const QByteArray mixed = whole.left(at) + other.mid(at);
            place.setBytes(mixed);
            QCOMPARE(read(place).startsWith(u"local-file.damaged"_qs), mixed != whole && mixed != other);
        }
    }

    void otherVersionsAndMachinesAreNamed()
    {
        const LocalFilePlace place;
        fill(place);
        const layout::Header good = place.header();
        const auto with = [&](auto change) {
            layout::Header header = good;
            change(header);
            place.setHeader(header);
            return read(place);
        };
        QCOMPARE(with([](auto &) {}), u"ok"_qs);
        QCOMPARE(with([](auto &header) { --header.version; }), u"local-file.older(1.3, 2.3)"_qs);
        QCOMPARE(with([](auto &header) { ++header.version; }), u"local-file.newer(3.3, 2.3)"_qs);
        QCOMPARE(with([](auto &header) { --header.contentVersion; }), u"local-file.older(2.2, 2.3)"_qs);
        QCOMPARE(with([](auto &header) { ++header.contentVersion; }), u"local-file.newer(2.4, 2.3)"_qs);
        QCOMPARE(with([](auto &header) { header.byteOrder = layout::OtherByteOrder; }), u"local-file.foreign()"_qs);
        QCOMPARE(with([](auto &header) { header.byteOrder = 7; }), u"local-file.damaged(header)"_qs);
        QCOMPARE(with([](auto &header) { header.magic[7] = 'X'; }), u"local-file.foreign()"_qs);
    }

    void aHeaderThatLiesIsSeen()
    {
        const LocalFilePlace place;
        fill(place);
        const layout::Header good = place.header();
        for (const quint64 at : {quint64{0}, quint64{87}, good.fileBytes + 1, quint64{1} << 63U, ~quint64{}}) {
            layout::Header header = good;
            header.contentsAt = at;
            place.setHeader(header);
            QCOMPARE(read(place), u"local-file.damaged(header)"_qs);
        }
        for (const quint64 at : {quint64{88}, good.contentsAt - 1, good.contentsAt + 1, good.fileBytes}) {
            layout::Header header = good;
            header.contentsAt = at;
            const QByteArray bytes = place.bytes().mid(static_cast<qsizetype>(at));
            header.contentsSum = checksum(bytes);
            place.setHeader(header);
            QCOMPARE(read(place), u"local-file.damaged(contents)"_qs);
        }
    }

    void whatIsNoLocalFileIsForeign()
    {
        const LocalFilePlace place;
        place.setBytes("SQLite format 3");
        QCOMPARE(read(place), u"local-file.foreign()"_qs);
        place.setBytes(QByteArray(5000, 'x'));
        QCOMPARE(read(place), u"local-file.foreign()"_qs);
        place.setBytes("PAL");
        QCOMPARE(read(place), u"local-file.cut(3, 88)"_qs);
        QVERIFY(QFile::remove(place.path()));
        QCOMPARE(read(place), u"local-file.missing()"_qs);
        QVERIFY(QDir().mkdir(place.path()));
        QCOMPARE(read(place), u"local-file.foreign()"_qs);
    }

    void saysThatItMayNotRead()
    {
        const LocalFilePlace place;
        fill(place);
        constexpr auto Everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(place.folder(), Everybody));
        QVERIFY(QFile::setPermissions(place.path(), {}));
        const auto child = runChild({place.path()}, {.unprivileged = true});
        QVERIFY2(child.output.startsWith("local-file.not-readable("), child.output.constData());
    }

    void setsAsideAndKeepsOne()
    {
        const LocalFilePlace place;
        for (const char *content : {"first", "second"}) {
            place.setBytes(content);
            QVERIFY(setLocalFileAside(place.path()));
            QVERIFY(!QFile::exists(place.path()));
            QFile aside(place.path() + u".damaged"_qs);
            QVERIFY(aside.open(QFile::ReadOnly));
            QCOMPARE(aside.readAll(), QByteArray(content));
        }
        const auto gone = setLocalFileAside(place.path());
        QVERIFY(outcomeOf(gone).startsWith(u"local-file.not-written("_qs));
    }
};

PALIER_TEST_WITH_CHILD(TestLocalFile, QCoreApplication, readAndSay)
#include "tst_localfile.moc"
