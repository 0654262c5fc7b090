// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/asidefile.h"
#include "facts/localfile/layout.h"

#include <functional>

namespace palier {

/** What a local file was made from, as far as it decides whether it can be used; opaque here. */
struct LocalFileIdentity {
    Fingerprint origin; // where the histories come from: if it differs, they have to be read from there
    Fingerprint fold;   // what the columns were folded with: if it differs, they have to be folded from the histories
};

/** Writes a local file: named sections of blocks, each with its checksum. The file that was there stays until commit(), and for
    good if that never comes. One thread. */
class LocalFileWriter
{
public:
    /** @param contentVersion counts the changes of what the caller puts into its sections. Errors: those of AsideFile::begin().
     */
    static Result<LocalFileWriter> begin(const QString &path, const LocalFileIdentity &identity, quint32 contentVersion,
        std::chrono::milliseconds patience = AsideFile::Patience);

    /** Adds encode(0) … encode(blocks - 1), which are called on all cores. Errors: local-file.not-written. */
    Result<Done> addSection(QLatin1String name, std::size_t blocks, const std::function<QByteArray(std::size_t)> &encode);
    /** Errors: local-file.not-written. */
    Result<Done> commit();

private:
    LocalFileWriter(std::unique_ptr<AsideFile> file, const layout::Header &header) : m_file(std::move(file)), m_header(header) {}

    std::unique_ptr<AsideFile> m_file;
    layout::Header m_header;
    std::vector<layout::Section> m_sections;
};

} // namespace palier
