// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/codecolumn.h"

#include <QByteArray>
#include <QStringView>

#include <type_traits>
#include <vector>

namespace palier {

/** Lays numbers, bytes and columns one behind the other; BlockReader takes them up in the same order. */
class BlockWriter
{
public:
    void number(quint64 number);
    /** With their length. */
    void bytes(QByteArrayView bytes);
    void bytes(QStringView text) { bytes({reinterpret_cast<const char *>(text.utf16()), text.size() * 2}); }

    /** get(0) … get(count - 1), unsigned or signed whole numbers, in as many bytes each as the largest needs above the smallest:
        none where all are the same. All bits set (a missing code, NotYet) counts as one below 0. The count is not written:
        whoever reads must know it. */
    template<typename Get>
    void column(std::size_t count, Get get)
    {
        using Value = std::make_unsigned_t<std::decay_t<std::invoke_result_t<Get, std::size_t>>>;
        m_values.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_values[i] = static_cast<Value>(get(i));
        packed(static_cast<Value>(~Value{}));
    }
    template<typename T>
    void column(const std::vector<T> &values)
    {
        column(values.size(), [&](std::size_t i) { return values[i]; });
    }
    void column(std::size_t count, const CodeColumn &codes)
    {
        column(count, [&](std::size_t i) { return codes[i]; });
    }

    /** What was written; leaves nothing. */
    QByteArray take() { return std::move(m_block); }

private:
    void packed(quint64 none);

    QByteArray m_block;
    std::vector<quint64> m_values;
};

} // namespace palier
