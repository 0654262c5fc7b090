// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** A history in words: "opened >Aiguillage; moved Aiguillage>Réseau; …", the rows of a line joined by "+". */
inline QString told(const std::vector<EventRecord> &history)
{
    QString text;
    for (const EventRecord &event : history) {
        if (!text.isEmpty())
            text += event.line == (&event - 1)->line ? QStringLiteral(" + ") : QStringLiteral("; ");
        text += nameOf(event.kind);
        if (!event.from.isEmpty() || !event.to.isEmpty())
            text += QStringLiteral(" %1>%2").arg(event.from, event.to);
    }
    return text;
}

/** Whether a writer would take it: lines that count 1, 1, 2, 3 …, in the order of time. */
inline bool isInOrder(const std::vector<EventRecord> &history)
{
    if (history.empty() || history.front().line != 1)
        return false;
    for (std::size_t i = 1; i < history.size(); ++i) {
        const qint32 step = history[i].line - history[i - 1].line;
        const bool sameTime = history[i].atMs == history[i - 1].atMs;
        if (step < 0 || step > 1 || history[i].atMs < history[i - 1].atMs || (step == 0 && !sameTime))
            return false;
    }
    return true;
}

} // namespace palier::demo
