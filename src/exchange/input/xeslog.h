// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/input/bytesource.h"
#include "exchange/input/logreader.h"

#include <QHash>
#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace palier {

/** A log in XES (IEEE 1849), plain or gz: one row an event, on the line where its start tag ends. Columns are the keys of the
    events' attributes and, with the prefix "case:", those of their trace. Globals, classifiers, attributes of the log and nested
    attributes belong to no event. A document type declaration is refused: entities can make a small file endless. */
class XesLog final : public LogReader
{
public:
    /** `columns`: those known from an earlier reading; new ones are added as they are met. */
    XesLog(const QString &path, const QStringList &columns, ByteSource::Watch watch);

    bool open() override;
    Step next() override;
    const QStringList &columns() const override { return m_columns; }
    quint32 checksum() const override { return m_bytes.checksum(); }

private:
    struct Cell {
        std::string text;
        bool present = false;
    };

    bool readToken();
    bool refill();
    bool takeToken();
    bool startElement();
    bool startInLog();
    bool startInTrace();
    bool takeAttribute(QLatin1String prefix, std::vector<std::size_t> &taken);
    std::size_t cellOf(const QString &key);
    void clear(std::vector<std::size_t> &taken);
    void endElement();
    Step publish();
    bool fail(qint64 line, ErrorCode code, QStringList parameters = {});

    ByteSource m_bytes;
    QXmlStreamReader m_xml;
    qint64 m_sinceToken = 0; // bytes that went in without a token coming out
    QStringList m_columns;
    QHash<QString, std::size_t> m_cellOf;
    std::vector<Cell> m_cells; // by column, of the current event and its trace
    std::vector<std::size_t> m_ofTrace;
    std::vector<std::size_t> m_ofEvent;
    std::vector<std::string_view> m_views;
    int m_depth = 0; // of open elements
    bool m_insideTrace = false;
    bool m_insideEvent = false;
    bool m_traceHasEvents = false;
    bool m_eventEnded = false;
    qint64 m_eventLine = 0;
};

} // namespace palier
