// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/codecolumn.h"
#include "facts/localfile/columnwidth.h"

#include <QByteArrayView>

#include <vector>

namespace palier {

/** Takes up what a BlockWriter laid down, and distrusts all of it: where something is missing or impossible the reader has
   failed, for good, and gives zeros and nothing from then on. Looks at somebody else's memory. */
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView block) : m_rest(block) {}

    bool failed() const { return m_failed; }
    /** Whether all was taken, and nothing failed. */
    bool isDone() const { return !m_failed && m_rest.isEmpty(); }
    void fail() { m_failed = true; }

    quint64 number();
    QByteArrayView bytes();

    /** Hands `count` numbers to put(index, number); none after a failure. A column of equal numbers has no bytes: the count must
        come from something that has, or a few bytes of a bad file could ask for all memory there is. */
    template<typename Put>
    void column(std::size_t count, Put put)
    {
        const Column column = nextColumn(count);
        if (m_failed)
            return;
        withWidth(column.width, [&]<unsigned Width>(std::integral_constant<unsigned, Width>) {
            const char *at = column.bytes.data();
            for (std::size_t i = 0; i < count; ++i, at += Width)
                put(i, column.base + loadLow<Width>(at));
        });
    }
    template<typename T>
    void column(std::size_t count, std::vector<T> &values)
    {
        values.resize(m_failed ? 0 : count);
        column(count, [&](std::size_t i, quint64 number) { values[i] = static_cast<T>(number); });
    }
    /** Fails where a code is not below `limit`. */
    CodeColumn codes(std::size_t count, quint64 limit);

private:
    struct Column {
        quint64 base = 0;
        unsigned width = 0;
        QByteArrayView bytes;
    };

    QByteArrayView taken(quint64 count);
    Column nextColumn(std::size_t count);

    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace palier
