// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/firstcontact.h"

namespace palier {

void FirstContactState::addTicket(const TicketFact &ticket, const MetricContext &context)
{
    ++m_tickets;
    m_told += ticket.is(TicketFact::TellsReplies);
    if (!ticket.is(TicketFact::FirstLevel))
        return; // nor at first contact, then
    const bool young = ticket.is(TicketFact::MayYetFail) && context.mayBeReopened(ticket.created + ticket.doneAfter);
    m_firstContact += ticket.is(TicketFact::FirstContact);
    m_firstContactYoung += ticket.is(TicketFact::FirstContact) && young;
    ++m_firstLevel;
    m_firstLevelYoung += young;
}

void FirstContactState::merge(const FirstContactState &other)
{
    m_tickets += other.m_tickets;
    m_told += other.m_told;
    m_firstContact += other.m_firstContact;
    m_firstContactYoung += other.m_firstContactYoung;
    m_firstLevel += other.m_firstLevel;
    m_firstLevelYoung += other.m_firstLevelYoung;
}

FirstContact FirstContactState::value(const MetricContext &) const
{
    return {shareOf(m_firstContact, m_told), shareOf(m_firstLevel, m_tickets), m_firstContactYoung, m_firstLevelYoung};
}

} // namespace palier
