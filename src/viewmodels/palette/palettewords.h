// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/filterchoices.h"
#include "viewmodels/format.h"
#include "viewmodels/palette/paletteentry.h"

#include <QMap>

namespace palier {

/** How the search for tickets stands. */
struct PaletteSearch {
    bool isRunning = false;
    qint64 tickets = 0; // found
    std::optional<Error> error;
};

/** The words of the palette. */
class PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::PaletteWords)

public:
    static QString heading(PaletteEntry::Section section);
    /** Every value as the filter that it would be. */
    static std::vector<PaletteEntry> filters(const std::vector<FilterChoices> &choices, const View &inForce);
    static std::vector<PaletteEntry> views(const QMap<QString, View> &saved);
    static std::vector<PaletteEntry> tickets(const std::vector<TicketTexts> &found);
    /** The line below the list; "" where the list says it all. @param rows in the list, @param hidden fitting ones that are not
     */
    static QString state(const QString &typed, int rows, int hidden, const PaletteSearch &search, const Format &format);
};

} // namespace palier
