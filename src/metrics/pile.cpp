// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/pile.h"

namespace palier {

void Pile::append(const Pile &other)
{
    m_full.insert(m_full.end(), other.m_full.begin(), other.m_full.end());
    for (const quint32 number : other.m_top)
        add(number);
}

std::vector<quint32> Pile::toVector() const
{
    std::vector<quint32> numbers;
    numbers.reserve(size());
    forEach([&](quint32 number) { numbers.push_back(number); });
    return numbers;
}

void Pile::setTopAside()
{
    m_full.push_back(std::move(m_top));
    m_top = {};
    m_top.reserve(BlockSize);
}

} // namespace palier
