// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/sortexits.h"

#include "metrics/horizon.h"

#include <algorithm>
#include <array>
#include <utility>

namespace palier {

namespace {

constexpr unsigned ExitBits = 24;
static_assert((LongestHorizon.count() << 2U) + 3 < 1LL << ExitBits);

/** Stable counting passes, from the lowest digit to the highest; all digits are counted in one reading. */
template<unsigned DigitBits>
std::vector<quint32> sortByDigits(std::vector<quint32> exits)
{
    constexpr unsigned Passes = ExitBits / DigitBits;
    constexpr quint32 Digits = 1U << DigitBits;
    std::array<std::array<quint32, Digits>, Passes> position{};
    for (const quint32 exit : exits) {
        for (unsigned pass = 0; pass < Passes; ++pass)
            ++position[pass][(exit >> pass * DigitBits) % Digits];
    }
    std::vector<quint32> other(exits.size());
    for (unsigned pass = 0; pass < Passes; ++pass) {
        quint32 sum = 0;
        for (quint32 &count : position[pass])
            sum += std::exchange(count, sum);
        for (const quint32 exit : exits)
            other[position[pass][(exit >> pass * DigitBits) % Digits]++] = exit;
        exits.swap(other);
    }
    return exits;
}

} // namespace

std::vector<quint32> sortedExits(std::vector<quint32> exits)
{
    constexpr std::size_t WorthCounting = 64;
    constexpr std::size_t WorthLongDigits = 4096; // as many as there are counters
    if (exits.size() >= WorthLongDigits)
        return sortByDigits<12>(std::move(exits));
    if (exits.size() >= WorthCounting)
        return sortByDigits<8>(std::move(exits));
    std::ranges::sort(exits);
    return exits;
}

} // namespace palier
