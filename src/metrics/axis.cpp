// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/axis.h"

#include "ledger/dimensions.h"
#include "metrics/durationhistogram.h"
#include "metrics/errors.h"

#include <algorithm>

namespace palier {

namespace {

constexpr quint32 Tiers = 16; // 0 to 15

struct Extent {
    quint32 first = NotYet;
    quint32 last = 0;

    void include(quint32 at)
    {
        first = std::min(first, at);
        last = std::max(last, at);
    }
};

Extent extentOf(const FactTable &table)
{
    Extent extent;
    for (const auto &chunk : table.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->flags[row] != 0)
                extent.include(chunk->created[row]);
        }
        for (const EscalationFact &escalation : chunk->escalations)
            extent.include(escalation.at);
    }
    return extent.first > extent.last ? Extent{0, 0} : extent;
}

Error unknown(const QString &name, const FactTable &table)
{
    QStringList known;
    for (const QLatin1String own : dimension::Own)
        known.append(own);
    for (const Dimension &attribute : table.directory().dimensions)
        known.append(attribute.name);
    return {errors::UnknownDimension, {name, known.join(QLatin1String(", "))}};
}

} // namespace

Result<Axis> Axis::resolve(
    const QString &name, const FactTable &table, const Zone &zone, const std::shared_ptr<const BusinessTime> &business)
{
    if (const auto size = TimeBuckets::sizeNamed(name))
        return time(name, *size, table, zone);
    constexpr std::array ownSources{std::pair{dimension::Unit, Source::Unit}, std::pair{dimension::Agent, Source::Agent},
        std::pair{dimension::ReceivingUnit, Source::ReceivingUnit}, std::pair{dimension::Kind, Source::Kind},
        std::pair{dimension::Origin, Source::Origin}, std::pair{dimension::Reason, Source::Reason}};
    for (const auto &[known, source] : ownSources) {
        if (name == known)
            return own(name, source, table);
    }
    if (auto axis = derived(name, table, zone)) {
        axis->m_business = business;
        return *std::move(axis);
    }
    return attribute(name, table);
}

Axis Axis::own(const QString &name, Source source, const FactTable &table)
{
    Axis axis(name, source, table);
    if (const Dictionary *names = axis.names())
        axis.m_size = names->size() + 1;
    else
        axis.m_size = static_cast<quint32>(
            source == Source::Kind ? EnumNames<EscalationKind>::names.size() : EnumNames<ActorKind>::names.size());
    return axis;
}

/** What is computed from an escalation rather than kept of it. */
std::optional<Axis> Axis::derived(const QString &name, const FactTable &table, const Zone &zone)
{
    if (name == dimension::LevelChange) {
        Axis axis(name, Source::LevelChange, table);
        axis.m_size = Tiers * Tiers;
        return axis;
    }
    if (name == dimension::TimeToEscalate) {
        Axis axis(name, Source::TimeToEscalate, table);
        axis.m_size = DurationHistogram::Bars;
        return axis;
    }
    if (name != dimension::HourOfWeek)
        return std::nullopt;
    const Extent extent = extentOf(table);
    Axis axis(name, Source::HourOfWeek, table);
    axis.m_hours = std::make_shared<HoursOfWeek>(zone, unpacked(extent.first), unpacked(extent.last));
    axis.m_size = HoursOfWeek::Count;
    return axis;
}

Result<Axis> Axis::attribute(const QString &name, const FactTable &table)
{
    const auto &dimensions = table.directory().dimensions;
    const auto found = std::ranges::find(dimensions, name, &Dimension::name);
    if (found == dimensions.end())
        return unknown(name, table);
    Axis axis(name, Source::Attribute, table);
    axis.m_attribute = static_cast<std::size_t>(found - dimensions.begin());
    axis.m_size = found->values.size();
    return axis;
}

Axis Axis::time(const QString &name, TimeBuckets::Size size, const FactTable &table, const Zone &zone)
{
    const Extent extent = extentOf(table);
    Axis axis(name, Source::Time, table);
    axis.m_buckets = std::make_shared<TimeBuckets>(size, zone, unpacked(extent.first), unpacked(extent.last));
    axis.m_size = axis.m_buckets->size();
    return axis;
}

/** Whose codes stand in the columns shifted by one, 0 being nobody. */
const Dictionary *Axis::names() const
{
    switch (m_source) {
    case Source::Unit:
    case Source::ReceivingUnit:
        return &m_table->settings().levels.units();
    case Source::Agent:
        return &m_table->directory().agents;
    case Source::Reason:
        return &m_table->directory().reasons;
    default:
        return nullptr;
    }
}

QString Axis::label(quint32 code) const
{
    if (const Dictionary *dictionary = names())
        return code == 0 ? QString() : dictionary->text(code - 1);
    if (m_source == Source::Attribute)
        return m_table->directory().dimensions[m_attribute].values.text(code);
    switch (m_source) {
    case Source::Time:
        return m_buckets->label(code);
    case Source::HourOfWeek:
        return HoursOfWeek::nameOf(static_cast<int>(code));
    case Source::LevelChange:
        return QStringLiteral("%1>%2").arg(code / Tiers).arg(code % Tiers);
    case Source::TimeToEscalate:
        return DurationHistogram::nameOfBar(code);
    default:
        break;
    }
    return m_source == Source::Kind ? nameOf(static_cast<EscalationKind>(code)) : nameOf(static_cast<ActorKind>(code));
}

void Axis::ticketCodes(const FactChunk &chunk, std::vector<quint32> &codes) const
{
    codes.assign(chunk.size(), 0);
    const auto copy = [&](const CodeColumn &column) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            codes[row] = column[row];
    };
    if (m_source == Source::Attribute)
        copy(chunk.histories->dimension(m_attribute));
    else if (m_source == Source::Unit)
        copy(chunk.unit);
    else if (m_source == Source::Agent)
        copy(chunk.agent);
    if (m_source != Source::Time)
        return;
    quint32 hint = 0;
    for (std::size_t row = 0; row < codes.size(); ++row)
        codes[row] = chunk.flags[row] ? m_buckets->bucketOf(chunk.created[row], hint) : 0;
}

void Axis::escalationCodes(const FactChunk &chunk, std::vector<quint32> &codes) const
{
    codes.resize(chunk.escalations.size());
    quint32 hint = 0;
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = m_source == Source::Time ? m_buckets->bucketOf(chunk.escalations[i].at, hint) : escalationCode(chunk, i);
}

quint32 Axis::escalationCode(const FactChunk &chunk, std::size_t escalation) const
{
    const EscalationFact &fact = chunk.escalations[escalation];
    const auto timeToEscalate = [&] {
        const quint32 created = chunk.created[fact.row];
        return m_business ? m_business->passed(created, fact.at - created) : fact.at - created;
    };
    switch (m_source) {
    case Source::Unit:
        return chunk.fromUnit[escalation];
    case Source::Agent:
        return chunk.sender[escalation];
    case Source::ReceivingUnit:
        return chunk.toUnit[escalation];
    case Source::Reason:
        return chunk.reason[escalation];
    case Source::Kind:
        return static_cast<quint32>(fact.kind);
    case Source::Origin:
        return static_cast<quint32>(fact.origin);
    case Source::HourOfWeek:
        return m_hours->hourOf(fact.at);
    case Source::LevelChange:
        return fact.fromTier * Tiers + fact.toTier;
    case Source::TimeToEscalate:
        return static_cast<quint32>(DurationHistogram::binOf(timeToEscalate()) / 2);
    default:
        return chunk.histories->dimension(m_attribute)[fact.row];
    }
}

} // namespace palier
