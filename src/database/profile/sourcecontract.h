// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

/** What the statements of every source profile answer: the names of their columns, in order. A profile's other files are its
    manifest.json. */
namespace palier::contract {

// clang-format off
inline constexpr std::array Tickets{"ext_id", "ref", "subject", "customer", "vip", "topic", "channel", "priority", "language", "unit",
    "agent", "state", "created_ms", "due_ms", "updated_ms", "merged_into", "version", "key"};
inline constexpr std::array Attributes{"ticket", "name", "value"};
inline constexpr std::array Events{"ext_id", "ticket", "line", "at_ms", "kind", "from_value", "to_value", "actor", "actor_kind", "reason",
    "return_kind", "command_group", "rule"};
inline constexpr std::array Messages{"ext_id", "ticket", "at_ms", "author", "author_kind", "public", "body", "encoding"};
inline constexpr std::array People{"ext_id", "login", "name", "unit", "from_ms", "to_ms", "active"};
inline constexpr std::array Units{"dimension", "value", "tickets"};
inline constexpr std::array Cursor{"settled", "newest"};
inline constexpr std::array Probe{"product", "version", "schema"};
// clang-format on

/** One statement of a profile: the file <name>.sql. */
struct Statement {
    const char *name;
    std::span<const char *const> columns;
    bool required;
};

inline constexpr std::array Statements{
    Statement{"tickets", Tickets, true},
    Statement{"attributes", Attributes, true},
    Statement{"events", Events, true},
    Statement{"changed_tickets", Tickets, false},
    Statement{"changed_attributes", Attributes, false},
    Statement{"changed_events", Events, false},
    Statement{"messages", Messages, false},
    Statement{"people", People, true},
    Statement{"units", Units, true},
    Statement{"cursor", Cursor, true},
    Statement{"probe", Probe, true},
};

/** Has no body: a call of it does not compile. */
void thereIsNoSuchColumn();

/** The position of a column, found by the compiler. */
template<std::size_t Size>
consteval int column(const std::array<const char *, Size> &columns, std::string_view name)
{
    const auto found = std::ranges::find(columns, name, [](const char *column) { return std::string_view(column); });
    if (found == columns.end())
        thereIsNoSuchColumn();
    return static_cast<int>(found - columns.begin());
}

} // namespace palier::contract
