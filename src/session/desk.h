// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/command.h"
#include "commands/requests.h"
#include "session/addresseddatabase.h"
#include "session/picture.h"
#include "session/workspace.h"

namespace palier {

/** Keys of tickets (TicketHistory::key), and where to look for more. */
struct FoundKeys {
    std::vector<qint64> keys;
    std::optional<qint64> next; // nothing at the end
};

/** Answers single questions and carries commands out, with connections of its own. Used in one thread; each call blocks it. */
class Desk
{
public:
    /** @param database, @param limit of all its waiting for servers: outlive the desk. */
    Desk(AddressedDatabase &database, RoundTripLimit &limit) : m_database(database), m_limit(limit) {}

    /** Opens the workspace for this one command: where it cannot be written, that is the command's failure. */
    Receipt carryOut(const Command &command);

    Result<TicketDetails> ticketDetails(const TicketName &name, std::shared_ptr<const Picture> picture, Instant now);
    Result<std::vector<TicketTexts>> ticketTexts(const std::vector<TicketName> &names);
    Result<std::vector<TicketTexts>> ticketsNumbered(const QString &text, int most);
    Result<FoundTickets> ticketsAbout(const QString &words, int most, std::optional<qint64> from);
    /** The tickets of a stretch with this text in their reference, or with words that begin so in their subject
       (TicketSearch::withText()). */
    Result<FoundKeys> ticketKeysWith(const QString &text, std::optional<qint64> from);
    Result<std::vector<MessageRecord>> messages(const TicketName &name);
    Result<QMap<QString, View>> savedViews();
    Result<std::vector<LevelValue>> levels();
    Result<QMap<QString, QString>> settings();
    Result<ServiceHours> serviceHours();

    /** Closes what is kept open between questions. */
    void close() { m_workspace.reset(); }

private:
    /** The workspace that the address names now. */
    Result<Workspace *> reading();
    /** Asks; where the connection was lost since the last question, asks once more through a new one. */
    template<typename T, typename F>
    Result<T> ask(F question);

    AddressedDatabase &m_database;
    RoundTripLimit &m_limit;
    std::optional<Workspace> m_workspace;
    std::optional<FileIdentity> m_identity;
};

/** What the figures of a view would be with another level map. Any thread. */
Result<std::shared_ptr<const Dashboard>> dashboardWith(
    const Picture &picture, const std::vector<LevelRecord> &levels, const View &view, Instant now);

/** The tickets of a view, sorted; `found` as in ledgerIndex(). Any thread. */
Result<std::shared_ptr<const LedgerIndex>> ledgerOf(const Picture &picture, const View &view, Instant now,
    const LedgerOrder &order, const LedgerScope &scope, std::span<const qint64> found = {});

} // namespace palier
