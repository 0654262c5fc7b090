// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/records.h"

#include <QByteArray>

#include <span>

namespace palier {

/** A fingerprint (SHA-256) of all that replaceHistory() stores of a ticket: equal fingerprints mean that there is nothing to
   write. The order of the attributes does not matter. */
QByteArray contentHash(const TicketRecord &ticket, std::span<const EventRecord> history);

} // namespace palier
