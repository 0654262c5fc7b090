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

/** One stable counting pass by the digit at `shift`. */
template<unsigned DigitBits>
void sortByDigit(const std::vector<quint32> &from, std::vector<quint32> &to, unsigned shift)
{
    constexpr quint32 Digits = 1U << DigitBits;
    std::array<quint32, Digits> position{};
    for (const quint32 exit : from)
        ++position[(exit >> shift) % Digits];
    quint32 sum = 0;
    for (quint32 &count : position)
        sum += std::exchange(count, sum);
    for (const quint32 exit : from)
        to[position[(exit >> shift) % Digits]++] = exit;
}

template<unsigned DigitBits>
std::vector<quint32> sortByDigits(std::vector<quint32> exits)
{
    std::vector<quint32> other(exits.size());
    for (unsigned shift = 0; shift < ExitBits; shift += DigitBits) {
        sortByDigit<DigitBits>(exits, other, shift);
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
