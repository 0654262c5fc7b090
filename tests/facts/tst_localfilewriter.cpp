// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/localfilewriter.h"

#include "facts/errors.h"
#include "support/childprocess.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

#include <QDir>
#include <QProcess>

#include <cstdio>
#include <thread>
#include <vector>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Version = LocalFilePlace::ContentVersion;
constexpr std::size_t ManyBlocks = 40;

/** A file whose blocks all say the same letter. */
QString write(const QString &path, char letter, int blockBytes)
{
    auto writer = LocalFileWriter::begin(path, LocalFilePlace::Identity, Version);
    if (!writer)
        return described(writer.error());
    const auto added = writer->addSection("letters"_L1, ManyBlocks, [&](std::size_t) { return QByteArray(blockBytes, letter); });
    return added ? outcomeOf(writer->commit()) : QString(added.error().code);
}

/** The letter of all blocks; what is wrong with the file. */
QString letterIn(const QString &path)
{
    const auto file = LocalFile::open(path, Version);
    if (!file)
        return described(file.error());
    std::array<char, ManyBlocks> letters{};
    const auto read = file->readSection("letters"_L1, [&](std::size_t block, QByteArrayView bytes) {
        letters[block] = bytes.front();
        return bytes.count(bytes.front()) == bytes.size();
    });
    const bool alike = std::ranges::count(letters, letters[0]) == std::ssize(letters);
    return read && alike ? QString(QLatin1Char(letters[0])) : u"torn"_qs;
}

/** Writes once and says how that went; or over and over, and says each time. */
int writeAndSay(const QStringList &arguments)
{
    do {
        std::puts(qPrintable(write(arguments.value(0), 'n', 10'000)));
        std::fflush(stdout);
    } while (arguments.value(1) == u"forever"_qs);
    return 0;
}

} // namespace

class TestLocalFileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldFileStaysUntilTheEnd()
    {
        const LocalFilePlace place;
        QCOMPARE(write(place.path(), 'a', 10), u"ok"_qs);
        auto writer = place.writer();
        QVERIFY(writer.addSection("letters"_L1, 1, [](std::size_t) { return QByteArray("b"); }));
        QCOMPARE(letterIn(place.path()), u"a"_qs);
        QVERIFY(writer.commit());
        QCOMPARE((*place.open()).blocks("letters"_L1), 1U);
    }

    void whatIsGivenUpLeavesNothing()
    {
        const LocalFilePlace place;
        QVERIFY(place.writer().addSection("letters"_L1, 1, [](std::size_t) { return QByteArray("b"); }));
        QCOMPARE(QDir(place.folder()).entryList(QDir::Files), QStringList{u"local.lock"_qs});
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 50, 4096, 300'000, 400'000, 401'000})
            QTest::addRow("room for %d bytes", bytes) << bytes;
    }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, bytes);
        const LocalFilePlace place;
        QCOMPARE(write(place.path(), 'a', 10), u"ok"_qs);
        const auto child = runChild({place.path()}, {.largestFile = bytes});
        QVERIFY2(child.output.startsWith("local-file.not-written"), child.output.constData());
        QCOMPARE(letterIn(place.path()), u"a"_qs);
        QCOMPARE(QDir(place.folder()).entryList(QDir::Files), (QStringList{u"local"_qs, u"local.lock"_qs}));
        QCOMPARE(runChild({place.path()}).output, QByteArray("ok"));
        QCOMPARE(letterIn(place.path()), u"n"_qs);
    }

    /** Killed anywhere in its work a writer leaves the file of the one before, and is in nobody's way. */
    void killedWritersTearNothing()
    {
        const LocalFilePlace place;
        for (int round = 0; round < 8; ++round) {
            QCOMPARE(write(place.path(), 'a', 10), u"ok"_qs);
            QProcess process;
            startChild(process, {place.path(), u"forever"_qs});
            for (qsizetype written = 0; written <= round; written += process.readAll().count("ok"))
                QVERIFY(process.waitForReadyRead());
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(letterIn(place.path()), u"n"_qs);
        }
        QCOMPARE(write(place.path(), 'a', 10), u"ok"_qs);
        QCOMPARE(QDir(place.folder()).entryList(QDir::Files), (QStringList{u"local"_qs, u"local.lock"_qs}));
    }

    void severalWritersTearNothing()
    {
        const LocalFilePlace place;
        const QString path = place.path();
        QCOMPARE(write(path, 'a', 10), u"ok"_qs);
        std::array<QString, 3> outcomes;
        QStringList torn;
        {
            std::vector<std::jthread> writers;
            char letter = 'b';
            for (QString &outcome : outcomes) {
                writers.emplace_back([&outcome, path, letter] {
                    for (int round = 0; round < 10; ++round)
                        outcome += write(path, letter, 5000);
                });
                ++letter;
            }
            for (int look = 0; look < 200; ++look) {
                if (const QString seen = letterIn(path); seen.size() != 1)
                    torn << seen;
            }
        }
        QCOMPARE(torn, QStringList());
        for (const QString &outcome : outcomes)
            QCOMPARE(outcome, u"ok"_qs.repeated(10));
        QVERIFY(u"bcd"_qs.contains(letterIn(path)));
    }

    void waitsForNobodyForEver()
    {
        const LocalFilePlace place;
        const auto first = place.writer();
        const auto second = LocalFileWriter::begin(place.path(), LocalFilePlace::Identity, Version, std::chrono::milliseconds(1));
        QCOMPARE(second.error().code, errors::LocalFileBusy);
    }
};

PALIER_TEST_WITH_CHILD(TestLocalFileWriter, QCoreApplication, writeAndSay)
#include "tst_localfilewriter.moc"
