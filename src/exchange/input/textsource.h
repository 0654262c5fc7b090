// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "exchange/input/bytesource.h"
#include "exchange/input/encoding.h"

#include <optional>
#include <string>

namespace palier {

/** The text of a file as UTF-8, block by block, without its byte order mark. Where nobody named the encoding and no mark does,
   the bytes are handed on as they are (in every candidate, delimiters and line ends are the same bytes) and encoding() says at
   the end what they were. One thread. */
class TextSource
{
public:
    explicit TextSource(ByteSource &bytes, std::optional<Encoding> named = {}) : m_bytes(bytes), m_encoding(named) {}

    /** Appends the next block; false at the end. After an error, failure() says where. */
    Result<bool> fill(std::string &text);
    const ImportIssue &failure() const { return m_failure; }

    /** After the end: what the text was in. */
    Result<Encoding> encoding() const;
    /** The line that encoding()'s error is about. */
    qint64 encodingLine() const { return m_census.nulLine() ? m_census.nulLine() : m_census.invalidLine(); }

private:
    Error fail(qint64 line, Error what);
    Result<std::string_view> readBlock();
    void takeMark(std::string_view &block);
    Result<bool> append(std::string &text, std::string_view block);
    Result<bool> appendBytes(std::string &text, std::string_view block);
    Result<bool> appendUtf16(std::string &text, std::string_view block);
    Result<bool> appendUnit(std::string &text, char16_t unit);
    Result<bool> finish();
    Error badEncoding(qint64 line);

    ByteSource &m_bytes;
    std::optional<Encoding> m_encoding; // none: to be found out
    EncodingCensus m_census;
    LineCounter m_lines;
    std::string m_block;
    std::string m_halfUnit; // the first byte of a UTF-16 unit cut by the end of a block
    char16_t m_highSurrogate = 0;
    bool m_started = false;
    ImportIssue m_failure;
};

} // namespace palier
