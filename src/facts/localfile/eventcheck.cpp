// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/eventcheck.h"

namespace palier {

EventCheck::EventCheck(const Directory &directory)
    : m_agents(directory.agents.size()), m_groups(directory.groups.size()), m_reasons(directory.reasons.size())
{
    const auto values = [this](EventKind kind) -> Values & { return m_values.at(static_cast<std::size_t>(kind)); };
    values(EventKind::Opened) = values(EventKind::Moved) = {directory.places.size()};
    values(EventKind::Assigned) = {m_agents};
    values(EventKind::Undo) = {m_groups};
    values(EventKind::State) = {static_cast<quint32>(EnumNames<TicketState>::names.size()), false};
    const Dictionary &priorities = directory.dimensions.at(std::size_t(BuiltInDimension::Priority)).values;
    values(EventKind::Priority) = {priorities.size(), false};
}

} // namespace palier
