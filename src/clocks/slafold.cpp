// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slafold.h"

#include <algorithm>

namespace palier {

namespace {

constexpr std::array AllClocks{SlaClockKind::FirstResponse, SlaClockKind::NextReply, SlaClockKind::Resolution};

} // namespace

SlaClocks SlaFold::operator()(std::span<const TicketEvent> history, const SlaTraits &traits, Instant now)
{
    m_watches = {};
    const quint32 limit = now < EarliestInstant ? 0 : packed(std::min(now, LatestInstant));
    const auto exists = [limit](const TicketEvent &event) { return event.at <= limit; };
    const auto first = std::ranges::find_if(history, exists);
    if (now >= EarliestInstant && first != history.end() && prepare(history, limit)) {
        start(*first, traits);
        for (const TicketEvent &event : history) {
            if (exists(event))
                apply(event);
        }
    }
    SlaClocks result;
    for (const SlaClockKind clock : AllClocks)
        result.clocks[std::size_t(clock)] = watch(clock).finish(now);
    return result;
}

/** Learns which groups are undone; false for a void ticket. */
bool SlaFold::prepare(std::span<const TicketEvent> history, quint32 limit)
{
    m_undone.clear();
    for (const TicketEvent &event : history) {
        if (event.kind == EventKind::Undo && event.at <= limit)
            m_undone.push_back(event.value);
    }
    return std::ranges::none_of(history, [limit](const TicketEvent &event) { return event.voids() && event.at <= limit; });
}

void SlaFold::start(const TicketEvent &first, const SlaTraits &traits)
{
    m_at = first.instant();
    m_done = m_replied = false;
    m_subject = {.priority = traits.priority, .vip = traits.vip, .unit = {}, .created = m_at};
    noteHolder(first);
    for (const SlaClockKind clock : {SlaClockKind::FirstResponse, SlaClockKind::Resolution})
        watch(clock).begin(m_at, policyFor(clock));
}

void SlaFold::apply(const TicketEvent &event)
{
    m_at = std::max(m_at, event.instant());
    switch (event.kind) {
    case EventKind::Opened:
    case EventKind::Moved:
        return noteHolder(event) ? chooseAgain() : void();
    case EventKind::Priority:
        m_subject.priority = event.priority();
        return chooseAgain();
    case EventKind::Reply:
        if (event.actorKind() == ActorKind::Customer)
            return customerWrites();
        return event.byOurSide() ? answer() : void();
    case EventKind::Customer:
        return customerWrites();
    case EventKind::State:
        return changeState(event.state());
    case EventKind::Resolved:
        return changeState(TicketState::Resolved);
    case EventKind::Closed:
        return changeState(TicketState::Closed);
    case EventKind::Reopened:
        return changeState(TicketState::Open);
    default:
        return;
    }
}

/** Whether another unit on a tier holds the ticket now. Transparent units and undone moves change nothing. */
bool SlaFold::noteHolder(const TicketEvent &event)
{
    const bool places = event.kind == EventKind::Opened || event.kind == EventKind::Moved;
    const bool undone = event.kind == EventKind::Moved && event.group != TicketEvent::NoGroup &&
                        std::ranges::find(m_undone, event.group) != m_undone.end();
    if (!places || undone || !event.place().isValid())
        return false;
    const Level &level = m_levels.at(event.place(), m_at);
    if (!level.hasTier() || level.unit == m_subject.unit)
        return false;
    m_subject.unit = level.unit;
    return true;
}

void SlaFold::chooseAgain()
{
    for (const SlaClockKind clock : AllClocks) {
        if (watch(clock).clock().isOn())
            watch(clock).choose(m_at, policyFor(clock));
    }
}

void SlaFold::answer()
{
    m_replied = true;
    watch(SlaClockKind::FirstResponse).stop(m_at, SlaPhase::Met);
    watch(SlaClockKind::NextReply).stop(m_at, SlaPhase::Met);
}

/** Whoever waited for the customer waits no more; and the first message since our last reply wants an answer. */
void SlaFold::customerWrites()
{
    for (Stopwatch &watch : m_watches)
        watch.resume(m_at);
    Stopwatch &next = watch(SlaClockKind::NextReply);
    const SlaPhase phase = next.clock().phase;
    if (!m_replied || (phase != SlaPhase::None && phase != SlaPhase::Met))
        return;
    next.begin(m_at, policyFor(SlaClockKind::NextReply));
    if (m_done)
        next.stop(m_at, SlaPhase::Ended);
}

void SlaFold::changeState(TicketState state)
{
    if (state == TicketState::Resolved || state == TicketState::Closed)
        return finish(state);
    if (m_done)
        reopen();
    for (Stopwatch &watch : m_watches)
        state == TicketState::Waiting ? watch.pause(m_at) : watch.resume(m_at);
}

/** The first date stays: what is done already is not done again. */
void SlaFold::finish(TicketState state)
{
    if (m_done)
        return;
    m_done = true;
    const bool isResolved = state == TicketState::Resolved;
    watch(SlaClockKind::Resolution).stop(m_at, isResolved ? SlaPhase::Met : SlaPhase::Ended);
    watch(SlaClockKind::FirstResponse).stop(m_at, SlaPhase::Ended);
    watch(SlaClockKind::NextReply).stop(m_at, SlaPhase::Ended);
}

/** The clocks go on where they stood. An answer that was given stays given. */
void SlaFold::reopen()
{
    m_done = false;
    for (const SlaClockKind clock : AllClocks) {
        if (clock == SlaClockKind::Resolution || watch(clock).clock().phase == SlaPhase::Ended)
            watch(clock).reopen(m_at, policyFor(clock));
    }
}

} // namespace palier
