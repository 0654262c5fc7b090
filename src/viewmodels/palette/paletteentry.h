// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"

#include <variant>

namespace palier {

/** Something that can be found and gone to, in words. */
struct PaletteEntry {
    enum class Section : quint8 { Pages, Filters, Views, Commands, Tickets };
    struct Page {
        int number = 0; // in the order of the navigation
    };
    struct Value {
        QString dimension;
        QString value;
    };
    struct Command {
        std::size_t number = 0; // of whoever offers it
    };

    Section section = Section::Commands;
    QString title;
    QString note; // muted: what it is, its keys
    std::variant<Page, Value, View, Command, TicketName> target;
};

} // namespace palier
