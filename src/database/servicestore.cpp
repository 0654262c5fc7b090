// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/servicestore.h"

#include <algorithm>
#include <functional>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** Every row of a statement, as what `make` reads it to be. */
template<typename T>
Result<std::vector<T>> rowsOf(
    Statement statement, const std::function<T(const Statement &)> &make, std::initializer_list<QVariant> values = {})
{
    if (const auto ran = statement.run(values); !ran)
        return ran.error();
    std::vector<T> rows;
    while (statement.next())
        rows.push_back(make(statement));
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return rows;
}

Instant instantIn(const Statement &row, int column)
{
    return instantFromMilliseconds(row.number(column));
}

std::optional<Instant> optionalInstantIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantIn(row, column));
}

int intIn(const Statement &row, int column)
{
    return static_cast<int>(row.number(column));
}

/** A calendar or a training with the number under which its parts are kept. */
template<typename T>
struct Numbered {
    qint64 id = 0;
    T record;
};

Result<Done> addParts(const Connection &connection, Numbered<CalendarRecord> &calendar)
{
    struct Stretch {
        int weekday = 1;
        HoursRecord hours;
    };
    const auto stretches = rowsOf<Stretch>(connection.statement("calendar_hours"_L1),
        [](const Statement &row) { return Stretch{intIn(row, 0), {intIn(row, 1), intIn(row, 2)}}; }, {calendar.id});
    if (!stretches)
        return stretches.error();
    for (const Stretch &stretch : *stretches)
        calendar.record.hours.at(static_cast<std::size_t>(stretch.weekday - 1)).push_back(stretch.hours);
    auto holidays = rowsOf<QDate>(connection.statement("calendar_holidays"_L1),
        [](const Statement &row) { return QDate::fromString(row.text(0), Qt::ISODate); }, {calendar.id});
    if (!holidays)
        return holidays.error();
    calendar.record.holidays = *std::move(holidays);
    return Done{};
}

Result<Done> addParts(const Connection &connection, Numbered<TrainingRecord> &training)
{
    auto logins = rowsOf<QString>(
        connection.statement("training_agents"_L1), [](const Statement &row) { return row.text(0); }, {training.id});
    if (!logins)
        return logins.error();
    training.record.agents = *std::move(logins);
    return Done{};
}

template<typename T>
Result<std::vector<T>> withParts(const Connection &connection, Result<std::vector<Numbered<T>>> numbered)
{
    if (!numbered)
        return numbered.error();
    std::vector<T> records;
    for (Numbered<T> &one : *numbered) {
        if (const auto added = addParts(connection, one); !added)
            return added.error();
        records.push_back(std::move(one.record));
    }
    return records;
}

} // namespace

Result<std::vector<CustomerRecord>> customers(const Connection &connection)
{
    return rowsOf<CustomerRecord>(connection.statement("customers"_L1),
        [](const Statement &row) { return CustomerRecord{row.text(0), row.number(1) != 0}; });
}

Result<std::vector<AgentRecord>> agents(const Connection &connection)
{
    return rowsOf<AgentRecord>(connection.statement("agents"_L1), [](const Statement &row) {
        return AgentRecord{row.text(0), row.text(1), optionalInstantIn(row, 2), row.number(3) != 0};
    });
}

Result<std::vector<MembershipRecord>> memberships(const Connection &connection)
{
    return rowsOf<MembershipRecord>(connection.statement("memberships"_L1), [](const Statement &row) {
        return MembershipRecord{row.text(0), row.text(1), instantIn(row, 2), optionalInstantIn(row, 3)};
    });
}

Result<std::vector<CalendarRecord>> calendars(const Connection &connection)
{
    using Calendar = Numbered<CalendarRecord>;
    return withParts(connection, rowsOf<Calendar>(connection.statement("calendars"_L1), [](const Statement &row) {
        return Calendar{row.number(0), {row.text(1), row.text(2), {}, {}}};
    }));
}

Result<std::vector<ShiftRecord>> shifts(const Connection &connection)
{
    return rowsOf<ShiftRecord>(connection.statement("shifts"_L1),
        [](const Statement &row) { return ShiftRecord{row.text(0), row.text(1), intIn(row, 2), intIn(row, 3), intIn(row, 4)}; });
}

Result<std::vector<SlaPolicyRecord>> slaPolicies(const Connection &connection)
{
    return rowsOf<SlaPolicyRecord>(connection.statement("sla_policies"_L1), [](const Statement &row) {
        const auto vip = row.isNull(1) ? std::nullopt : std::optional(row.number(1) != 0);
        // The names are those of a CHECK in the schema.
        const auto clock = valueNamed<SlaClockKind>(row.text(3)).value_or(SlaClockKind::Resolution);
        return SlaPolicyRecord{row.text(0), vip, row.text(2), clock, intIn(row, 4), row.text(5), instantIn(row, 6)};
    });
}

Result<ServiceHours> serviceHours(const Connection &connection)
{
    auto kept = calendars(connection);
    if (!kept)
        return kept.error();
    auto policies = slaPolicies(connection);
    return policies ? Result<ServiceHours>({*std::move(kept), *std::move(policies)}) : policies.error();
}

Result<PromiseRecords> promiseRecords(const Connection &connection)
{
    auto hours = serviceHours(connection);
    if (!hours)
        return hours.error();
    PromiseRecords records{*std::move(hours), {}};
    if (std::ranges::none_of(records.policies, [](const SlaPolicyRecord &policy) { return policy.vip.has_value(); }))
        return records;
    const auto names =
        rowsOf<QString>(connection.statement("customers_vip"_L1), [](const Statement &row) { return row.text(0); });
    if (!names)
        return names.error();
    records.vipCustomers = QStringList(names->begin(), names->end());
    return records;
}

Result<std::vector<PathRecord>> paths(const Connection &connection)
{
    return rowsOf<PathRecord>(connection.statement("paths"_L1),
        [](const Statement &row) { return PathRecord{row.text(0), intIn(row, 1), row.text(2), row.text(3), intIn(row, 4)}; });
}

Result<std::vector<TrainingRecord>> trainings(const Connection &connection)
{
    using Training = Numbered<TrainingRecord>;
    return withParts(connection, rowsOf<Training>(connection.statement("trainings"_L1), [](const Statement &row) {
        return Training{row.number(0), {row.text(1), row.text(2), row.text(3), instantIn(row, 4), {}}};
    }));
}

Result<std::vector<MessageRecord>> messages(const Connection &connection, const QString &source, const QString &ticket)
{
    const auto make = [&ticket](const Statement &row) {
        const auto kind = valueNamed<ActorKind>(row.text(3)).value_or(ActorKind::Unknown);
        return MessageRecord{ticket, intIn(row, 0), instantIn(row, 1), row.text(2), kind, row.number(4) != 0, row.text(5)};
    };
    return rowsOf<MessageRecord>(connection.statement("messages"_L1), make, {asText(source), asText(ticket)});
}

Result<std::vector<TruthRecord>> truths(const Connection &connection)
{
    return rowsOf<TruthRecord>(connection.statement("demo_truths"_L1),
        [](const Statement &row) { return TruthRecord{row.text(0), row.text(1), optionalInstantIn(row, 2), row.text(3)}; });
}

} // namespace palier
