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

Counts counted(std::span<const quint32> values, unsigned shift)
{
    Counts counts{};
    for (const quint32 value : values)
        ++counts[digitOf(value, shift)];
    return counts;
}

constexpr std::size_t WorthCounting = 256;

/** The value at `rank` among values that differ in their lowest `unknown` bits only: digit by digit, from the highest. */
quint32 nthAmong(std::vector<quint32> values, std::size_t rank, unsigned unknown)
{
    while (values.size() >= WorthCounting && unknown > 0) {
        unknown -= std::min(unknown, DigitBits);
        const Counts counts = counted(values, unknown);
        const quint32 digit = digitAt(counts, rank);
        values = withDigit(values, unknown, digit, counts[digit]);
    }
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::ranges::nth_element(values, nth);
    return *nth;
}

} // namespace

std::array<quint32, 2> nthValues(std::span<const quint32> values, std::array<std::size_t, 2> ranks, quint32 greatest)
{
    const auto bits = static_cast<unsigned>(std::bit_width(greatest));
    std::array<quint32, 2> found{};
    if (values.size() < WorthCounting) {
        for (std::size_t i = 0; i < ranks.size(); ++i)
            found[i] = nthAmong({values.begin(), values.end()}, ranks[i], bits);
        return found;
    }
    const unsigned unknown = bits - std::min(bits, DigitBits);
    const Counts counts = counted(values, unknown); // read once for both
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const quint32 digit = digitAt(counts, ranks[i]);
        found[i] = nthAmong(withDigit(values, unknown, digit, counts[digit]), ranks[i], unknown);
    }
    return found;
}

} // namespace palier
