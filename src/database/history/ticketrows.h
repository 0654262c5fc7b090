// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/history/referencetable.h"
#include "database/history/ticketnow.h"

#include "ledger/eventsink.h"

#include <optional>

namespace palier {

class Connection;

/** Writes the rows of whole tickets inside somebody else's transaction. Void after a rollback. */
class TicketRows
{
public:
    TicketRows(const Connection &connection, qint64 source);

    /** Makes these the only rows of the ticket; writes nothing where they already are. */
    Result<Replaced> replace(const TicketRecord &ticket, std::span<const EventRecord> history);

private:
    struct Known {
        qint64 id = 0;
        QByteArray hash;  // of what was written
        TicketNow now;    // as it is stored, whoever wrote it
        qint64 lines = 0; // orderOf() its stored history
    };
    struct References {
        QVariant customer, topic, unit, agent;
    };

    Result<std::optional<Known>> find(const QString &extId);
    Result<References> references(const TicketRecord &ticket, const TicketNow &now);
    Result<qint64> add(const TicketRecord &ticket, const TicketNow &now, const QByteArray &hash);
    Result<Done> overwrite(qint64 id, const TicketRecord &ticket, const TicketNow &now, const QByteArray &hash);
    Result<Done> removeRows(qint64 id);
    Result<Done> addRows(qint64 id, const TicketRecord &ticket, std::span<const EventRecord> history);
    Result<Done> addAttributes(qint64 id, const Attributes &attributes);
    Result<Done> addUnits(qint64 id, std::span<const EventRecord> history);
    Result<Done> addEvents(qint64 id, std::span<const EventRecord> history);
    Result<Done> addEvent(qint64 id, int ordinal, const EventRecord &event);
    Result<Done> knowActor(const EventRecord &event);

    qint64 m_source;
    ReferenceTable m_units;
    ReferenceTable m_agents;
    ReferenceTable m_customers;
    ReferenceTable m_topics;
    ReferenceTable m_reasons;
    Statement m_find;
    Statement m_add;
    Statement m_overwrite;
    Statement m_addAttribute;
    Statement m_addUnit;
    Statement m_addEvent;
    std::array<Statement, 3> m_remove;
};

} // namespace palier
