// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/directoryblocks.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

constexpr QLatin1String SectionName{"names"};
/** One block each, in this order; one for each dimension follows, which begins with its name. */
constexpr std::array Lists{&Directory::sources, &Directory::places, &Directory::agents, &Directory::reasons, &Directory::groups};

/** UTF-16, so that every text comes back as it was. */
void put(BlockWriter &writer, const Dictionary &names)
{
    const QStringList &texts = names.texts();
    writer.bytes(texts.join(QString()));
    writer.number(static_cast<quint64>(texts.size()));
    writer.column(static_cast<std::size_t>(texts.size()),
        [&](std::size_t i) { return static_cast<quint64>(texts.at(static_cast<qsizetype>(i)).size()); });
}

QString textIn(QByteArrayView utf16)
{
    QString text(utf16.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), utf16.data(), static_cast<std::size_t>(text.size()) * 2);
    return text;
}

std::optional<Dictionary> dictionaryIn(BlockReader &reader)
{
    const QByteArrayView characters = reader.bytes();
    const quint64 count = reader.number();
    // All but one have a character at least, for no two are the same.
    if (reader.failed() || count > static_cast<quint64>(characters.size()) / 2 + 1)
        return std::nullopt;
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(count));
    qsizetype next = 0;
    reader.column(static_cast<std::size_t>(count), [&](std::size_t, quint64 length) {
        if (length > static_cast<quint64>(characters.size() - next) / 2)
            return reader.fail();
        const qsizetype bytes = static_cast<qsizetype>(length) * 2;
        texts.append(textIn(characters.sliced(next, bytes)));
        next += bytes;
    });
    return reader.isDone() && next == characters.size() ? Dictionary::of(std::move(texts)) : std::nullopt;
}

bool readList(Dictionary &list, QByteArrayView bytes)
{
    BlockReader reader(bytes);
    auto names = dictionaryIn(reader);
    if (!names)
        return false;
    list = *std::move(names);
    return true;
}

bool readDimension(Dimension &dimension, QByteArrayView bytes)
{
    BlockReader reader(bytes);
    const QString name = textIn(reader.bytes());
    auto values = dictionaryIn(reader);
    if (!values)
        return false;
    dimension = {name, *std::move(values)};
    return true;
}

/** What every directory has since its first moment. */
bool hasItsOwn(const Directory &directory)
{
    const auto beginsEmpty = [](const Dictionary &names) { return names.size() > 0 && names.text(0).isEmpty(); };
    const Directory fresh;
    return beginsEmpty(directory.groups) && std::ranges::all_of(directory.dimensions, beginsEmpty, &Dimension::values) &&
           std::ranges::equal(fresh.dimensions, std::span(directory.dimensions).first(fresh.dimensions.size()), {},
               &Dimension::name, &Dimension::name);
}

} // namespace

Result<Done> storeDirectory(LocalFileWriter &file, const Directory &directory)
{
    return file.addSection(SectionName, Lists.size() + directory.dimensions.size(), [&](std::size_t block) {
        BlockWriter writer;
        if (block < Lists.size()) {
            put(writer, directory.*Lists[block]);
            return writer.take();
        }
        const Dimension &dimension = directory.dimensions[block - Lists.size()];
        writer.bytes(dimension.name);
        put(writer, dimension.values);
        return writer.take();
    });
}

Result<std::shared_ptr<const Directory>> restoreDirectory(const LocalFile &file)
{
    const auto directory = std::make_shared<Directory>();
    const std::size_t blocks = file.blocks(SectionName);
    if (blocks < Lists.size() + BuiltInDimensionCount)
        return file.damage(SectionName);
    directory->dimensions.resize(blocks - Lists.size());
    const auto read = file.readSection(SectionName, [&](std::size_t block, QByteArrayView bytes) {
        return block < Lists.size() ? readList((*directory).*Lists[block], bytes)
                                    : readDimension(directory->dimensions[block - Lists.size()], bytes);
    });
    if (!read)
        return read.error();
    if (!hasItsOwn(*directory))
        return file.damage(SectionName);
    return std::shared_ptr<const Directory>(directory);
}

} // namespace palier
