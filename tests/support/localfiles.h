// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/localfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace palier::test {

/** "code(first, second)", without the path, which comes first. */
inline QString described(const Error &error)
{
    return error.code + u'(' + error.parameters.mid(1).join(QStringLiteral(", ")) + u')';
}

template<typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : described(result.error());
}

/** A place for one local file, and what people and disks do to it. */
class LocalFilePlace
{
public:
    static constexpr quint32 ContentVersion = 3;
    static constexpr LocalFileIdentity Identity{{1, 2}, {3, 4}};

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("local")); }

    LocalFileWriter writer() const { return *LocalFileWriter::begin(path(), Identity, ContentVersion); }
    Result<LocalFile> open() const { return LocalFile::open(path(), ContentVersion); }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    }
    layout::Header header() const
    {
        layout::Header header;
        std::memcpy(&header, bytes().constData(), sizeof(header));
        return header;
    }
    /** With its sum, as if a program of ours had written it. */
    void setHeader(layout::Header header) const
    {
        header.headerSum = layout::sumOf(header);
        setBytes(QByteArray(reinterpret_cast<const char *>(&header), sizeof(header)) + bytes().mid(sizeof(header)));
    }

private:
    QTemporaryDir m_folder;
};

/** Writes something into the place, reads it back from there. */
template<typename Store>
void store(const LocalFilePlace &place, Store storeInto)
{
    LocalFileWriter writer = place.writer();
    QCOMPARE(outcomeOf(storeInto(writer)), QStringLiteral("ok"));
    QCOMPARE(outcomeOf(writer.commit()), QStringLiteral("ok"));
}

/** Calls task(block) with many damaged copies of a block: cut, with flipped bits, with impossible numbers in it. */
template<typename Task>
void damaged(const QByteArray &block, unsigned rounds, Task task)
{
    quint64 state = 88172645463325252ULL; // xorshift64: the same everywhere
    const auto below = [&state](qsizetype limit) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        return static_cast<qsizetype>(state % static_cast<quint64>(std::max<qsizetype>(limit, 1)));
    };
    for (unsigned round = 0; round < rounds; ++round) {
        QByteArray bad = block;
        const qsizetype at = below(bad.size());
        switch (round % 4) {
        case 0:
            bad.truncate(at);
            break;
        case 1:
            bad[at] = static_cast<char>(bad[at] ^ (1 << below(8)));
            break;
        case 2:
            bad.replace(at, 8, QByteArray(8, static_cast<char>(below(2) ? 0xff : 0)));
            break;
        default:
            for (qsizetype i = below(20); i >= 0; --i)
                bad[below(bad.size())] = static_cast<char>(below(256));
        }
        task(bad);
    }
}

} // namespace palier::test
