// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/hoursofweek.h"
#include "metrics/query.h"
#include "metrics/timebuckets.h"

#include <memory>
#include <optional>

namespace palier {

/** One dimension, bound to a fact table: which value each ticket and each escalation has in it. Attribution follows the table
    in docs/definitions.md, "Filters and attribution". Values are codes below size(). Must not outlive the table. */
class Axis
{
public:
    /** @param business in whose open hours times to escalate are counted; null: in calendar time */
    static Result<Axis> resolve(
        const QString &name, const FactTable &table, const Zone &zone, const std::shared_ptr<const BusinessTime> &business = {});

    const QString &name() const { return m_name; }
    bool isTime() const { return m_source == Source::Time; }
    /** Whether only escalations have a value: kind, origin, reason, receiving unit, hour of the week,
        change of level, time to escalate. */
    bool isEscalationsOnly() const { return m_source >= Source::ReceivingUnit && !isTime(); }
    quint32 size() const { return m_size; }
    QString label(quint32 code) const;

    /** The values of a chunk's tickets, by row; of an escalations' dimension all 0. */
    void ticketCodes(const FactChunk &chunk, std::vector<quint32> &codes) const;
    /** The values of a chunk's escalations. */
    void escalationCodes(const FactChunk &chunk, std::vector<quint32> &codes) const;

private:
    enum class Source : quint8 {
        Attribute,
        Unit,
        Agent,
        ReceivingUnit,
        Kind,
        Origin,
        Reason,
        HourOfWeek,
        LevelChange,
        TimeToEscalate,
        Time
    };

    Axis(QString name, Source source, const FactTable &table) : m_name(std::move(name)), m_source(source), m_table(&table) {}
    static Axis own(const QString &name, Source source, const FactTable &table);
    static std::optional<Axis> derived(const QString &name, const FactTable &table, const Zone &zone);
    static Result<Axis> attribute(const QString &name, const FactTable &table);
    static Axis time(const QString &name, TimeBuckets::Size size, const FactTable &table, const Zone &zone);
    const Dictionary *names() const;
    quint32 escalationCode(const FactChunk &chunk, std::size_t escalation) const;

    QString m_name;
    Source m_source;
    const FactTable *m_table;
    std::size_t m_attribute = 0;
    quint32 m_size = 0;
    std::shared_ptr<const TimeBuckets> m_buckets;
    std::shared_ptr<const HoursOfWeek> m_hours;
    std::shared_ptr<const BusinessTime> m_business;
};

} // namespace palier
