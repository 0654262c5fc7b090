// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "ledger/eventsink.h"

#include <functional>

namespace palier {

/** How far an import is: bytes as the file has them on disk (packed, if it is gz), over both passes. */
struct ImportProgress {
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
};

/** Reads a log into a sink, all or nothing: whatever is refused, nothing is written, and the report says what and where. Two
   passes over the file; lines are brought together by ticket on disk when they are many, so memory does not grow with the file.
   The mapping must come from mappingFromJson(). `goOn` is asked every block; false cancels. One thread, the caller's. */
ImportReport importFile(const QString &path, const Mapping &mapping, const QString &sourceName, EventSink &sink,
    const std::function<bool(ImportProgress)> &goOn = {});

} // namespace palier
