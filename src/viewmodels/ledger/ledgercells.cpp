// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgercells.h"

namespace palier {

namespace {

using Kind = LedgerColumn::Kind;

std::optional<Outcome> lastOutcome(const LedgerIndex &index, std::size_t row)
{
    const auto escalations = index.escalations(row);
    return escalations.empty() ? std::nullopt : std::optional(escalations.back().outcome);
}

std::optional<Duration> length(quint32 seconds)
{
    return seconds == NotYet ? std::nullopt : std::optional(Duration{seconds});
}

QString holderOf(const LedgerIndex &index, std::size_t row, const LedgerColumn &column)
{
    return column.kind == Kind::Unit ? index.unit(row) : index.agent(row);
}

} // namespace

QString LedgerCells::state(const TicketFact &ticket)
{
    if (ticket.is(TicketFact::Resolved))
        return tr("Resolved");
    return ticket.is(TicketFact::Closed) ? tr("Closed") : tr("Not done"); // a help desk has more states: TicketSheet::state
}

QString LedgerCells::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return tr("Resolved", "escalation");
    case Outcome::Bounced:
        return tr("Bounced");
    case Outcome::Answered:
        return tr("Answered back");
    case Outcome::Reopened:
        return tr("Reopened", "escalation");
    case Outcome::Closed:
        return tr("Closed", "escalation");
    case Outcome::Open:
        break;
    }
    return tr("Open", "escalation");
}

Mood LedgerCells::moodOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return Mood::Good;
    case Outcome::Bounced:
        return Mood::Bad;
    case Outcome::Reopened:
        return Mood::Watch;
    default:
        return Mood::Neutral;
    }
}

QString LedgerCells::text(const LedgerIndex &index, std::size_t row, const LedgerColumn &column, const TicketTexts *texts) const
{
    const TicketFact fact = index.fact(row);
    const auto duration = [this](quint32 seconds) { return seconds == NotYet ? QString() : m_format.duration(length(seconds)); };
    switch (column.kind) {
    case Kind::Ticket:
        return texts && texts->exists ? texts->record.ref : index.extId(row);
    case Kind::Subject:
        return texts ? texts->record.subject : QString();
    case Kind::Created:
        return m_format.minute(unpacked(fact.created));
    case Kind::Unit:
    case Kind::Agent:
        return holderOf(index, row, column);
    case Kind::Customer:
    case Kind::Dimension:
        return index.value(row, column.dimension);
    case Kind::State:
        return state(fact);
    case Kind::EscalatedAfter:
        return duration(fact.escalatedAfter);
    case Kind::DoneAfter:
        return duration(fact.doneAfter);
    case Kind::Hops:
        return m_format.number(fact.hops);
    case Kind::Reopens:
        return m_format.number(fact.reopens);
    case Kind::Outcome:
        break;
    }
    const auto last = lastOutcome(index, row);
    return last ? outcome(*last) : QString();
}

QVariant LedgerCells::value(const LedgerIndex &index, std::size_t row, const LedgerColumn &column, const TicketTexts *texts) const
{
    const TicketFact fact = index.fact(row);
    const auto seconds = [](quint32 value) { return value == NotYet ? QVariant() : QVariant(value); };
    switch (column.kind) {
    case Kind::Created:
        return fact.created;
    case Kind::EscalatedAfter:
        return seconds(fact.escalatedAfter);
    case Kind::DoneAfter:
        return seconds(fact.doneAfter);
    case Kind::Hops:
        return fact.hops;
    case Kind::Reopens:
        return fact.reopens;
    case Kind::Outcome: {
        const auto last = lastOutcome(index, row);
        return last ? QVariant(static_cast<int>(*last)) : QVariant();
    }
    default:
        return text(index, row, column, texts);
    }
}

Mood LedgerCells::mood(const LedgerIndex &index, std::size_t row, const LedgerColumn &column)
{
    const auto last = column.kind == Kind::Outcome ? lastOutcome(index, row) : std::nullopt;
    return last ? moodOf(*last) : Mood::Neutral;
}

} // namespace palier
