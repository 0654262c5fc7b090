// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/changelog.h"
#include "database/history/eventdecoder.h"

#include <optional>

namespace palier {

/** The histories of one source, one after the other: the profile's statements for tickets, attributes and events answer in the
   same order of tickets, and are merged as they come. */
class SourceHistories
{
public:
    /** @param directory grows by the names found; outlives this. @param after only of the tickets that changed behind this mark
       of the change log; of all where it is absent, and then only of those behind a key, in whose order they come. */
    SourceHistories(const Connection &connection, const SourceProfile &profile, const QString &source, Directory &directory,
        const std::optional<LogMark> &after = {}, qint64 behindKey = 0);

    /** The next history; nothing after the last one. Errors as readHistories(). */
    Result<std::optional<TicketHistory>> next();

private:
    /** A statement and whether it stands on a row that nobody has taken yet. */
    struct Rows {
        Statement statement;
        bool waiting = false;
        std::optional<Error> trouble = {}; // why there are no more, where that was not the last

        Result<Done> start(const QString &source, const QVariant &after);
        void advance();
    };

    Result<Done> start();
    Result<Done> finish();
    TicketHistory ticketInRow();
    void takeAttributes(TicketHistory &history);
    Result<Done> takeEvents(TicketHistory &history);
    std::optional<Error> trouble() const;
    void setDimension(TicketHistory &history, std::size_t dimension, const QString &value);
    std::size_t dimensionNamed(const QString &name);

    QString m_source;
    QVariant m_after; // what the statements call so, or :seq, or :snapshot
    Directory &m_directory;
    EventDecoder m_decoder;
    Rows m_tickets;
    Rows m_attributes;
    Rows m_events;
    QHash<QString, std::size_t> m_dimensions;
    SourceId m_sourceId;
    bool m_started = false;
};

} // namespace palier
