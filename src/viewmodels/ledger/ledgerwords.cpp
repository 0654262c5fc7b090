// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgerwords.h"

#include "ledger/dimensions.h"
#include "viewmodels/dimensiontext.h"
#include "viewmodels/report/phrases.h"
#include "viewmodels/window/filterwords.h"

#include <algorithm>

namespace palier {

QString LedgerWords::subset(LedgerSubset subset)
{
    switch (subset) {
    case LedgerSubset::All:
        return tr("&All");
    case LedgerSubset::Escalated:
        return tr("&Escalated");
    case LedgerSubset::NotDone:
        return tr("&Not done");
    case LedgerSubset::Breached:
        return tr("SLA breaches");
    case LedgerSubset::FirstContact:
        return tr("Resolved at first contact");
    case LedgerSubset::Replied:
        return tr("Answered by an agent");
    case LedgerSubset::Resolved:
        return tr("Resolved tickets");
    case LedgerSubset::Escalations:
        return tr("Escalations made");
    case LedgerSubset::ResolvedEscalations:
        return tr("Resolved escalations");
    case LedgerSubset::HeldEscalations:
        return tr("Resolved and held");
    case LedgerSubset::NotYetHeldEscalations:
        return tr("Resolved, not yet held");
    case LedgerSubset::Bounced:
        return tr("&Bounced");
    case LedgerSubset::AnsweredEscalations:
        return tr("Answered back");
    case LedgerSubset::ReopenedEscalations:
        return tr("Reopened escalations");
    case LedgerSubset::ClosedEscalations:
        return tr("Closed escalations");
    case LedgerSubset::OpenEscalations:
        break;
    }
    return tr("Open escalat&ions");
}

QString LedgerWords::definition(LedgerSubset subset)
{
    switch (subset) {
    case LedgerSubset::All:
        return tr("Tickets created in the period");
    case LedgerSubset::Escalated:
        return tr("Tickets created in the period that were escalated at least once");
    case LedgerSubset::NotDone:
        return tr("Tickets created in the period that are neither resolved nor closed");
    case LedgerSubset::Breached:
        return tr("Tickets created in the period with a broken promise: one of their SLA clocks ran out");
    case LedgerSubset::FirstContact:
        return tr("Tickets created in the period that were resolved in the level 1 they were born in, with exactly one public "
                  "reply, and not reopened so far");
    case LedgerSubset::Replied:
        return tr("Tickets created in the period with a public reply by an agent");
    case LedgerSubset::Resolved:
        return tr("Tickets created in the period that are resolved");
    case LedgerSubset::Escalations:
        return tr("Tickets with an escalation made in the period");
    case LedgerSubset::ResolvedEscalations:
        return tr("Tickets with an escalation made in the period that was resolved and not reopened");
    case LedgerSubset::HeldEscalations:
        return tr(
            "Tickets with an escalation made in the period that was resolved longer ago than the reopening window, and held");
    case LedgerSubset::NotYetHeldEscalations:
        return tr("Tickets with an escalation made in the period that was resolved within the reopening window: it may yet be "
                  "reopened");
    case LedgerSubset::Bounced:
        return tr("Tickets with an escalation made in the period that was sent back down without an answer");
    case LedgerSubset::AnsweredEscalations:
        return tr("Tickets with an escalation made in the period that came back down with an answer");
    case LedgerSubset::ReopenedEscalations:
        return tr("Tickets with an escalation made in the period whose resolution did not hold");
    case LedgerSubset::ClosedEscalations:
        return tr("Tickets with an escalation made in the period that was closed without a solution");
    case LedgerSubset::OpenEscalations:
        break;
    }
    return tr("Tickets with an escalation made in the period that is still open");
}

QString LedgerWords::count(const LedgerIndex &index) const
{
    QString tickets = Phrases(m_format).tickets(std::ssize(index.rows));
    if (index.scope.subset < LedgerSubset::Escalations)
        return tickets;
    const QString escalations =
        tr("%1 such escalation(s)", nullptr, Format::plural(index.escalationCount)).arg(m_format.number(index.escalationCount));
    return tr("%1 · %2", "tickets, escalations").arg(tickets, escalations);
}

QString LedgerWords::changes(qint64 changes)
{
    return changes > 0 ? tr("%n change(s): &refresh", nullptr, static_cast<int>(changes)) : QString();
}

QString LedgerWords::empty(const LedgerIndex &index)
{
    if (!index.scope.search.isEmpty())
        return tr("No ticket here has what you search for in its number or its subject.");
    if (std::ranges::all_of(index.table->chunks(), [](const auto &chunk) { return chunk->size() == 0; }))
        return tr("Nothing has been imported yet.");
    return index.query.filters.empty() ? tr("No such tickets in this period.") : tr("No such tickets with these filters.");
}

QString LedgerWords::period(const LedgerIndex &index, const View &view) const
{
    QString words = FilterWords(m_format).period(view.brush ? *view.brush : view.period);
    const TimeRange &range = index.query.period;
    if (range.from && range.to)
        words = tr("%1 (%2 to %3, in %4)")
                    .arg(words, m_format.instant(*range.from), m_format.instant(*range.to), m_format.zone().name());
    return tr("Period: %1").arg(words);
}

QStringList LedgerWords::head(const LedgerIndex &index, const View &view, const QString &order) const
{
    QStringList lines{tr("Palier, list of tickets: %1").arg(definition(index.scope.subset)), period(index, view)};
    for (const Filter &filter : view.filters) {
        QStringList values;
        for (const QString &value : filter.values)
            values.append(dimensionValueText(filter.dimension, value, m_format, index.query.business != nullptr));
        lines.append(tr("Filter: %1: %2").arg(FilterWords::dimension(filter.dimension), values.join(QLatin1String(", "))));
    }
    if (!index.scope.search.isEmpty())
        lines.append(tr("Search: %1").arg(index.scope.search));
    lines.append(tr("Sorted by: %1").arg(order));
    lines.append(tr("As of: %1").arg(m_format.instantInZone(index.query.now)));
    lines.append(tr("Rows: %1").arg(count(index)));
    return lines;
}

QString LedgerWords::order(const QString &column, bool ascending)
{
    return ascending ? tr("%1, ascending").arg(column) : tr("%1, descending").arg(column);
}

LedgerSubset LedgerWords::subsetOfTile(const QString &id)
{
    struct Tile {
        const char *id;
        LedgerSubset subset;
    };
    constexpr Tile Tiles[] = {{"rate", LedgerSubset::Escalated}, {"time", LedgerSubset::Escalated},
        {"success", LedgerSubset::ResolvedEscalations}, {"bounceback", LedgerSubset::Bounced},
        {"fcr", LedgerSubset::FirstContact}, {"response", LedgerSubset::Replied}, {"resolution", LedgerSubset::Resolved},
        {"breaches", LedgerSubset::Breached}, {"open", LedgerSubset::OpenEscalations}, {"cost", LedgerSubset::Escalations}};
    for (const Tile &tile : Tiles) {
        if (id == QLatin1String(tile.id))
            return tile.subset;
    }
    return LedgerSubset::All;
}

LedgerSubset LedgerWords::subsetOfOutcome(OutcomeChart::Segment segment)
{
    switch (segment) {
    case OutcomeChart::Resolved:
        return LedgerSubset::HeldEscalations;
    case OutcomeChart::NotYetHeld:
        return LedgerSubset::NotYetHeldEscalations;
    case OutcomeChart::Answered:
        return LedgerSubset::AnsweredEscalations;
    case OutcomeChart::Bounced:
        return LedgerSubset::Bounced;
    case OutcomeChart::Reopened:
        return LedgerSubset::ReopenedEscalations;
    case OutcomeChart::Closed:
        return LedgerSubset::ClosedEscalations;
    case OutcomeChart::Open:
        break;
    }
    return LedgerSubset::OpenEscalations;
}

LedgerSubset LedgerWords::subsetOfValue(const QString &dimension)
{
    return dimension == dimension::Unit ? LedgerSubset::Escalated : LedgerSubset::Escalations;
}

} // namespace palier
