// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/openhours.h"
#include "exchange/demo/staff.h"

namespace palier::demo {

/** How much of what, and from where chance begins. */
struct Size {
    int tickets = 20'000;
    quint64 seed = 1;
};

/** A training as it was given: from when on, and to whom. */
struct Training {
    std::size_t topic = 0;
    Instant from{};
    std::vector<std::size_t> agents;
};

/** All that stands before the first ticket comes: people, hours, customers, and what will happen when. Immutable. */
struct World {
    static constexpr Duration Year = 365 * Day;

    Catalog catalog;
    Size size;
    Instant start{}, now{};
    std::vector<CalendarRecord> calendars;
    std::vector<BusinessCalendar> hours; // by unit
    Staff staff;
    std::vector<CustomerRecord> customers;
    std::size_t emerging = 0, incident = 0; // topics
    Instant emergingFrom{};
    Instant incidentFrom{}, incidentTo{};
    Training trained, untouched;      // one that helps and one that does not
    std::vector<std::size_t> comfort; // agents who hand angry customers up

    /** The same seed, size and instant give the same world. Errors: those of Catalog::load(). */
    static Result<World> make(Size size, Instant now);
};

} // namespace palier::demo
