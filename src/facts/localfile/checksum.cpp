// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/checksum.h"

#include <array>
#include <bit>
#include <cstring>

namespace palier {

namespace {

constexpr qsizetype WordBytes = sizeof(quint64);
constexpr std::size_t Lanes = 4; // so that one multiplication need not wait for the last

/** Each of the two decides the outcome alone where the other stays: no change of one word is lost. */
constexpr quint64 mixed(quint64 sum, quint64 word)
{
    constexpr quint64 Odd1 = 0x9e3779b97f4a7c15ULL;
    constexpr quint64 Odd2 = 0xd1b54a32d192ed03ULL;
    return std::rotl(sum ^ (word * Odd2), 31) * Odd1;
}

quint64 wordAt(const char *bytes, qsizetype count = WordBytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, static_cast<std::size_t>(count));
    return word;
}

} // namespace

quint64 checksum(QByteArrayView bytes)
{
    constexpr qsizetype Stride = WordBytes * static_cast<qsizetype>(Lanes);
    std::array<quint64, Lanes> lanes{1, 2, 3, 4};
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    for (; end - at >= Stride; at += Stride) {
        for (std::size_t i = 0; i < Lanes; ++i)
            lanes[i] = mixed(lanes[i], wordAt(at + i * WordBytes));
    }
    quint64 sum = mixed(0, static_cast<quint64>(bytes.size()));
    for (const quint64 lane : lanes)
        sum = mixed(sum, lane);
    for (; end - at >= WordBytes; at += WordBytes)
        sum = mixed(sum, wordAt(at));
    if (at != end)
        sum = mixed(sum, wordAt(at, end - at));
    return sum ^ (sum >> 32U);
}

} // namespace palier
