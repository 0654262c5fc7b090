// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace palier {

/** A cell without the spaces and tabs around it, which files written by hand have. */
inline std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view Blanks = " \t";
    const auto begin = text.find_first_not_of(Blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(Blanks) + 1 - begin);
}

} // namespace palier
