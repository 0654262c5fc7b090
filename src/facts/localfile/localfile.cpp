// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/localfile.h"

#include "base/parallel.h"
#include "facts/errors.h"
#include "facts/localfile/checksum.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <filesystem>
#include <optional>

namespace palier {

namespace {

constexpr QLatin1String HeaderPart{"header"};
constexpr QLatin1String ContentsPart{"contents"};

/** "1.4": of the layout and of what is in it. */
QString versionText(quint32 layout, quint32 content)
{
    return QStringLiteral("%1.%2").arg(layout).arg(content);
}

} // namespace

Error LocalFile::Source::unreadable() const
{
    return {errors::LocalFileNotReadable, {file.fileName(), file.errorString()}};
}

Result<Done> LocalFile::Source::read(quint64 at, quint64 bytes, QByteArray &into)
{
    into.resize(static_cast<qsizetype>(bytes));
    const std::scoped_lock lock(mutex);
    if (!file.seek(static_cast<qint64>(at)) || file.read(into.data(), into.size()) != into.size())
        return unreadable();
    return Done{};
}

Result<LocalFile> LocalFile::open(const QString &path, quint32 contentVersion)
{
    if (!QFileInfo::exists(path))
        return Error{errors::LocalFileMissing, {path}};
    if (!QFileInfo(path).isFile()) // a pipe would never end, and a folder is none of ours
        return Error{errors::LocalFileForeign, {path}};
    LocalFile local(path);
    if (!local.m_source->file.open(QFile::ReadOnly | QFile::Unbuffered))
        return local.m_source->unreadable();
    if (const auto read = local.readHeader(contentVersion); !read)
        return read.error();
    if (const auto read = local.readContents(); !read)
        return read.error();
    return local;
}

Result<Done> LocalFile::readHeader(quint32 contentVersion)
{
    const QFile &file = m_source->file;
    const auto size = static_cast<quint64>(file.size());
    QByteArray bytes;
    if (auto read = m_source->read(0, std::min<quint64>(size, sizeof(m_header)), bytes); !read)
        return read;
    std::memcpy(&m_header, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto begun = std::min<std::size_t>(bytes.size(), layout::Magic.size());
    if (!std::equal(m_header.magic.begin(), m_header.magic.begin() + begun, layout::Magic.begin()) ||
        m_header.byteOrder == layout::OtherByteOrder)
        return Error{errors::LocalFileForeign, {file.fileName()}};
    if (size < sizeof(m_header))
        return Error{errors::LocalFileCut, {file.fileName(), QString::number(size), QString::number(sizeof(m_header))}};
    const std::pair theirs{m_header.version, m_header.contentVersion};
    const std::pair ours{layout::Version, contentVersion};
    if (theirs != ours)
        return Error{theirs < ours ? errors::LocalFileOlder : errors::LocalFileNewer,
            {file.fileName(), versionText(theirs.first, theirs.second), versionText(ours.first, ours.second)}};
    if (m_header.byteOrder != layout::OwnByteOrder || m_header.headerSum != layout::sumOf(m_header))
        return damage(HeaderPart);
    if (m_header.fileBytes != size)
        return Error{errors::LocalFileCut, {file.fileName(), QString::number(size), QString::number(m_header.fileBytes)}};
    m_identity = {m_header.origin, m_header.fold};
    return Done{};
}

Result<Done> LocalFile::readContents()
{
    if (m_header.contentsAt < sizeof(m_header) || m_header.contentsAt > m_header.fileBytes)
        return damage(HeaderPart);
    const layout::Block block{m_header.contentsAt, m_header.fileBytes - m_header.contentsAt, m_header.contentsSum};
    QByteArray contents;
    if (auto read = readVerified(block, ContentsPart, contents); !read)
        return read;
    auto sections = layout::decoded(contents, m_header.contentsAt);
    if (!sections)
        return damage(ContentsPart);
    m_sections = *std::move(sections);
    return Done{};
}

Result<Done> LocalFile::readVerified(const layout::Block &block, const QString &part, QByteArray &into) const
{
    auto read = m_source->read(block.at, block.bytes, into);
    if (read && checksum(into) != block.sum)
        return damage(part);
    return read;
}

const layout::Section *LocalFile::find(QLatin1String name) const
{
    const QByteArrayView wanted(name.data(), name.size());
    const auto found = std::ranges::find_if(m_sections, [&](const auto &section) { return section.name == wanted; });
    return found == m_sections.end() ? nullptr : &*found;
}

std::size_t LocalFile::blocks(QLatin1String section) const
{
    const layout::Section *found = find(section);
    return found ? found->blocks.size() : 0;
}

Result<Done> LocalFile::readSection(QLatin1String name, const std::function<bool(std::size_t, QByteArrayView)> &decode) const
{
    const layout::Section *section = find(name);
    if (!section)
        return damage(name);
    const std::size_t count = section->blocks.size();
    std::vector<std::optional<Error>> failures(count);
    std::atomic<std::size_t> next{0};
    // One buffer a thread: what the memory of a block costs is its first use.
    parallelFor(std::min<qsizetype>(workerCount(), std::ssize(failures)), [&](qsizetype) {
        QByteArray buffer;
        for (std::size_t block = next++; block < count; block = next++) {
            const QString part = QStringLiteral("%1 %2").arg(name).arg(block);
            const auto read = readVerified(section->blocks[block], part, buffer);
            if (!read)
                failures[block] = read.error();
            else if (!decode(block, buffer))
                failures[block] = damage(part);
        }
    });
    const auto failed = std::ranges::find_if(failures, [](const auto &failure) { return failure.has_value(); });
    return failed == failures.end() ? Result<Done>(Done{}) : **failed;
}

Error LocalFile::damage(const QString &part) const
{
    return {errors::LocalFileDamaged, {m_source->file.fileName(), part}};
}

Result<Done> setLocalFileAside(const QString &path)
{
    std::error_code code;
    const QString aside = path + QLatin1String(".damaged");
    std::filesystem::rename(path.toStdU16String(), aside.toStdU16String(), code);
    if (code)
        return Error{errors::LocalFileNotWritten, {aside, qt_error_string(code.value())}};
    return Done{};
}

} // namespace palier
