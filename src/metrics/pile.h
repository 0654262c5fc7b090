// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace palier {

/** Numbers that are only added and then read, in no promised order. A long pile is kept in blocks, none of which is copied when
    more is added, where one vector would copy everything each time that it grows. */
class Pile
{
public:
    Pile() = default;
    explicit Pile(const std::vector<quint32> &numbers)
    {
        for (const quint32 number : numbers)
            add(number);
    }

    void add(quint32 number)
    {
        if (m_top.size() == BlockSize)
            setTopAside();
        m_top.push_back(number);
    }

    void append(const Pile &other);

    std::size_t size() const { return m_full.size() * BlockSize + m_top.size(); }
    bool isEmpty() const { return size() == 0; }

    template<typename F>
    void forEach(F f) const
    {
        for (const std::vector<quint32> &block : m_full) {
            for (const quint32 number : block)
                f(number);
        }
        for (const quint32 number : m_top)
            f(number);
    }

    std::vector<quint32> toVector() const;

private:
    static constexpr std::size_t BlockSize = 16'384; // 64 kB: the allocator keeps and gives such blocks again

    void setTopAside();

    std::vector<std::vector<quint32>> m_full; // of BlockSize each
    std::vector<quint32> m_top;
};

} // namespace palier
