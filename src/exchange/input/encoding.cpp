// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/encoding.h"

#include "exchange/errors.h"

#include <QChar>

#include <algorithm>
#include <cstring>

namespace palier {

namespace {

// windows-1252 differs from ISO 8859-1 only here; 0 is undefined.
constexpr std::array<char16_t, 32> Windows1252High{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a, 0x0153, 0, 0x017e, 0x0178};

struct Latin9Difference {
    unsigned char byte;
    char16_t character;
};
constexpr std::array<Latin9Difference, 8> Latin9Differences{{{0xa4, 0x20ac}, {0xa6, 0x0160}, {0xa8, 0x0161}, {0xb4, 0x017d},
    {0xb8, 0x017e}, {0xbc, 0x0152}, {0xbd, 0x0153}, {0xbe, 0x0178}}};

/** How many of the leading bytes are plain ASCII, eight at a time. */
std::size_t asciiPrefix(std::string_view bytes)
{
    constexpr quint64 HighBits = 0x8080808080808080ULL;
    std::size_t i = 0;
    for (quint64 word = 0; i + sizeof word <= bytes.size(); i += sizeof word) {
        std::memcpy(&word, bytes.data() + i, sizeof word);
        if (word & HighBits)
            break;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80)
        ++i;
    return i;
}

} // namespace

void appendUtf8(std::string &text, char32_t character)
{
    const auto push = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (character < 0x80) {
        push(character);
    } else if (character < 0x800) {
        push(0xc0 | character >> 6);
        push(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        push(0xe0 | character >> 12);
        push(0x80 | (character >> 6 & 0x3f));
        push(0x80 | (character & 0x3f));
    } else {
        push(0xf0 | character >> 18);
        push(0x80 | (character >> 12 & 0x3f));
        push(0x80 | (character >> 6 & 0x3f));
        push(0x80 | (character & 0x3f));
    }
}

void appendUtf8(std::string &text, QStringView utf16)
{
    for (qsizetype i = 0; i < utf16.size(); ++i) {
        const QChar unit = utf16[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < utf16.size() && utf16[i + 1].isLowSurrogate();
        if (pair)
            appendUtf8(text, QChar::surrogateToUcs4(unit, utf16[++i]));
        else
            appendUtf8(text, unit.isSurrogate() ? char32_t{QChar::ReplacementCharacter} : char32_t{unit.unicode()});
    }
}

char32_t decodedByte(Encoding encoding, unsigned char byte)
{
    if (encoding == Encoding::Windows1252 && byte >= 0x80 && byte < 0xa0)
        return Windows1252High[byte - 0x80U];
    if (encoding == Encoding::Latin9) {
        const auto found = std::ranges::find(Latin9Differences, byte, &Latin9Difference::byte);
        return found == Latin9Differences.end() ? char32_t{byte} : char32_t{found->character};
    }
    return byte;
}

void EncodingCensus::add(std::string_view bytes)
{
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos && !m_nulLine)
        m_nulLine = m_lines.lineAfter(bytes.substr(0, nul));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (m_expected == 0)
            i += asciiPrefix(bytes.substr(i));
        if (i < bytes.size())
            addByte(static_cast<unsigned char>(bytes[i]), bytes.substr(0, i));
    }
    m_lines.add(bytes);
}

void EncodingCensus::addByte(unsigned char byte, std::string_view before)
{
    m_undefinedIn1252 = m_undefinedIn1252 || decodedByte(Encoding::Windows1252, byte) == 0;
    if (m_expected == 0)
        return startSequence(byte, before);
    if (byte < m_low || byte > m_high) {
        markInvalid(before);
        return startSequence(byte, before);
    }
    m_low = 0x80;
    m_high = 0xbf;
    if (--m_expected == 0 && !m_multibyteLine)
        m_multibyteLine = m_lines.lineAfter(before);
}

/** The well-formed sequences of the Unicode standard, table 3-7: neither overlong nor surrogates nor beyond U+10FFFF. */
void EncodingCensus::startSequence(unsigned char byte, std::string_view before)
{
    m_low = 0x80;
    m_high = 0xbf;
    if (byte == 0xe0)
        m_low = 0xa0;
    else if (byte == 0xf0)
        m_low = 0x90;
    else if (byte == 0xed)
        m_high = 0x9f;
    else if (byte == 0xf4)
        m_high = 0x8f;
    if (byte < 0x80)
        m_expected = 0;
    else if (byte >= 0xc2 && byte <= 0xdf)
        m_expected = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_expected = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_expected = 3;
    else
        markInvalid(before);
}

void EncodingCensus::markInvalid(std::string_view before)
{
    m_expected = 0;
    if (!m_invalidLine)
        m_invalidLine = m_lines.lineAfter(before);
}

void EncodingCensus::finish()
{
    if (m_expected > 0)
        markInvalid({});
}

Result<Encoding> EncodingCensus::verdict() const
{
    if (m_nulLine)
        return Error{errors::ImportNulBytes, {}};
    if (!m_invalidLine)
        return Encoding::Utf8;
    if (m_multibyteLine)
        return Error{errors::ImportMixedEncoding, {}};
    if (m_undefinedIn1252)
        return Error{errors::ImportUnknownEncoding, {}};
    return Encoding::Windows1252;
}

} // namespace palier
