// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/sortexits.h"

#include "metrics/horizon.h"

#include <algorithm>
#include <array>
#include <utility>

namespace palier {

namespace {

constexpr unsigned DigitBits = 12;
constexpr std::size_t Digits = 1U << DigitBits;
constexpr quint32 DigitMask = Digits - 1;
static_assert((LongestHorizon.count() << 2U) + 3 < 1LL << (2 * DigitBits), "two digits must hold every exit");

/** One stable counting pass by the digit at `shift`. */
void sortByDigit(const std::vector<quint32> &from, std::vector<quint32> &to, unsigned shift)
{
    std::array<quint32, Digits> position{};
    for (const quint32 exit : from)
        ++position[(exit >> shift) & DigitMask];
    quint32 sum = 0;
    for (quint32 &count : position)
        sum += std::exchange(count, sum);
    for (const quint32 exit : from)
        to[position[(exit >> shift) & DigitMask]++] = exit;
}

} // namespace

std::vector<quint32> sortedExits(std::vector<quint32> exits)
{
    constexpr std::size_t WorthTwoPasses = 256;
    if (exits.size() < WorthTwoPasses) {
        std::ranges::sort(exits);
        return exits;
    }
    std::vector<quint32> other(exits.size());
    sortByDigit(exits, other, 0);
    sortByDigit(other, exits, DigitBits);
    return exits;
}

} // namespace palier
