// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/blockreader.h"

namespace palier {

QByteArrayView BlockReader::taken(quint64 count)
{
    if (m_failed || count > static_cast<quint64>(m_rest.size())) {
        m_failed = true;
        return {};
    }
    const QByteArrayView part = m_rest.first(static_cast<qsizetype>(count));
    m_rest = m_rest.sliced(part.size());
    return part;
}

quint64 BlockReader::number()
{
    const QByteArrayView bytes = taken(sizeof(quint64));
    return m_failed ? 0 : loadLow<sizeof(quint64)>(bytes.data());
}

QByteArrayView BlockReader::bytes()
{
    return taken(number());
}

BlockReader::Column BlockReader::nextColumn(std::size_t count)
{
    Column column;
    column.base = number();
    const QByteArrayView width = taken(1);
    column.width = m_failed ? 0 : static_cast<unsigned char>(width.front());
    if (column.width > WidestColumn || (column.width && count > static_cast<std::size_t>(m_rest.size()) / column.width))
        m_failed = true;
    column.bytes = taken(count * column.width);
    return column;
}

CodeColumn BlockReader::codes(std::size_t count, quint64 limit)
{
    std::vector<quint32> codes;
    column(count, codes);
    bool fits = true;
    for (const quint32 code : codes)
        fits = fits && code < limit;
    m_failed = m_failed || !fits;
    return m_failed ? CodeColumn() : CodeColumn(codes);
}

} // namespace palier
