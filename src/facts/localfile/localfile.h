// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/localfilewriter.h"

#include <QFile>

#include <mutex>

namespace palier {

/** A local file, open for reading. Nothing of it is given out that has not its checksum; what the blocks say is still to be
    distrusted (BlockReader). It is read, not mapped: a mapped file that is cut, or on a bad disk, ends the process that looks at
    it, and could change after it was checked. Any thread. */
class LocalFile
{
public:
    /** @param contentVersion what the caller understands. Errors: local-file.missing and .not-readable, where there is nothing to
       be set aside; .foreign, .older, .newer, .cut, .damaged. */
    static Result<LocalFile> open(const QString &path, quint32 contentVersion);

    const LocalFileIdentity &identity() const { return m_identity; }
    /** How many blocks a section has; 0 where there is no such section. */
    std::size_t blocks(QLatin1String section) const;
    /** Hands every block of a section to decode(block, bytes), on all cores; false from there means that it cannot be.
        Errors: local-file.not-readable, local-file.damaged. */
    Result<Done> readSection(QLatin1String name, const std::function<bool(std::size_t, QByteArrayView)> &decode) const;
    /** A section that is there but says what cannot be. */
    Error damage(const QString &part) const;

private:
    struct Source {
        explicit Source(const QString &path) : file(path) {}

        Result<Done> read(quint64 at, quint64 bytes, QByteArray &into);
        Error unreadable() const;

        std::mutex mutex;
        QFile file;
    };

    explicit LocalFile(const QString &path) : m_source(std::make_unique<Source>(path)) {}

    Result<Done> readHeader(quint32 contentVersion);
    Result<Done> readContents();
    Result<Done> readVerified(const layout::Block &block, const QString &part, QByteArray &into) const;
    const layout::Section *find(QLatin1String name) const;

    std::unique_ptr<Source> m_source;
    layout::Header m_header;
    LocalFileIdentity m_identity;
    std::vector<layout::Section> m_sections;
};

/** Takes a file that cannot be used out of the way, so that it can be looked at: it becomes "<path>.damaged", in the place of
    the one before. Errors: local-file.not-written. */
Result<Done> setLocalFileAside(const QString &path);

} // namespace palier
