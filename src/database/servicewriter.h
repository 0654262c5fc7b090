// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include "ledger/servicerecords.h"

namespace palier {

/** Puts these calendars and promises in the place of all that there are. Units that are not known yet are made. Part of an open
    transaction. Errors: CalendarInUse. */
Result<Done> replaceServiceHours(const Connection &connection, const ServiceHours &hours);

} // namespace palier
