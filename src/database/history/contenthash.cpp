// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/contenthash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace palier {

namespace {

/** Changes whenever the same records are stored in another way: every ticket is then written once more. */
constexpr qint64 StoredForm = 1;

/** Lines up numbers and texts so that no two different rows of them give the same bytes. */
class Bytes
{
public:
    void add(qint64 number) { m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number); }

    void add(const QString &text)
    {
        add(text.size());
        m_bytes.append(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype{sizeof(QChar)});
    }

    const QByteArray &all() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void addTicket(Bytes &bytes, const TicketRecord &ticket)
{
    for (const QString *text : {&ticket.extId, &ticket.ref, &ticket.subject, &ticket.customer, &ticket.topic, &ticket.channel,
             &ticket.priority, &ticket.language})
        bytes.add(*text);
    Attributes attributes = ticket.attributes;
    std::ranges::sort(attributes);
    bytes.add(static_cast<qint64>(attributes.size()));
    for (const auto &[name, value] : attributes) {
        bytes.add(name);
        bytes.add(value);
    }
}

void addEvent(Bytes &bytes, const EventRecord &event)
{
    bytes.add(event.line);
    bytes.add(event.atMs);
    bytes.add(static_cast<qint64>(event.kind));
    bytes.add(static_cast<qint64>(event.actorKind));
    bytes.add(static_cast<qint64>(event.returnKind));
    for (const QString *text : {&event.from, &event.to, &event.actor, &event.reason, &event.commandGroup})
        bytes.add(*text);
}

} // namespace

QByteArray contentHash(const TicketRecord &ticket, std::span<const EventRecord> history)
{
    Bytes bytes;
    bytes.add(StoredForm);
    addTicket(bytes, ticket);
    for (const EventRecord &event : history)
        addEvent(bytes, event);
    return QCryptographicHash::hash(bytes.all(), QCryptographicHash::Sha256);
}

} // namespace palier
