// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/nthvalue.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace palier {

namespace {

constexpr unsigned DigitBits = 11;
constexpr std::size_t Digits = 1U << DigitBits;

using Counts = std::array<quint32, Digits>;

quint32 digitOf(quint32 value, unsigned shift)
{
    return (value >> shift) % Digits;
}

/** The digit that holds the value at `rank`; takes those with a lower digit off the rank. */
quint32 digitAt(const Counts &counts, std::size_t &rank)
{
    quint32 digit = 0;
    for (; rank >= counts[digit]; ++digit)
        rank -= counts[digit];
    return digit;
}

/** The values with this digit, of which there are `count`. */
std::vector<quint32> withDigit(std::span<const quint32> values, unsigned shift, quint32 digit, std::size_t count)
{
    std::vector<quint32> same;
    same.reserve(count);
    std::ranges::copy_if(values, std::back_inserter(same), [=](quint32 value) { return digitOf(value, shift) == digit; });
    return same;
}

} // namespace

quint32 nthValue(std::span<const quint32> values, std::size_t rank)
{
    constexpr std::size_t WorthCounting = 256;
    std::vector<quint32> candidates;
    // Bits that are still unknown of the value looked for: from the highest that any value has, digit by digit.
    auto unknown = static_cast<unsigned>(std::bit_width(*std::ranges::max_element(values)));
    while (values.size() >= WorthCounting && unknown > 0) {
        unknown -= std::min(unknown, DigitBits);
        Counts counts{};
        for (const quint32 value : values)
            ++counts[digitOf(value, unknown)];
        const quint32 digit = digitAt(counts, rank);
        candidates = withDigit(values, unknown, digit, counts[digit]);
        values = candidates;
    }
    std::vector<quint32> rest(values.begin(), values.end());
    const auto nth = rest.begin() + static_cast<std::ptrdiff_t>(rank);
    std::ranges::nth_element(rest, nth);
    return *nth;
}

} // namespace palier
