// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/changewriter.h"

#include "database/historywriter.h"
#include "database/workspaceopening.h"

#include <array>

namespace palier::test {

namespace {

constexpr qint64 SecondsBetweenTickets = 10;
constexpr qint64 SecondsBetweenEvents = 600;
constexpr std::chrono::milliseconds BetweenTries{100};

/** No import: its figures go by the clock. */
SourceRecord desk()
{
    return {QStringLiteral("desk"), false};
}

// What becomes of a ticket, before the note that ends it.
struct Step {
    EventKind kind;
    const char *from;
    const char *to;
    ActorKind by;
};
constexpr std::array Story{
    Step{EventKind::Opened, "", "N1", ActorKind::Customer},
    Step{EventKind::Moved, "N1", "N2", ActorKind::Agent},
    Step{EventKind::Reply, "", "", ActorKind::Agent},
    Step{EventKind::Resolved, "", "", ActorKind::Agent},
};

} // namespace

ChangeWriter::ChangeWriter(const Plan &plan) : m_plan(plan), m_thread([this] { run(); }) {}

ChangeWriter::~ChangeWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_woken.notify_all();
    m_thread.join();
}

Result<Done> ChangeWriter::prepare(const DatabaseAddress &address)
{
    auto connection = openWorkspace(address, Access::Create);
    if (!connection)
        return connection.error();
    HistoryWriter writer(*connection);
    if (auto begun = writer.begin(desk()); !begun)
        return begun;
    for (const auto tier : {quint8{1}, quint8{2}, quint8{3}}) {
        const QString unit = QStringLiteral("N%1").arg(tier);
        if (auto proposed = writer.proposeLevel({desk().name, unit, Instant{}, unit, UnitKind::Team, tier}); !proposed)
            return proposed;
    }
    return writer.commit();
}

void ChangeWriter::pause(bool paused)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = paused;
    }
    m_woken.notify_all();
}

bool ChangeWriter::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasEnded || (m_paused && !m_isAtWork);
}

bool ChangeWriter::hasEnded() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hasEnded;
}

Changes ChangeWriter::changes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_changes;
}

void ChangeWriter::run()
{
    beginTicket();
    while (waitForTurn())
        changeOne();
    m_connection.reset(); // in the thread that opened it
}

/** Gives whether there is another change to be made. */
bool ChangeWriter::waitForTurn()
{
    std::unique_lock lock(m_mutex);
    if (m_plan.changesPerSecond > 0)
        m_woken.wait_for(lock, std::chrono::duration<double>(1 / m_plan.changesPerSecond), [this] { return m_ends; });
    m_isAtWork = false;
    m_woken.wait(lock, [this] { return m_ends || !m_paused; });
    m_isAtWork = true;
    m_hasEnded = m_ends || m_marks == m_plan.most;
    return !m_hasEnded;
}

void ChangeWriter::changeOne()
{
    if (!m_connection) {
        auto connection = openWorkspace(m_plan.address, Access::ReadWrite);
        if (!connection) {
            std::unique_lock lock(m_mutex);
            m_woken.wait_for(lock, BetweenTries, [this] { return m_ends; });
            return;
        }
        m_connection.emplace(*std::move(connection));
    }
    const QString mark = QStringLiteral("%1.%2").arg(m_plan.name).arg(++m_marks);
    bool isCommitting = false;
    const bool isLast = m_history.size() == Story.size();
    const auto written = isLast ? appendNote(mark, isCommitting) : writeHistory(mark, isCommitting);
    if (written) {
        note(Fate::Acknowledged, mark);
    } else {
        const bool isLost = isConnectionLost(written.error());
        note(isLost && isCommitting ? Fate::Unknown : Fate::Refused, mark,
            (isCommitting ? QStringLiteral("commit: ") : QString()) + written.error().code);
        if (isLost)
            m_connection.reset();
    }
    if (isLast || !written)
        beginTicket();
}

Result<Done> ChangeWriter::writeHistory(const QString &mark, bool &isCommitting)
{
    HistoryWriter writer(*m_connection);
    if (auto begun = writer.begin(desk()); !begun)
        return begun;
    std::vector<EventRecord> history = m_history;
    history.push_back(nextEvent(mark));
    if (const auto replaced = writer.replaceHistory(m_ticket, history); !replaced)
        return replaced.error();
    isCommitting = true;
    auto committed = writer.commit();
    if (committed)
        m_history = std::move(history);
    return committed;
}

/** Unlike a history that is written anew, this would be there twice if it were written twice. */
Result<Done> ChangeWriter::appendNote(const QString &mark, bool &isCommitting)
{
    Statement insert = m_connection->statementOf(QStringLiteral(
        "WITH named AS (INSERT INTO reason (name) VALUES (:mark) RETURNING id), own AS (UPDATE ticket SET version = "
        "version + 1, updated_ms = updated_ms + 1000 WHERE ext_id = :ticket RETURNING id) INSERT INTO ticket_event "
        "(ticket, line, ordinal, at_ms, kind, actor, actor_kind, reason) SELECT e.ticket, max(e.line) + 1, "
        "max(e.ordinal) + 1, max(e.at_ms) + 1000, 'note', 'ann', 'agent', n.id FROM ticket_event AS e JOIN own AS o "
        "ON o.id = e.ticket CROSS JOIN named AS n GROUP BY e.ticket, n.id"));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return transaction.error();
    if (auto inserted = insert.execute({mark, m_ticket.extId}); !inserted)
        return inserted.error();
    isCommitting = true;
    return transaction->commit();
}

void ChangeWriter::beginTicket()
{
    ++m_tickets;
    m_history.clear();
    m_ticket = {};
    m_ticket.extId = m_ticket.ref = QStringLiteral("%1-%2").arg(m_plan.name).arg(m_tickets);
    m_ticket.topic = QStringLiteral("topic %1").arg(m_tickets % 7);
    m_ticket.channel = m_tickets % 2 ? QStringLiteral("mail") : QStringLiteral("phone");
}

EventRecord ChangeWriter::nextEvent(const QString &mark) const
{
    const Step &step = Story[m_history.size()];
    EventRecord event;
    event.line = static_cast<qint32>(m_history.size()) + 1;
    event.atMs = (FirstTicket.time_since_epoch().count() + SecondsBetweenTickets * m_tickets +
                     SecondsBetweenEvents * static_cast<qint64>(m_history.size())) *
                 1000;
    event.kind = step.kind;
    event.from = QLatin1String(step.from);
    event.to = QLatin1String(step.to);
    event.actor = step.by == ActorKind::Agent ? QStringLiteral("ann") : QString();
    event.actorKind = step.by;
    event.reason = mark;
    return event;
}

void ChangeWriter::note(Fate fate, const QString &mark, const QString &error)
{
    const std::scoped_lock lock(m_mutex);
    constexpr std::array lists{&Changes::acknowledged, &Changes::unknown, &Changes::refused};
    (m_changes.*lists.at(static_cast<std::size_t>(fate))).append(mark);
    if (!error.isEmpty())
        ++m_changes.errors[error];
}

} // namespace palier::test
