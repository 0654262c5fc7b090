// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include "ledger/servicerecords.h"

#include <vector>

namespace palier {

// What a workspace knows besides tickets, as the records in which it was written. Each reads once and keeps nothing.

/** By name. Of imports that may be millions. */
Result<std::vector<CustomerRecord>> customers(const Connection &connection);
/** By login. */
Result<std::vector<AgentRecord>> agents(const Connection &connection);
/** By login and beginning. */
Result<std::vector<MembershipRecord>> memberships(const Connection &connection);
/** By name. */
Result<std::vector<CalendarRecord>> calendars(const Connection &connection);
/** By login and weekday. */
Result<std::vector<ShiftRecord>> shifts(const Connection &connection);
/** In the order in which they were written. */
Result<std::vector<SlaPolicyRecord>> slaPolicies(const Connection &connection);
/** Calendars and promises together. */
Result<ServiceHours> serviceHours(const Connection &connection);
/** All that SLA clocks go by. */
Result<PromiseRecords> promiseRecords(const Connection &connection);
/** By topic and tier. */
Result<std::vector<PathRecord>> paths(const Connection &connection);
/** In the order of time. */
Result<std::vector<TrainingRecord>> trainings(const Connection &connection);
/** The texts of one ticket, in their order; none where there is no such ticket. */
Result<std::vector<MessageRecord>> messages(const Connection &connection, const QString &source, const QString &ticket);
/** What was planted in a demo, as it was written. Only for the demo's own check. */
Result<std::vector<TruthRecord>> truths(const Connection &connection);

} // namespace palier
