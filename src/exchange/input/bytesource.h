// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <memory>

struct z_stream_s;

namespace palier {

/** How far a gz file may swell: beyond `bytes` only up to `ratio` times what it takes on disk. Real logs stay far below. */
struct UnpackLimit {
    qint64 bytes = qint64{1} << 30;
    qint64 ratio = 500;
};

/** The bytes of a file from its beginning to its end, unpacked where it is gz (known by its first bytes, not by its name).
    Memory does not depend on the file. One thread. */
class ByteSource
{
public:
    /** Told how many bytes of the file were taken so far, after every block; false stops the reading. */
    using Watch = std::function<bool(qint64 bytesTaken)>;

    explicit ByteSource(const QString &path, Watch watch = {}, UnpackLimit limit = {});
    ~ByteSource();

    Result<Done> open();
    /** Up to `size` bytes; 0 at the end and nowhere else. */
    Result<qsizetype> read(char *data, qsizetype size);
    /** Of the file's bytes taken so far: equal after two whole readings unless somebody wrote in between. */
    quint32 checksum() const { return m_checksum; }

private:
    struct CloseStream {
        void operator()(z_stream_s *stream) const;
    };

    Result<Done> takeBlock();
    Result<Done> openStream();
    Result<qsizetype> readPlain(char *data, qsizetype size);
    Result<qsizetype> unpack(char *data, qsizetype size);
    Result<Done> unpackSome();
    Result<Done> startMember();

    QFile m_file;
    Watch m_watch;
    UnpackLimit m_limit;
    QByteArray m_block;
    qsizetype m_used = 0; // of the block, by readPlain()
    qint64 m_taken = 0;
    qint64 m_unpacked = 0;
    quint32 m_checksum = 0;
    std::unique_ptr<z_stream_s, CloseStream> m_stream; // none: the file is plain
    bool m_insideMember = false;
};

} // namespace palier
