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
std::vector<quint32> sortByDigits(const Pile &exits)
{
    constexpr unsigned Passes = ExitBits / DigitBits;
    constexpr quint32 Digits = 1U << DigitBits;
    std::array<std::array<quint32, Digits>, Passes> position{};
    exits.forEach([&](quint32 exit) {
        for (unsigned pass = 0; pass < Passes; ++pass)
            ++position[pass][(exit >> pass * DigitBits) % Digits];
    });
    for (auto &counts : position) {
        quint32 sum = 0;
        for (quint32 &count : counts)
            sum += std::exchange(count, sum);
    }
    std::vector<quint32> sorted(exits.size());
    exits.forEach([&](quint32 exit) { sorted[position[0][exit % Digits]++] = exit; });
    std::vector<quint32> before(exits.size());
    for (unsigned pass = 1; pass < Passes; ++pass) {
        sorted.swap(before);
        for (const quint32 exit : before)
            sorted[position[pass][(exit >> pass * DigitBits) % Digits]++] = exit;
    }
    return sorted;
}

} // namespace

std::vector<quint32> sortedExits(const Pile &exits)
{
    constexpr std::size_t WorthCounting = 64;
    constexpr std::size_t WorthLongDigits = 4096; // as many as there are counters
    if (exits.size() >= WorthLongDigits)
        return sortByDigits<12>(exits);
    if (exits.size() >= WorthCounting)
        return sortByDigits<8>(exits);
    std::vector<quint32> sorted = exits.toVector();
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace palier
