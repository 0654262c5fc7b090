// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/input/linecounter.h"
#include "ledger/kinds.h"

#include <QStringView>

#include <array>
#include <string>
#include <string_view>

namespace palier {

/** The encodings of text files that an import reads. */
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Latin1, Latin9 };

template<>
struct EnumNames<Encoding> {
    static constexpr std::array names{"utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1", "iso-8859-15"};
};

/** Appends one character in UTF-8. */
void appendUtf8(std::string &text, char32_t character);
/** Appends text in UTF-8; a lone surrogate becomes U+FFFD. */
void appendUtf8(std::string &text, QStringView utf16);

/** The character of one byte in a single-byte encoding; 0 where the encoding leaves the byte undefined. */
char32_t decodedByte(Encoding encoding, unsigned char byte);

/** Watches bytes of unknown encoding go by, in pieces, and says what they were in. */
class EncodingCensus
{
public:
    void add(std::string_view bytes);
    /** No more bytes come: a sequence left open is an invalid one. */
    void finish();

    /** The line of the first one, 0: there is none. */
    qint64 nulLine() const { return m_nulLine; }
    qint64 invalidLine() const { return m_invalidLine; }
    qint64 multibyteLine() const { return m_multibyteLine; }

    /** UTF-8 when everything is, windows-1252 when no byte above 127 speaks against it. A text that is partly UTF-8 is refused:
        reading it either way would spoil names. */
    Result<Encoding> verdict() const;

private:
    void addByte(unsigned char byte, std::string_view before);
    void startSequence(unsigned char byte, std::string_view before);
    void markInvalid(std::string_view before);

    LineCounter m_lines;
    int m_expected = 0; // continuation bytes still to come
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xbf;
    qint64 m_nulLine = 0;
    qint64 m_invalidLine = 0;
    qint64 m_multibyteLine = 0;
    bool m_undefinedIn1252 = false;
};

} // namespace palier
