// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/asidefile.h"

#include "base/filesizelimit.h"
#include "facts/errors.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace palier {

namespace {

constexpr auto OnlyOwner = QFile::ReadOwner | QFile::WriteOwner;

void makeFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (QDir().mkpath(folder.absolutePath()))
        QDir(folder.absolutePath()).mkdir(folder.fileName(), OnlyOwner | QFile::ExeOwner);
}

/** A disk that cannot promise it is still a disk: the checksums tell what it lost. */
void flushToDisk([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#endif
}

std::filesystem::path nativePath(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

AsideFile::AsideFile(const QString &path, WriterLock lock)
    : m_path(path), m_lock(std::move(lock)), m_file(path + QLatin1String(".part"))
{}

Result<std::unique_ptr<AsideFile>> AsideFile::begin(const QString &path, std::chrono::milliseconds patience)
{
    surviveFileSizeLimit();
    makeFolder(path);
    auto lock = WriterLock::take(path, patience);
    if (!lock)
        return lock.error();
    std::unique_ptr<AsideFile> file(new AsideFile(path, *std::move(lock)));
    // Never into what stands there: it may be open to others, or lead elsewhere.
    file->m_file.remove();
    if (!file->m_file.open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered, OnlyOwner))
        return file->failure(file->m_file.errorString());
    return file;
}

AsideFile::~AsideFile()
{
    if (!m_tookPlace)
        m_file.remove();
}

Result<Done> AsideFile::append(QByteArrayView bytes)
{
    if (auto written = write(bytes); !written)
        return written;
    m_size += bytes.size();
    return Done{};
}

Result<Done> AsideFile::overwrite(QByteArrayView bytes)
{
    if (!m_file.seek(0))
        return failure(m_file.errorString());
    if (auto written = write(bytes); !written)
        return written;
    m_size = std::max<qint64>(m_size, bytes.size());
    return m_file.seek(m_size) ? Result<Done>(Done{}) : failure(m_file.errorString());
}

Result<Done> AsideFile::write(QByteArrayView bytes)
{
    return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? Result<Done>(Done{}) : failure(m_file.errorString());
}

Result<Done> AsideFile::takePlace()
{
    flushToDisk(m_file);
    m_file.close();
    std::error_code code;
    std::filesystem::rename(nativePath(m_file.fileName()), nativePath(m_path), code);
    if (code)
        return failure(qt_error_string(code.value()));
    m_tookPlace = true;
    return Done{};
}

Error AsideFile::failure(const QString &text) const
{
    return {errors::LocalFileNotWritten, {m_path, text}};
}

} // namespace palier
