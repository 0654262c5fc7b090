// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/input/csvtokenizer.h"
#include "exchange/input/logreader.h"
#include "exchange/input/textsource.h"

#include <memory>

namespace palier {

/** A CSV file, plain or gz: a header, then rows. Blank lines are rows without cells. Rows are handed over as they are, whatever
    their width: judging them is the survey's work. */
class CsvLog final : public LogReader
{
public:
    /** Encoding and delimiter are found out where they are absent; until then names outside ASCII are a good guess. */
    CsvLog(const QString &path, std::optional<Encoding> encoding, std::optional<char> delimiter, ByteSource::Watch watch);

    bool open() override;
    Step next() override;
    const QStringList &columns() const override { return m_columns; }
    quint32 checksum() const override { return m_bytes.checksum(); }

    char delimiter() const { return m_delimiter; }
    /** The header record as the file has it. */
    const std::string &header() const { return m_header; }
    /** After the last row. */
    Result<Encoding> encoding() const { return m_text.encoding(); }
    qint64 encodingLine() const { return m_text.encodingLine(); }

private:
    bool readHead(std::string &head);
    bool readColumns();
    bool fail(ImportIssue issue);

    ByteSource m_bytes;
    TextSource m_text;
    char m_delimiter;
    bool m_detectsDelimiter;
    std::string m_header;
    QStringList m_columns;
    std::unique_ptr<CsvTokenizer> m_rows; // from open() on
};

/** Text in UTF-8 or, where it is not valid UTF-8, in windows-1252: for names in a header whose encoding is not yet known.
    A byte order mark in front of a name is dropped: some tools write two of them into a file. */
QString guessedText(std::string_view bytes);

} // namespace palier
