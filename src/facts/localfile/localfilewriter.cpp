// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/localfilewriter.h"

#include "base/parallel.h"
#include "facts/localfile/checksum.h"

#include <algorithm>

namespace palier {

Result<LocalFileWriter> LocalFileWriter::begin(
    const QString &path, const LocalFileIdentity &identity, quint32 contentVersion, std::chrono::milliseconds patience)
{
    auto file = AsideFile::begin(path, patience);
    if (!file)
        return file.error();
    layout::Header header;
    header.contentVersion = contentVersion;
    header.origin = identity.origin;
    header.fold = identity.fold;
    if (const auto written = (*file)->append(layout::bytesOf(header)); !written)
        return written.error();
    return LocalFileWriter(*std::move(file), header);
}

Result<Done> LocalFileWriter::addSection(
    QLatin1String name, std::size_t blocks, const std::function<QByteArray(std::size_t)> &encode)
{
    const std::size_t atOnce = 4 * static_cast<std::size_t>(workerCount()); // more would only take memory
    m_sections.push_back({QByteArray(name.data(), name.size()), {}});
    for (std::size_t first = 0; first < blocks; first += atOnce) {
        std::vector<std::pair<QByteArray, quint64>> ready(std::min(atOnce, blocks - first)); // with their sums
        parallelFor(std::ssize(ready), [&](qsizetype i) {
            auto &[bytes, sum] = ready[static_cast<std::size_t>(i)];
            bytes = encode(first + static_cast<std::size_t>(i));
            sum = checksum(bytes);
        });
        for (const auto &[bytes, sum] : ready) {
            m_sections.back().blocks.push_back({static_cast<quint64>(m_file->size()), static_cast<quint64>(bytes.size()), sum});
            if (auto written = m_file->append(bytes); !written)
                return written;
        }
    }
    return Done{};
}

Result<Done> LocalFileWriter::commit()
{
    const QByteArray contents = layout::encoded(m_sections);
    m_header.contentsAt = static_cast<quint64>(m_file->size());
    m_header.contentsSum = checksum(contents);
    if (auto written = m_file->append(contents); !written)
        return written;
    m_header.fileBytes = static_cast<quint64>(m_file->size());
    m_header.headerSum = layout::sumOf(m_header);
    if (auto written = m_file->overwrite(layout::bytesOf(m_header)); !written)
        return written;
    return m_file->takePlace();
}

} // namespace palier
