// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "exchange/input/bytesource.h"
#include "exchange/input/encoding.h"
#include "exchange/input/logreader.h"
#include "exchange/time/timetext.h"

#include <QStringList>

#include <memory>

namespace palier {

/** What only the whole file tells, found out in a first pass over it, so that the second can read it. */
struct LogLayout {
    Encoding encoding = Encoding::Utf8; // CSV only, like the delimiter
    char delimiter = ',';
    QStringList columns;
    qint64 headerLine = 1;
    DateOrder dateOrder = DateOrder::Unproved;
    quint32 checksum = 0;
};

/** Reads the file once: its encoding, its delimiter, its columns, whether every row has its cells, and whether its dates have the
   day in front. What is wrong goes to the report, with all lines that are; the layout then is of no use. */
LogLayout surveyLog(const QString &path, const Mapping &mapping, const ByteSource::Watch &watch, ImportReport &report);

/** A reader for the second pass. */
std::unique_ptr<LogReader> readerFor(
    const QString &path, const Mapping &mapping, const LogLayout &layout, const ByteSource::Watch &watch);

} // namespace palier
