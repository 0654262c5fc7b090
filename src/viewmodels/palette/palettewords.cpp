// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/palette/palettewords.h"

#include "viewmodels/dimensiontext.h"
#include "viewmodels/errortext.h"
#include "viewmodels/window/filterwords.h"

#include <algorithm>

namespace palier {

using Section = PaletteEntry::Section;

QString PaletteWords::heading(Section section)
{
    switch (section) {
    case Section::Pages:
        return tr("Pages");
    case Section::Filters:
        return tr("Filters");
    case Section::Views:
        return tr("Saved views");
    case Section::Tickets:
        return tr("Tickets");
    case Section::Commands:
        break;
    }
    return tr("Commands");
}

std::vector<PaletteEntry> PaletteWords::filters(const std::vector<FilterChoices> &choices, const View &inForce)
{
    std::vector<PaletteEntry> entries;
    for (const FilterChoices &choice : choices) {
        const QString name = FilterWords::dimension(choice.dimension);
        const auto filter = std::ranges::find(inForce.filters, choice.dimension, &Filter::dimension);
        for (const QString &value : choice.values) {
            const bool isInForce = filter != inForce.filters.end() && filter->values.contains(value);
            entries.push_back({Section::Filters, dimensionValueText(choice.dimension, value),
                isInForce ? tr("%1, in force", "a filter").arg(name) : name, PaletteEntry::Value{choice.dimension, value}});
        }
    }
    return entries;
}

std::vector<PaletteEntry> PaletteWords::views(const QMap<QString, View> &saved)
{
    std::vector<PaletteEntry> entries;
    for (auto view = saved.cbegin(); view != saved.cend(); ++view)
        entries.push_back({Section::Views, view.key(), {}, view.value()});
    return entries;
}

std::vector<PaletteEntry> PaletteWords::tickets(const std::vector<TicketTexts> &found)
{
    std::vector<PaletteEntry> entries;
    for (const TicketTexts &ticket : found) {
        const QString &number = ticket.record.ref.isEmpty() ? ticket.name.extId : ticket.record.ref;
        const QString title =
            ticket.record.subject.isEmpty() ? number : tr("%1 · %2", "number, subject").arg(number, ticket.record.subject);
        entries.push_back({Section::Tickets, title, ticket.name.source, ticket.name});
    }
    return entries;
}

QString PaletteWords::state(const QString &typed, int rows, int hidden, const PaletteSearch &search, const Format &format)
{
    if (search.error)
        return tr("Tickets cannot be searched: %1").arg(errorText(*search.error));
    if (search.isRunning)
        return tr("Searching the tickets…");
    if (rows == 0)
        return tr("Nothing is called “%1”").arg(typed);
    return hidden > 0 ? tr("%1 more: type on", "hidden results").arg(format.number(hidden)) : QString();
}

} // namespace palier
