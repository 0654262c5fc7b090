// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/timelinewords.h"

#include "viewmodels/ledger/ledgercells.h"
#include "viewmodels/ledger/peoplewords.h"

#include <algorithm>

namespace palier {

namespace {

class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::TimelineWords)

public:
    TimelineWords(const TicketDetails &details, const Format &format)
        : m_details(details), m_format(format), m_people(details.people)
    {}

    std::vector<StoryItem> lines() const
    {
        std::vector<StoryItem> items;
        const auto &history = m_details.history;
        for (auto row = history.begin(); row != history.end();) {
            const auto end = std::find_if(row, history.end(), [&](const EventRecord &other) { return other.line != row->line; });
            items.push_back(line({row, end}));
            row = end;
        }
        return items;
    }

    StoryItem escalation(const Episode &episode) const
    {
        const auto place = [this](UnitId unit, quint8 tier) { return tr("%1 (level %2)").arg(unitName(unit)).arg(tier); };
        StoryItem item{
            m_format.minute(episode.at), LedgerCells::outcome(episode.outcome), {}, LedgerCells::moodOf(episode.outcome)};
        item.title = tr("%1: %2 → %3", "outcome, from, to")
                         .arg(item.title, place(episode.fromUnit, episode.fromTier), place(episode.toUnit, episode.toTier));
        item.details.append(made(episode));
        item.details.append(reason(episode));
        item.details.append(seen(episode));
        item.details.append(ended(episode));
        return item;
    }

private:
    using Rows = std::span<const EventRecord>;

    StoryItem line(Rows rows) const
    {
        const Instant at = instantFromMilliseconds(rows.front().atMs);
        StoryItem item{m_format.minute(at), {}, {}, Mood::Neutral};
        QStringList titles;
        for (const EventRecord &row : rows) {
            titles.append(title(row));
            if (row.kind == EventKind::Resolved || (row.kind == EventKind::State && row.to == nameOf(TicketState::Resolved)))
                item.mood = Mood::Good;
        }
        item.title = titles.join(QStringLiteral(" · "));
        const EventRecord &first = rows.front();
        if (const QString by = m_people.actor(first.actor, first.actorKind); !by.isEmpty())
            item.details.append(tr("by %1").arg(by));
        for (const EventRecord &row : rows) {
            if (!row.reason.isEmpty())
                item.details.append(tr("Reason: %1").arg(row.reason));
        }
        markEscalation(item, rows);
        return item;
    }

    void markEscalation(StoryItem &item, Rows rows) const
    {
        const Instant at = instantFromMilliseconds(rows.front().atMs);
        const bool moves = std::ranges::any_of(rows, [](const EventRecord &row) { return row.kind == EventKind::Moved; });
        if (!moves)
            return;
        const auto &episodes = m_details.entry.episodes;
        if (std::ranges::find(episodes, at, &Episode::at) != episodes.end()) {
            item.title = tr("Escalated: %1").arg(item.title);
            item.mood = Mood::Watch;
        } else if (std::ranges::any_of(episodes,
                       [at](const Episode &episode) { return episode.outcome == Outcome::Bounced && episode.end == at; })) {
            item.title = tr("Bounced: %1").arg(item.title);
            item.mood = Mood::Bad;
        }
    }

    static QString place(const QString &name) { return name.isEmpty() ? tr("nobody") : name; }

    QString title(const EventRecord &event) const
    {
        switch (event.kind) {
        case EventKind::Opened:
            return tr("Opened in %1").arg(place(event.to));
        case EventKind::Moved:
            return moved(event);
        case EventKind::State:
            return stateText(event.to);
        case EventKind::Resolved:
            return tr("Resolved");
        case EventKind::Reopened:
            return tr("Reopened");
        case EventKind::Closed:
            return tr("Closed");
        case EventKind::Void:
            return tr("Taken out of the figures");
        case EventKind::Merged:
            return event.to.isEmpty() ? tr("Merged into another ticket") : tr("Merged into %1").arg(event.to);
        case EventKind::Assigned:
            return event.to.isEmpty() ? tr("Assigned to nobody") : tr("Assigned to %1").arg(m_people.name(event.to));
        default:
            return lesser(event);
        }
    }

    static QString moved(const EventRecord &event)
    {
        const QString words = event.from.isEmpty() ? tr("Moved to %1").arg(place(event.to))
                                                   : tr("Moved from %1 to %2").arg(event.from, place(event.to));
        const QString kind = returned(event.returnKind);
        return kind.isEmpty() ? words : tr("%1 (%2)", "moved, how it came back").arg(words, kind);
    }

