// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace palier {

/** Counts physical lines in text that comes in pieces: LF, CRLF and CR each end one. */
class LineCounter
{
public:
    void add(std::string_view text)
    {
        m_line += breaksIn(text, m_last);
        m_last = text.empty() ? m_last : text.back();
    }
    /** The line of the next byte; the first is 1. */
    qint64 line() const { return m_line; }
    /** The line of the byte that follows `text`, which follows what was added. */
    qint64 lineAfter(std::string_view text) const { return m_line + breaksIn(text, m_last); }

    /** The line ends in `text`; an LF right behind the `before` CR belongs to that one's. */
    static qint64 breaksIn(std::string_view text, char before = '\0')
    {
        qint64 breaks = 0;
        for (const char byte : text) {
            breaks += byte == '\r' || (byte == '\n' && before != '\r');
            before = byte;
        }
        return breaks;
    }

private:
    qint64 m_line = 1;
    char m_last = '\0';
};

} // namespace palier
