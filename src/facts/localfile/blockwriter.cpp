// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/blockwriter.h"

#include "facts/localfile/columnwidth.h"

#include <algorithm>

namespace palier {

void BlockWriter::number(quint64 number)
{
    m_block.append(reinterpret_cast<const char *>(&number), sizeof(number));
}

void BlockWriter::bytes(QByteArrayView bytes)
{
    number(static_cast<quint64>(bytes.size()));
    m_block.append(bytes);
}

/** The column's width and base, then of each value what it is above the base. @param none all bits of the values' type. */
void BlockWriter::packed(quint64 none)
{
    quint64 smallest = none;
    quint64 largest = 0;
    bool hasNone = false;
    for (const quint64 value : m_values) {
        hasNone = hasNone || value == none;
        smallest = std::min(smallest, value);
        largest = value == none ? largest : std::max(largest, value);
    }
    const bool hasSome = smallest != none;
    const quint64 base = hasNone ? none : smallest;
    quint64 range = 0;
    if (hasSome)
        range = hasNone ? largest + 1 : largest - smallest;
    const unsigned width = bytesFor(range);
    number(base);
    m_block.append(static_cast<char>(width));
    const qsizetype first = m_block.size();
    m_block.resize(first + static_cast<qsizetype>(m_values.size() * width));
    withWidth(width, [&]<unsigned Width>(std::integral_constant<unsigned, Width>) {
        char *at = m_block.data() + first;
        for (const quint64 value : m_values) {
            storeLow<Width>(at, (value - base) & none);
            at += Width;
        }
    });
}

} // namespace palier
