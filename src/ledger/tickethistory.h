// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/dictionary.h"
#include "ledger/event.h"

#include <vector>

namespace palier {

/** The ticket dimensions that every source has; mapped attributes come behind them under their own names. */
enum class BuiltInDimension : quint8 { Topic, Channel, Priority, Customer, CustomerClass, Language };
constexpr std::size_t BuiltInDimensionCount = 6;

template<>
struct EnumNames<BuiltInDimension> {
    static constexpr std::array names{"topic", "channel", "priority", "customer", "customer-class", "language"};
};

/** The customer class of who is a VIP, in every language; a log may have classes of its own, under this dimension. */
constexpr QLatin1String VipClass{"VIP"};

/** One ticket dimension: its name and its values by code. Code 0 is always "" (the ticket has no such value). */
struct Dimension {
    QString name;
    Dictionary values;
};

/** The names behind all codes of a set of histories. Grows while histories are read, then stays. */
struct Directory {
    Dictionary sources;                // SourceId
    Dictionary places;                 // PlaceId: placeKey(source, value)
    Dictionary agents;                 // AgentId: login
    Dictionary reasons;                // ReasonId
    Dictionary groups;                 // command groups; code 0 is "" (no group)
    std::vector<Dimension> dimensions; // the built-in ones first, in the order of BuiltInDimension

    Directory();
    /** The index of the dimension of this name, new (with code 0 = "") if there is none. */
    std::size_t dimension(const QString &name);

    /** Places of different sources never meet, even under one name. */
    static QString placeKey(const QString &source, const QString &value) { return source + QChar(0x1f) + value; }
    static QString placeValue(const QString &key) { return key.mid(key.indexOf(QChar(0x1f)) + 1); }
};

/** One ticket with its whole history, as a reader hands it over. */
struct TicketHistory {
    QString extId;
    SourceId source;
    std::vector<quint32> dimensions; // value codes at creation, by dimension index; missing at the end = 0
    std::vector<TicketEvent> events; // in the order of the history, at least one
    qint64 key = 0;                  // names the ticket in its workspace, the same at every reading; rises as tickets come
};

} // namespace palier
