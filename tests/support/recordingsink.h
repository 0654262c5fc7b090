// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "ledger/eventsink.h"

#include <QStringList>

namespace palier::test {

/** A sink that writes down what it was given, as lines of text:

        level N2 team 2
        T1 at N2, resolved, topic=vpn
          1 2026-01-01T09:00:00Z opened >N1 by ann (customer)
          2 2026-01-01T10:00:00Z moved N1>N2 rejected by bob (agent) because expertise

    Nothing is left after a rollback. */
class RecordingSink : public EventSink
{
public:
    Result<Done> begin(const SourceRecord &record) override;
    Result<Done> proposeLevel(const LevelRecord &level) override;
    Result<Replaced> replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history) override;
    Result<Done> reference(const ReferenceRecord &record) override;
    Result<Done> truth(const TruthRecord &truth) override;
    Result<Done> commit() override;
    void rollback() override;

    /** What came besides histories, in its order. */
    std::vector<ReferenceRecord> references;
    std::vector<TruthRecord> truths;
    /** Levels first, then tickets in the order of their external ids. */
    QStringList lines() const { return m_lines; }
    QString text() const { return m_lines.join(QLatin1Char('\n')); }
    QString source;
    int begins = 0;
    int commits = 0;
    int rollbacks = 0;

private:
    QStringList m_lines;
};

/** A sink that only counts, for files that are larger than what a test should keep. */
class CountingSink final : public EventSink
{
public:
    Result<Done> begin(const SourceRecord &) override { return Done{}; }
    Result<Done> proposeLevel(const LevelRecord &) override { return Done{}; }
    Result<Replaced> replaceHistory(const TicketRecord &, std::span<const EventRecord> history) override
    {
        ++tickets;
        rows += std::ssize(history);
        return Replaced::Added;
    }
    Result<Done> reference(const ReferenceRecord &) override { return Done{}; }
    Result<Done> truth(const TruthRecord &) override { return Done{}; }
    Result<Done> commit() override
    {
        ++commits;
        return Done{};
    }
    void rollback() override { ++rollbacks; }

    qint64 tickets = 0;
    qint64 rows = 0;
    int commits = 0;
    int rollbacks = 0;
};

/** "3:at:import.time-missing()"; empty where there is no line or column. */
QString describe(const ImportIssue &issue);
/** One line an issue. */
QString describe(const std::vector<ImportIssue> &issues);

} // namespace palier::test
