// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>
#include <type_traits>

/** How a column of the local file holds numbers: the low bytes of each, in the byte order of the machine. */
namespace palier {

constexpr unsigned WidestColumn = sizeof(quint64);

constexpr unsigned bytesFor(quint64 number)
{
    return (static_cast<unsigned>(std::bit_width(number)) + 7) / 8;
}

template<unsigned Width>
constexpr std::size_t LowBytes = std::endian::native == std::endian::little ? 0 : sizeof(quint64) - Width;

template<unsigned Width>
void storeLow(char *at, quint64 number)
{
    std::memcpy(at, reinterpret_cast<const char *>(&number) + LowBytes<Width>, Width);
}

template<unsigned Width>
quint64 loadLow(const char *at)
{
    quint64 number = 0;
    std::memcpy(reinterpret_cast<char *>(&number) + LowBytes<Width>, at, Width);
    return number;
}

/** Calls task(std::integral_constant<unsigned, width>()), so that the compiler knows the width. @param width 0 … WidestColumn. */
template<unsigned Width = 0, typename Task>
void withWidth(unsigned width, Task task)
{
    if (width == Width)
        task(std::integral_constant<unsigned, Width>());
    else if constexpr (Width < WidestColumn)
        withWidth<Width + 1>(width, task);
}

} // namespace palier