    static QString returned(ReturnKind kind)
    {
        switch (kind) {
        case ReturnKind::Rejected:
            return tr("rejected");
        case ReturnKind::Incomplete:
            return tr("incomplete");
        case ReturnKind::Answered:
            return tr("answered");
        case ReturnKind::Unknown:
            break;
        }
        return {};
    }

    static QString stateText(const QString &state)
    {
        const auto known = valueNamed<TicketState>(state);
        if (!known)
            return tr("State: %1").arg(state);
        switch (*known) {
        case TicketState::New:
            return tr("New");
        case TicketState::Open:
            return tr("Being worked on");
        case TicketState::Waiting:
            return tr("Waiting for the customer");
        case TicketState::Resolved:
            return tr("Resolved");
        case TicketState::Closed:
            return tr("Closed");
        case TicketState::Void:
            break;
        }
        return tr("Taken out of the figures");
    }

    static QString lesser(const EventRecord &event)
    {
        const auto with = [&](const QString &words) {
            return event.to.isEmpty() ? words : tr("%1: %2", "what, value").arg(words, event.to);
        };
        switch (event.kind) {
        case EventKind::Priority:
            return with(tr("Priority"));
        case EventKind::Topic:
            return with(tr("Topic"));
        case EventKind::Due:
            return with(tr("Due"));
        case EventKind::Reply:
            return tr("Reply to the customer");
        case EventKind::Customer:
            return tr("Message of the customer");
        case EventKind::Undo:
            return tr("Undone");
        case EventKind::Snooze:
            return with(tr("Snoozed"));
        case EventKind::Tag:
            return with(tr("Tag"));
        case EventKind::Feedback:
            return with(tr("Feedback"));
        default:
            return with(tr("Internal note"));
        }
    }

    QString unitName(UnitId unit) const
    {
        const Dictionary &units = m_details.names->settings().levels.units();
        return unit.value < units.size() ? units.text(unit.value) : tr("an unknown unit");
    }

    static QString kindText(EscalationKind kind)
    {
        if (kind == EscalationKind::Functional)
            return tr("functional");
        return kind == EscalationKind::Hierarchical ? tr("hierarchical, to a manager") : tr("to an external party");
    }

    QString made(const Episode &episode) const
    {
        const Dictionary &agents = m_details.names->directory().agents;
        const QString sender = episode.sender.value < agents.size() ? agents.text(episode.sender.value) : QString();
        const bool byAgent = episode.origin == ActorKind::Agent || episode.origin == ActorKind::Unknown;
        const QString by = m_people.actor(byAgent ? sender : QString(), episode.origin);
        const QString kind = kindText(episode.kind);
        return by.isEmpty() ? tr("Kind: %1").arg(kind) : tr("Made by %1; kind: %2").arg(by, kind);
    }

    QString reason(const Episode &episode) const
    {
        const Dictionary &reasons = m_details.names->directory().reasons;
        if (episode.reason.value >= reasons.size() || reasons.text(episode.reason.value).isEmpty())
            return tr("Not documented: no reason was given");
        return tr("Documented, reason: %1").arg(reasons.text(episode.reason.value));
    }

    QString seen(const Episode &episode) const
    {
        if (episode.acknowledged)
            return tr("First act of the receiving unit after %1").arg(m_format.duration(*episode.acknowledged - episode.at));
        return tr("No act of the receiving unit");
    }

    QString ended(const Episode &episode) const
    {
        if (!episode.end)
            return tr("Open for %1").arg(m_format.duration(m_details.now - episode.at));
        const QString after = m_format.duration(*episode.end - episode.at);
        switch (episode.outcome) {
        case Outcome::Bounced:
            return returned(episode.returned).isEmpty() ? tr("Sent back after %1, without saying why").arg(after)
                                                        : tr("Sent back after %1: %2").arg(after, returned(episode.returned));
        case Outcome::Answered:
            return tr("Came back with an answer after %1").arg(after);
        case Outcome::Reopened:
            return tr("Resolved after %1, and reopened since").arg(after);
        case Outcome::Closed:
            return tr("Closed without a solution after %1").arg(after);
        default:
            return tr("Resolved after %1, and not reopened").arg(after);
        }
    }

    const TicketDetails &m_details;
    const Format &m_format;
    const PeopleWords m_people;
};

} // namespace

std::vector<StoryItem> timelineOf(const TicketDetails &details, const Format &format)
{
    return TimelineWords(details, format).lines();
}

std::vector<StoryItem> escalationsOf(const TicketDetails &details, const Format &format)
{
    const TimelineWords words(details, format);
    std::vector<StoryItem> items;
    items.reserve(details.entry.episodes.size());
    for (const Episode &episode : details.entry.episodes)
        items.push_back(words.escalation(episode));
    return items;
}

} // namespace palier
