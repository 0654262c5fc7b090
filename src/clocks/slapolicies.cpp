// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slapolicies.h"

#include "clocks/errors.h"

#include <algorithm>
#include <tuple>

namespace palier {

namespace {

bool haveSameConditions(const SlaPolicyRecord &one, const SlaPolicyRecord &other)
{
    const auto conditions = [](const SlaPolicyRecord &record) {
        return std::tie(record.priority, record.vip, record.unit, record.clock, record.from);
    };
    return conditions(one) == conditions(other);
}

bool isCalendar(const QString &name, std::span<const CalendarRecord> calendars)
{
    return name.isEmpty() || std::ranges::find(calendars, name, &CalendarRecord::name) != calendars.end();
}

} // namespace

std::vector<Error> policyIssues(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars)
{
    std::vector<Error> issues;
    for (std::size_t i = 0; i < policies.size(); ++i) {
        const SlaPolicyRecord &policy = policies[i];
        const QString number = QString::number(i + 1);
        if (policy.minutes <= 0)
            issues.push_back({errors::PolicyMinutes, {number, QString::number(policy.minutes)}});
        if (!isCalendar(policy.calendar, calendars))
            issues.push_back({errors::PolicyCalendar, {number, policy.calendar}});
        const auto same = [&](const SlaPolicyRecord &other) { return haveSameConditions(policy, other); };
        const auto first = std::ranges::find_if(policies, same) - policies.begin();
        if (first < static_cast<std::ptrdiff_t>(i))
            issues.push_back({errors::PolicyTwice, {number, QString::number(first + 1)}});
    }
    return issues;
}

SlaPolicies::SlaPolicies(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars,
    const Directory &directory, const LevelMap &levels)
    : m_calendars(calendars)
{
    const Dictionary &priorities = directory.dimensions[std::size_t(BuiltInDimension::Priority)].values;
    for (std::size_t i = 0; i < policies.size(); ++i) {
        const SlaPolicyRecord &record = policies[i];
        const BusinessCalendar *calendar = m_calendars.find(record.calendar);
        const qint64 priority = record.priority.isEmpty() ? Any : priorities.find(record.priority);
        const qint64 unit = record.unit.isEmpty() ? UnitId::None : levels.units().find(record.unit);
        if (record.minutes <= 0 || !calendar || priority < 0 || unit < 0)
            continue;
        m_candidates[std::size_t(record.clock)].push_back({{record.minutes * Minute, calendar, i}, {static_cast<quint32>(unit)},
            static_cast<quint32>(priority), record.vip, record.from});
    }
    for (auto &candidates : m_candidates)
        std::ranges::stable_sort(candidates, [](const Candidate &one, const Candidate &other) { return one.isBefore(other); });
}

bool SlaPolicies::Candidate::fits(const SlaSubject &subject) const
{
    return from <= subject.created && (priority == Any || priority == subject.priority) &&
           vip.value_or(subject.vip) == subject.vip && (!unit.isValid() || unit == subject.unit);
}

bool SlaPolicies::Candidate::isBefore(const Candidate &other) const
{
    const auto rank = [](const Candidate &candidate) {
        return std::tuple(candidate.unit.isValid(), candidate.priority != Any, candidate.vip.has_value(), candidate.from);
    };
    return rank(*this) > rank(other);
}

const SlaPolicy *SlaPolicies::policyFor(SlaClockKind clock, const SlaSubject &subject) const
{
    const auto &candidates = m_candidates[std::size_t(clock)];
    const auto best = std::ranges::find_if(candidates, [&](const Candidate &candidate) { return candidate.fits(subject); });
    return best == candidates.end() ? nullptr : &best->policy;
}

} // namespace palier
