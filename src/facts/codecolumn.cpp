// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/codecolumn.h"

#include <algorithm>

namespace palier {

CodeColumn::CodeColumn(std::span<const quint32> codes)
{
    const auto largest = std::ranges::max_element(codes);
    if (largest == codes.end() || *largest == 0)
        return;
    if (*largest <= 0xffU)
        fill<quint8>(codes);
    else if (*largest <= 0xffffU)
        fill<quint16>(codes);
    else
        fill<quint32>(codes);
}

template<typename T>
void CodeColumn::fill(std::span<const quint32> codes)
{
    m_width = sizeof(T);
    m_bytes.resize(codes.size() * sizeof(T));
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const auto value = static_cast<T>(codes[row]);
        std::memcpy(m_bytes.data() + row * sizeof(T), &value, sizeof(T));
    }
}

} // namespace palier
