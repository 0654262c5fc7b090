// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/bytesource.h"

#include "exchange/errors.h"

#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace palier {

namespace {

constexpr qsizetype ReadBlock = qsizetype{128} * 1024;
constexpr int GzipOnly = 16 + MAX_WBITS; // zlib's way of asking for the gzip header and its check sums
constexpr char GzipMagic[] = {'\x1f', '\x8b'};

bool looksPacked(const QByteArray &block)
{
    return block.size() >= 2 && block[0] == GzipMagic[0] && block[1] == GzipMagic[1];
}

} // namespace

void ByteSource::CloseStream::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

ByteSource::ByteSource(const QString &path, Watch watch, UnpackLimit limit)
    : m_file(path), m_watch(std::move(watch)), m_limit(limit)
{}

ByteSource::~ByteSource() = default;

Result<Done> ByteSource::open()
{
    // Two passes need a file that can be read twice; opening a pipe would also wait for its writer.
    const QFileInfo info(m_file.fileName());
    if (info.exists() && !info.isFile())
        return Error{errors::ImportNotAFile, {}};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{errors::ImportCannotRead, {m_file.errorString()}};
    if (const auto taken = takeBlock(); !taken)
        return taken;
    return looksPacked(m_block) ? openStream() : Result<Done>(Done{});
}

Result<Done> ByteSource::takeBlock()
{
    m_block.resize(ReadBlock);
    const qint64 count = m_file.read(m_block.data(), ReadBlock);
    if (count < 0)
        return Error{errors::ImportCannotRead, {m_file.errorString()}};
    m_block.resize(count);
    m_used = 0;
    m_taken += count;
    m_checksum =
        static_cast<quint32>(crc32(m_checksum, reinterpret_cast<const Bytef *>(m_block.constData()), static_cast<uInt>(count)));
    if (m_watch && !m_watch(m_taken))
        return Error{errors::ImportCancelled, {}};
    return Done{};
}

Result<qsizetype> ByteSource::read(char *data, qsizetype size)
{
    return m_stream ? unpack(data, size) : readPlain(data, size);
}

Result<qsizetype> ByteSource::readPlain(char *data, qsizetype size)
{
    if (m_used == m_block.size()) {
        if (const auto taken = takeBlock(); !taken)
            return taken.error();
    }
    const qsizetype count = std::min(size, m_block.size() - m_used);
    std::memcpy(data, m_block.constData() + m_used, static_cast<std::size_t>(count));
    m_used += count;
    return count;
}

Result<Done> ByteSource::openStream()
{
    auto stream = std::make_unique<z_stream_s>();
    if (inflateInit2(stream.get(), GzipOnly) != Z_OK)
        return Error{errors::GzCorrupt, {}};
    m_stream.reset(stream.release());
    m_stream->next_in = reinterpret_cast<Bytef *>(m_block.data());
    m_stream->avail_in = static_cast<uInt>(m_block.size());
    return Done{};
}

Result<qsizetype> ByteSource::unpack(char *data, qsizetype size)
{
    m_stream->next_out = reinterpret_cast<Bytef *>(data);
    m_stream->avail_out = static_cast<uInt>(size);
    while (m_stream->avail_out > 0) {
        if (m_stream->avail_in == 0) {
            if (const auto taken = takeBlock(); !taken)
                return taken.error();
            m_stream->next_in = reinterpret_cast<Bytef *>(m_block.data());
            m_stream->avail_in = static_cast<uInt>(m_block.size());
        }
        if (m_stream->avail_in == 0)
            break;
        if (const auto some = unpackSome(); !some)
            return some.error();
    }
    const auto count = size - static_cast<qsizetype>(m_stream->avail_out);
    if (count == 0 && m_insideMember)
        return Error{errors::GzTruncated, {}};
    m_unpacked += count;
    if (m_unpacked > m_limit.bytes && m_unpacked / m_limit.ratio > m_file.size())
        return Error{errors::GzTooLarge, {QString::number(m_unpacked)}};
    return count;
}

Result<Done> ByteSource::unpackSome()
{
    if (!m_insideMember)
        return startMember();
    const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
    if (outcome == Z_STREAM_END)
        m_insideMember = false;
    else if (outcome != Z_OK && outcome != Z_BUF_ERROR)
        return Error{errors::GzCorrupt, {}};
    return Done{};
}

/** A gz file is one member after the other; zeros may pad it. */
Result<Done> ByteSource::startMember()
{
    while (m_stream->avail_in > 0 && *m_stream->next_in == 0) {
        ++m_stream->next_in;
        --m_stream->avail_in;
    }
    if (m_stream->avail_in == 0)
        return Done{};
    m_insideMember = *m_stream->next_in == static_cast<Bytef>(GzipMagic[0]) && inflateReset(m_stream.get()) == Z_OK;
    return m_insideMember ? Result<Done>(Done{}) : Error{errors::GzCorrupt, {}};
}

} // namespace palier
