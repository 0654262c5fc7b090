// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/nthvalue.h"

#include <algorithm>
#include <array>
#include <vector>

namespace palier {

namespace {

constexpr std::array Shifts{21U, 10U, 0U}; // three digits of up to 11 bits, the highest first
constexpr std::size_t Digits = 2048;

quint32 digitOf(quint32 value, unsigned shift)
{
    return (value >> shift) % Digits;
}

/** The digit that holds the value at `rank`; takes those with a lower digit off the rank. */
quint32 digitAt(std::span<const quint32> values, unsigned shift, std::size_t &rank)
{
    std::array<quint32, Digits> counts{};
    for (const quint32 value : values)
        ++counts[digitOf(value, shift)];
    quint32 digit = 0;
    for (; rank >= counts[digit]; ++digit)
        rank -= counts[digit];
    return digit;
}

} // namespace

quint32 nthValue(std::span<const quint32> values, std::size_t rank)
{
    constexpr std::size_t WorthCounting = 256;
    std::vector<quint32> candidates;
    for (const unsigned shift : Shifts) {
        if (values.size() < WorthCounting)
            break;
        const quint32 digit = digitAt(values, shift, rank);
        std::vector<quint32> same;
        std::ranges::copy_if(values, std::back_inserter(same), [=](quint32 value) { return digitOf(value, shift) == digit; });
        candidates = std::move(same);
        values = candidates;
    }
    std::vector<quint32> rest(values.begin(), values.end());
    const auto nth = rest.begin() + static_cast<std::ptrdiff_t>(rank);
    std::ranges::nth_element(rest, nth);
    return *nth;
}

} // namespace palier
