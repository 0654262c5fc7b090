// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace palier {

/** A column of codes in as many bytes as its largest code needs: 0 (all the same 0), 1, 2 or 4. Immutable; one allocation. */
class CodeColumn
{
public:
    CodeColumn() = default;
    explicit CodeColumn(std::span<const quint32> codes);

    quint32 operator[](std::size_t row) const
    {
        switch (m_width) {
        case 0:
            return 0;
        case 1:
            return m_bytes[row];
        case 2:
            return read<quint16>(row);
        default:
            return read<quint32>(row);
        }
    }

    std::size_t bytes() const { return m_bytes.size(); }

private:
    template<typename T>
    quint32 read(std::size_t row) const
    {
        T value;
        std::memcpy(&value, m_bytes.data() + row * sizeof(T), sizeof(T));
        return value;
    }
    template<typename T>
    void fill(std::span<const quint32> codes);

    unsigned m_width = 0;
    std::vector<quint8> m_bytes;
};

} // namespace palier
