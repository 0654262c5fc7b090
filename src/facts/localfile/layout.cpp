// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/layout.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"
#include "facts/localfile/checksum.h"

#include <algorithm>

namespace palier::layout {

QByteArrayView bytesOf(const Header &header)
{
    return {reinterpret_cast<const char *>(&header), static_cast<qsizetype>(sizeof(Header))};
}

quint64 sumOf(const Header &header)
{
    return checksum(bytesOf(header).chopped(sizeof(header.headerSum)));
}

QByteArray encoded(const std::vector<Section> &sections)
{
    BlockWriter writer;
    writer.number(sections.size());
    for (const Section &section : sections) {
        writer.bytes(section.name);
        writer.number(section.blocks.size());
        for (const Block &block : section.blocks) {
            for (const quint64 number : {block.at, block.bytes, block.sum})
                writer.number(number);
        }
    }
    return writer.take();
}

std::optional<std::vector<Section>> decoded(QByteArrayView contents, quint64 end)
{
    BlockReader reader(contents);
    std::vector<Section> sections;
    for (quint64 left = reader.number(); left > 0 && !reader.failed(); --left) {
        sections.push_back({reader.bytes().toByteArray(), {}});
        for (quint64 blocks = reader.number(); blocks > 0 && !reader.failed(); --blocks)
            sections.back().blocks.push_back({reader.number(), reader.number(), reader.number()});
    }
    const bool fits = std::ranges::all_of(sections, [end](const Section &section) {
        return std::ranges::all_of(section.blocks,
            [end](const Block &block) { return block.at >= sizeof(Header) && block.at <= end && block.bytes <= end - block.at; });
    });
    return reader.isDone() && fits ? std::optional(std::move(sections)) : std::nullopt;
}

} // namespace palier::layout
