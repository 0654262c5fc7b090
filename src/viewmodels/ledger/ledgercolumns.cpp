// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgercolumns.h"

#include "ledger/dimensions.h"
#include "viewmodels/window/filterwords.h"

#include <QCoreApplication>

namespace palier {

namespace {

using Kind = LedgerColumn::Kind;
using Column = LedgerOrder::Column;

class ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::LedgerColumns)

public:
    static QString of(Kind kind)
    {
        switch (kind) {
        case Kind::Ticket:
            return tr("Ticket");
        case Kind::Subject:
            return tr("Subject");
        case Kind::Created:
            return tr("Created");
        case Kind::State:
            return tr("State");
        case Kind::EscalatedAfter:
            return tr("Escalated after");
        case Kind::Outcome:
            return tr("Last outcome");
        case Kind::DoneAfter:
            return tr("Done after");
        case Kind::Hops:
            return tr("Hops");
        default:
            return tr("Reopenings");
        }
    }

    static QString meaning(Kind kind)
    {
        switch (kind) {
        case Kind::Unit:
            return tr("The unit that the ticket counts for: its first one on a level. Who holds it now stands in the ticket.");
        case Kind::Agent:
            return tr("The agent of its first unit that the ticket counts for: its owner when it was first escalated, else who "
                      "resolved "
                      "it there, else its first owner. Who has it now stands in the ticket.");
        case Kind::State:
            return tr(
                "As the figures see it: resolved, closed without a resolution, or not done. The help desk’s own state stands in "
                "the ticket.");
        case Kind::EscalatedAfter:
            return tr("From its creation to its first escalation.");
        case Kind::DoneAfter:
            return tr("From its creation to its last resolution or closing.");
        case Kind::Hops:
            return tr("How often it went from one unit on a level to another.");
        default:
            return {};
        }
    }
};

LedgerColumn ofDimension(const Directory &directory, std::size_t dimension, bool isShown)
{
    constexpr std::array Narrow{
        static_cast<std::size_t>(BuiltInDimension::Priority), static_cast<std::size_t>(BuiltInDimension::CustomerClass)};
    const bool isMapped = dimension >= BuiltInDimensionCount;
    const QString &name = directory.dimensions[dimension].name;
    const bool isNarrow = isMapped || std::ranges::find(Narrow, dimension) != Narrow.end();
    return {Kind::Dimension, isMapped ? QLatin1Char('@') + name : name, dimension, isShown, isNarrow ? 11 : 24};
}

} // namespace

std::vector<LedgerColumn> ledgerColumns(const Directory &directory)
{
    const auto builtIn = [&](BuiltInDimension dimension, bool isShown) {
        return ofDimension(directory, static_cast<std::size_t>(dimension), isShown);
    };
    LedgerColumn customer = builtIn(BuiltInDimension::Customer, true);
    customer.kind = Kind::Customer;
    std::vector<LedgerColumn> columns{{Kind::Ticket, QStringLiteral("ticket"), 0, true, 10},
        {Kind::Subject, QStringLiteral("subject"), 0, true, 38}, customer,
        {Kind::Created, QStringLiteral("created"), 0, true, 22}, {Kind::Unit, dimension::Unit, 0, true, 15},
        {Kind::Agent, dimension::Agent, 0, false, 16}, builtIn(BuiltInDimension::Topic, true),
        builtIn(BuiltInDimension::Channel, false), builtIn(BuiltInDimension::Priority, true),
        {Kind::State, QStringLiteral("state"), 0, true, 12}, {Kind::EscalatedAfter, QStringLiteral("escalated"), 0, true, 16},
        {Kind::Outcome, QStringLiteral("outcome"), 0, true, 20}, {Kind::DoneAfter, QStringLiteral("done"), 0, true, 13},
        {Kind::Hops, QStringLiteral("hops"), 0, false, 8}, {Kind::Reopens, QStringLiteral("reopens"), 0, false, 12},
        builtIn(BuiltInDimension::CustomerClass, false), builtIn(BuiltInDimension::Language, false)};
    for (std::size_t i = BuiltInDimensionCount; i < directory.dimensions.size(); ++i)
        columns.push_back(ofDimension(directory, i, false));
    return columns;
}

QString ledgerColumnTitle(const LedgerColumn &column, const Directory &directory)
{
    switch (column.kind) {
    case Kind::Unit:
    case Kind::Agent:
        return FilterWords::dimension(column.id);
    case Kind::Customer:
    case Kind::Dimension:
        return FilterWords::dimension(directory.dimensions[column.dimension].name);
    default:
        return ColumnWords::of(column.kind);
    }
}

QString ledgerColumnMeaning(const LedgerColumn &column)
{
    return ColumnWords::meaning(column.kind);
}

std::optional<LedgerOrder> orderBy(const LedgerColumn &column, const Directory &directory, bool ascending)
{
    switch (column.kind) {
    case Kind::Ticket:
        return LedgerOrder{Column::Ticket, {}, ascending};
    case Kind::Subject:
        return std::nullopt;
    case Kind::Created:
        return LedgerOrder{Column::Created, {}, ascending};
    case Kind::State:
        return LedgerOrder{Column::State, {}, ascending};
    case Kind::EscalatedAfter:
        return LedgerOrder{Column::EscalatedAfter, {}, ascending};
    case Kind::Outcome:
        return LedgerOrder{Column::Outcome, {}, ascending};
    case Kind::DoneAfter:
        return LedgerOrder{Column::DoneAfter, {}, ascending};
    case Kind::Hops:
        return LedgerOrder{Column::Hops, {}, ascending};
    case Kind::Reopens:
        return LedgerOrder{Column::Reopens, {}, ascending};
    case Kind::Unit:
    case Kind::Agent:
        return LedgerOrder{Column::Dimension, column.id, ascending};
    default:
        return LedgerOrder{Column::Dimension, directory.dimensions[column.dimension].name, ascending};
    }
}

} // namespace palier
