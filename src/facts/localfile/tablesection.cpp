// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/tablesection.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"

#include <optional>

namespace palier {

namespace {

QByteArray encoded(Instant asOf)
{
    BlockWriter writer;
    writer.number(packed(asOf));
    return writer.take();
}

std::optional<Instant> decoded(QByteArrayView block)
{
    BlockReader reader(block);
    const quint64 seconds = reader.number();
    const bool isPossible = reader.isDone() && seconds < packed(LatestInstant);
    return isPossible ? std::optional(unpacked(static_cast<quint32>(seconds))) : std::nullopt;
}

} // namespace

Result<Done> storeTable(LocalFileWriter &writer, QLatin1String section, Instant asOf, std::size_t chunks,
    const std::function<QByteArray(std::size_t)> &encode)
{
    return writer.addSection(
        section, chunks + 1, [&](std::size_t block) { return block == 0 ? encoded(asOf) : encode(block - 1); });
}

Result<Instant> restoreTable(const LocalFile &file, QLatin1String section, std::size_t chunks,
    const std::function<bool(std::size_t, QByteArrayView)> &decode)
{
    if (file.blocks(section) != chunks + 1)
        return file.damage(section);
    std::optional<Instant> asOf; // only the thread that reads the first block touches it
    const auto read = file.readSection(section, [&](std::size_t block, QByteArrayView bytes) {
        if (block > 0)
            return decode(block - 1, bytes);
        asOf = decoded(bytes);
        return asOf.has_value();
    });
    return read ? Result<Instant>(*asOf) : read.error();
}

} // namespace palier
