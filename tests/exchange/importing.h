// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"
#include "exchange/mappingfile.h"
#include "support/recordingsink.h"
#include "support/testdata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <zlib.h>

namespace palier::test {

/** The texts of a list, joined by "|". */
inline QStringList list(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'));
}

/** A mapping of columns t, at, k, u: the kinds are ours. `more`: further keys, each begun with a comma; what they say of the
    time, the kind or the unit stands instead. */
inline QByteArray plainMapping(const QByteArray &more = {})
{
    const QJsonObject said = QJsonDocument::fromJson('{' + more.mid(1) + '}').object();
    QByteArray json = R"({"ticket": "t")";
    for (const auto &[key, column] : {std::pair("at", "at"), std::pair("kind", "k"), std::pair("unit", "u")}) {
        if (!said.contains(QLatin1String(key)))
            json += QByteArray(", \"") + key + "\": \"" + column + '"';
    }
    return json + more + "}";
}

/** The mapping, which must be good. */
inline Mapping mappingOf(const QByteArray &json)
{
    const auto mapping = mappingFromJson(json, QStringLiteral("test"));
    if (!mapping)
        qFatal("%s", qPrintable(QString(mapping.error().code) + mapping.error().parameters.join(QLatin1Char(' '))));
    return *mapping;
}

/** Imports these bytes as a file. */
inline ImportReport importBytes(const QByteArray &bytes, const Mapping &mapping, EventSink &sink)
{
    const QTemporaryDir folder;
    return importFile(writeFile(folder.filePath(QStringLiteral("log")), bytes), mapping, mapping.name, sink);
}

/** One gz member. */
inline QByteArray packed(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace palier::test
