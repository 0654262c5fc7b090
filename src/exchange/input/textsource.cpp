// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/textsource.h"

#include "exchange/errors.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace palier {

namespace {

constexpr std::size_t TextBlock = std::size_t{256} * 1024;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr Mark Marks[] = {{"\xef\xbb\xbf", Encoding::Utf8}, {"\xff\xfe", Encoding::Utf16Le}, {"\xfe\xff", Encoding::Utf16Be}};

using namespace std::string_view_literals;
constexpr std::string_view Utf32Marks[] = {"\xff\xfe\0\0"sv, "\0\0\xfe\xff"sv}; // the first begins as that of UTF-16 does

} // namespace

Error TextSource::fail(qint64 line, Error what)
{
    m_failure = {line, {}, what};
    return what;
}

Error TextSource::badEncoding(qint64 line)
{
    return fail(line, {errors::ImportBadEncoding, {nameOf(*m_encoding)}});
}

Result<bool> TextSource::fill(std::string &text)
{
    const auto block = readBlock();
    if (!block)
        return fail(0, block.error());
    if (block->empty())
        return finish();
    std::string_view rest = *block;
    if (!m_started && std::ranges::any_of(Utf32Marks, [rest](std::string_view mark) { return rest.starts_with(mark); }))
        return fail(0, {errors::ImportUtf32, {}});
    if (!m_started)
        takeMark(rest);
    m_started = true;
    const std::size_t before = text.size();
    auto appended = append(text, rest);
    m_lines.add(std::string_view(text).substr(before));
    return appended;
}

/** A block of at least 4 bytes unless the file is shorter: enough for every byte order mark. */
Result<std::string_view> TextSource::readBlock()
{
    m_block.resize(TextBlock);
    std::size_t count = 0;
    while (count < 4) {
        const auto some = m_bytes.read(m_block.data() + count, static_cast<qsizetype>(TextBlock - count));
        if (!some)
            return some.error();
        if (*some == 0)
            break;
        count += static_cast<std::size_t>(*some);
    }
    return std::string_view(m_block.data(), count);
}

/** A mark speaks for the file itself: it wins over what the mapping expected. */
void TextSource::takeMark(std::string_view &block)
{
    for (const Mark &mark : Marks) {
        if (!block.starts_with(mark.bytes))
            continue;
        m_encoding = mark.encoding;
        block.remove_prefix(mark.bytes.size());
        return;
    }
}

Result<bool> TextSource::append(std::string &text, std::string_view block)
{
    if (m_encoding && (*m_encoding == Encoding::Utf16Le || *m_encoding == Encoding::Utf16Be))
        return appendUtf16(text, block);
    if (m_encoding && *m_encoding != Encoding::Utf8)
        return appendBytes(text, block);
    m_census.add(block);
    if (m_census.nulLine())
        return fail(m_census.nulLine(), {errors::ImportNulBytes, {}});
    if (m_encoding && m_census.invalidLine())
        return badEncoding(m_census.invalidLine());
    text.append(block);
    return true;
}

Result<bool> TextSource::appendBytes(std::string &text, std::string_view block)
{
    const std::size_t before = text.size();
    for (const char byte : block) {
        const char32_t character = decodedByte(*m_encoding, static_cast<unsigned char>(byte));
        if (character == 0) {
            const qint64 line = m_lines.lineAfter(std::string_view(text).substr(before));
            return byte == 0 ? Result<bool>(fail(line, {errors::ImportNulBytes, {}})) : badEncoding(line);
        }
        appendUtf8(text, character);
    }
    return true;
}

Result<bool> TextSource::appendUtf16(std::string &text, std::string_view block)
{
    m_halfUnit.append(block);
    const std::string units = std::exchange(m_halfUnit, {});
    const std::size_t first = *m_encoding == Encoding::Utf16Le ? 0 : 1; // where the low byte stands
    const std::size_t before = text.size();
    for (std::size_t i = 0; i + 1 < units.size(); i += 2) {
        const auto low = static_cast<unsigned char>(units[i + first]);
        const auto high = static_cast<unsigned char>(units[i + 1 - first]);
        if (!appendUnit(text, static_cast<char16_t>(high << 8 | low)))
            return badEncoding(m_lines.lineAfter(std::string_view(text).substr(before)));
    }
    if (units.size() % 2)
        m_halfUnit = units.back();
    return true;
}

Result<bool> TextSource::appendUnit(std::string &text, char16_t unit)
{
    const bool low = QChar::isLowSurrogate(unit);
    if (low != (m_highSurrogate != 0))
        return Error{errors::ImportBadEncoding, {}};
    if (QChar::isHighSurrogate(unit)) {
        m_highSurrogate = unit;
        return true;
    }
    appendUtf8(text, low ? QChar::surrogateToUcs4(m_highSurrogate, unit) : char32_t{unit});
    m_highSurrogate = 0;
    return true;
}

/** Nothing may be left over at the end: half a character is a file that was cut. */
Result<bool> TextSource::finish()
{
    m_census.finish();
    const bool half = !m_halfUnit.empty() || m_highSurrogate != 0 || (m_encoding == Encoding::Utf8 && m_census.invalidLine());
    if (half)
        return badEncoding(m_census.invalidLine() ? m_census.invalidLine() : m_lines.line());
    return false;
}

Result<Encoding> TextSource::encoding() const
{
    return m_encoding ? Result<Encoding>(*m_encoding) : m_census.verdict();
}

} // namespace palier
