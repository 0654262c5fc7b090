// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/localfile/fingerprint.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

/** How the local file is laid out: a header, the blocks of all sections, the contents that say where each of them is. The header
   has the checksum of the contents and of itself, the contents those of the blocks, so that no part can be exchanged for another.
    Numbers are in the byte order of the machine that wrote. */
namespace palier::layout {

/** Counts the changes of the header, of the contents, and of what stands in the blocks of Histories and facts. */
constexpr quint32 Version = 2;
constexpr std::array<char, 8> Magic{'P', 'A', 'L', 'I', 'E', 'R', 'L', 'F'};
constexpr quint32 OwnByteOrder = 0x01020304;
constexpr quint32 OtherByteOrder = 0x04030201;

/** The first bytes of the file. Magic, byte order and the versions stand where they stand in every version. */
struct Header {
    std::array<char, 8> magic = Magic;
    quint32 byteOrder = OwnByteOrder;
    quint32 version = Version;
    quint32 contentVersion = 0; // of what the writer puts into sections of its own
    quint32 reserved = 0;
    quint64 fileBytes = 0;
    Fingerprint origin; // see LocalFileIdentity
    Fingerprint fold;
    quint64 contentsAt = 0; // to the end of the file
    quint64 contentsSum = 0;
    quint64 headerSum = 0; // of all before
};
static_assert(sizeof(Header) == 88 && std::is_trivially_copyable_v<Header>);

quint64 sumOf(const Header &header);
/** Of all bytes but the last sum, as they stand in the file. */
QByteArrayView bytesOf(const Header &header);

struct Block {
    quint64 at = 0;
    quint64 bytes = 0;
    quint64 sum = 0;
};

struct Section {
    QByteArray name;
    std::vector<Block> blocks;
};

QByteArray encoded(const std::vector<Section> &sections);
/** Nothing where the bytes are no contents, or a block does not lie in [sizeof(Header), end). */
std::optional<std::vector<Section>> decoded(QByteArrayView contents, quint64 end);

} // namespace palier::layout
