// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/profile/sourceprofile.h"
#include "database/statement.h"

#include "ledger/tickethistory.h"

namespace palier {

/** Turns the rows of a profile's events statement into compact events of one source, and learns its names. */
class EventDecoder
{
public:
    /** @param directory grows by the names found; outlives the decoder. */
    EventDecoder(const SourceProfile &profile, const QString &source, Directory &directory);

    /** The event in the current row. Errors: HistoryRowInvalid with ticket, line and column. */
    Result<TicketEvent> decode(const Statement &row, bool startsLine);

private:
    Result<quint32> valueOf(EventKind kind, const Statement &row);
    Result<quint32> stateIn(const Statement &row);
    quint32 priorityIn(const Statement &row);
    quint16 reasonIn(const Statement &row);
    quint32 placeNamed(const QString &value);
    quint32 actorIn(const Statement &row, ActorKind kind);
    Error broken(const Statement &row, int column) const;

    QString m_source;
    Directory &m_directory;
    QHash<QString, TicketState> m_states;
    QHash<QString, EventKind> m_kinds;
    QHash<QString, quint32> m_places; // by value: shorter to look up than the directory's keys
};

} // namespace palier
